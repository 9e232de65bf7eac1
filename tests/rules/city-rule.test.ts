import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { assessSituation } from "../../src/assess-situation.ts";
import { type CompiledLaw, compileLaw } from "../../src/evaluate/compile-law.ts";
import { indexLaw } from "../../src/law/law.ts";
import { ownRulesFolder, type RuleTree } from "../../src/packs/read.ts";
import { bundleRules, checkRules, formatProblem, readRules } from "../../src/packs.ts";
import { day, situationOf } from "../support/told.ts";

type Files = Readonly<Record<string, string>>;

const TREES = new Map<string, RuleTree>();
afterAll(() => {
  for (const { folder } of TREES.values()) rmSync(folder, { recursive: true });
}, 60_000);

/** A copy of the rules in a temporary folder, with files added. */
function rulesWith(files: Files): RuleTree {
  const key = JSON.stringify(files);
  const made = TREES.get(key);
  if (made !== undefined) return made;
  const folder = mkdtempSync(join(tmpdir(), "rules-"));
  cpSync(ownRulesFolder(), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const tree = readRules(folder);
  TREES.set(key, tree);
  return tree;
}

const instrument = (pack: string) => `id: ${pack}/made-up-regulation
title: { zh: 某市虚构条例, en: Made-up Regulation of a City }
issuer: { zh: 虚构机关, en: Made-up issuer }
strength: local-regulation
from: 2020-07-01
confidence: high
sources: [a made-up text for tests]
articles:
  "9": { zh: 没有约定补偿的，月补偿按百分之四十。, en: "Where no pay was agreed, forty per cent a month." }
`;

const share = (pack: string, more = "") => `id: ${pack}/compensation/default-share
overrides: cn/compensation/default-share
ground: room-left-by-higher-text
${more}label: { zh: 某市未约定补偿时的月补偿比例, en: "Share due in a made-up city when no compensation was agreed" }
unit: share-of-average-monthly-wage
direction: worker-favourable-up
dated-by: forum
values:
  - { from: 2020-07-01, value: 40%, cite: ${pack}/made-up-regulation#9 }
verified: { on: 2026-11-25 }
`;

const NINGBO = "local/zhejiang/ningbo";
const XIAMEN = "local/fujian/xiamen";

const inNingbo = (more = "") => ({
  [`${NINGBO}/instruments/made-up-regulation.yaml`]: instrument("ningbo"),
  [`${NINGBO}/parameters/compensation/default-share.yaml`]: share("ningbo", more),
});

const inXiamen = {
  [`${XIAMEN}/pack.yaml`]: 'id: xiamen\nlabel: { zh: 厦门市的规则, en: Rules of Xiamen }\nplace: "350200"\n',
  [`${XIAMEN}/instruments/made-up-regulation.yaml`]: instrument("xiamen"),
  [`${XIAMEN}/parameters/compensation/default-share.yaml`]: share("xiamen"),
};

/** Left with 20,000 yuan a month and nothing agreed: 30 % is 6,000, 40 % is 8,000, both above any minimum wage. */
const told = (place?: string) =>
  situationOf({
    ...(place === undefined ? {} : { place: [{ place }] }),
    decidedOn: "2026-01-15",
    person: { workerType: "employee", category: "senior-technical" },
    employment: { startedOn: "2020-01-01", endedOn: "2025-06-30" },
    pay: { averageMonthly: "20000.00", basis: "gross" },
    agreements: {
      complete: "yes",
      items: [
        {
          form: "separate-agreement",
          written: "yes",
          employeeSigned: "yes",
          employerSigned: "yes",
          signedOn: "2020-01-01",
          months: 12,
          compensation: { agreed: "no" },
        },
      ],
    },
    engagements: { complete: "yes", items: [] },
    performance: { observed: "yes" },
  });

const LAWS = new Map<RuleTree, CompiledLaw>();

function lawWith(files: Files): CompiledLaw {
  const tree = rulesWith(files);
  const law = LAWS.get(tree) ?? compileLaw(indexLaw(bundleRules(tree)));
  LAWS.set(tree, law);
  return law;
}

function monthlyUnder(files: Files, place?: string, decidedOn = "2026-01-15") {
  const compiled = lawWith(files);
  const result = assessSituation(
    compiled,
    { ...told(place), decidedOn: { low: day(decidedOn), high: day(decidedOn) } },
    day("2026-01-15"),
    true,
  );
  const found = result.findings.find((f) => f.rule === "cn/compensation/not-agreed");
  return { monthly: result.amounts.compensation.monthly, message: found?.message.zh ?? "" };
}

describe("a made-up rule of a city", () => {
  it("takes one parameter file and one instrument", () => {
    expect(checkRules(rulesWith(inNingbo())).map((p) => formatProblem(p))).toEqual([]);
    const { monthly, message } = monthlyUnder(inNingbo(), "330200");
    expect(monthly).toMatchObject({
      status: "exact",
      low: 800_000,
      high: 800_000,
      likely: 800_000,
      weakestStep: "convention",
    });
    expect(monthly.slip?.lines.flatMap((line) => line.cite)).toContain("ningbo/made-up-regulation#9");
    expect(message).toContain("平均工资的 40% 按月");
  });

  it("takes a card naming the place as well where the place had no folder", () => {
    expect(checkRules(rulesWith(inXiamen)).map((p) => formatProblem(p))).toEqual([]);
    expect(monthlyUnder(inXiamen, "350200").monthly).toMatchObject({ status: "exact", low: 800_000 });
  });

  it("holds in its districts, and nowhere else", () => {
    expect(monthlyUnder(inNingbo(), "330203").monthly).toMatchObject({ low: 800_000, high: 800_000 });
    const { monthly, message } = monthlyUnder(inNingbo(), "330100");
    expect(monthly).toMatchObject({ low: 600_000, high: 600_000 });
    expect(message).toContain("平均工资的 30% 按月");
  });

  it("widens the sum where the place is not known, and leaves what is likely alone", () => {
    const { monthly, message } = monthlyUnder(inNingbo());
    expect(monthly).toMatchObject({ low: 600_000, likely: 600_000 });
    expect(monthly.high === null || monthly.high >= 800_000).toBe(true);
    expect(message).toContain("40%或30%");
  });

  it("begins on its day", () => {
    expect(monthlyUnder(inNingbo(), "330200", "2020-06-30").monthly).toMatchObject({ low: 600_000, high: 600_000 });
    expect(monthlyUnder(inNingbo(), "330200", "2020-07-01").monthly).toMatchObject({ low: 800_000, high: 800_000 });
  });

  it("may hang on a fact: a range over both where that is not known", () => {
    const when = "when: { fact: parties.secret-access, is: yes }\n";
    const files = inNingbo(when);
    expect(checkRules(rulesWith(files)).map((p) => formatProblem(p))).toEqual([]);
    expect(monthlyUnder(files, "330200").monthly).toMatchObject({ low: 600_000, high: 800_000 });
  });
});
