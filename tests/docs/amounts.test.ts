import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess } from "../../src/assess.ts";
import { parseYuan } from "../../src/base/money.ts";
import { reckoned } from "../support/arithmetic.ts";
import { codeIn, fencesIn, ROOT, tableRows, textOf } from "../support/documents.ts";

interface Span {
  readonly low: number | null;
  readonly high: number | null;
}

interface Fixture {
  readonly asOf: string;
  readonly situation: { readonly incentives: { readonly items: readonly { readonly kind: string }[] } };
  readonly expect: Readonly<Record<string, Span>>;
}

const FOLDER = join(ROOT, "fixtures/amounts");
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.startsWith("incentive-"))
  .map((file) => file.replace(/\.yaml$/, ""));
const PAGE = textOf("docs/amounts.md");

const fixture = (name: string) => parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8")) as Fixture;

/** What the program says of the one award of a fixture, by the names of the page. */
function said({ situation, asOf }: Fixture): Record<string, Span> {
  const result = assess(situation, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { incentives, amounts } = result.assessment;
  const [award] = incentives.awards;
  if (award === undefined) throw new Error("a fixture has one award");
  const { value, lostByLeaving, atRiskForCompeting, buyBack } = award;
  const { agreed } = amounts.damages;
  const sums: Record<string, Span> = {
    value,
    lostByLeaving,
    ...atRiskForCompeting,
    total: incentives.atRiskForCompeting,
    ...(buyBack === null ? {} : { shortfall: buyBack.shortfall }),
    ...(agreed.status === "exact" ? { damages: agreed } : {}),
  };
  return Object.fromEntries(Object.entries(sums).map(([name, { low, high }]) => [name, { low, high }]));
}

const sectionOf = (name: string) =>
  PAGE.split(/^### /m).find((part) => part.includes(`(../fixtures/amounts/${name}.yaml)`)) ?? "";

/** Fen of a figure of the page; null for an end that is not bounded. */
function fen(text = ""): number | null {
  return text === "—" ? null : parseYuan(text.replaceAll(",", ""));
}

describe("the examples of awards", () => {
  it("are one for each kind", () => {
    const kinds = ["cash-award", "options", "profit-units", "restricted-stock", "rsu", "virtual-shares"];
    expect(
      NAMES.map((name) => fixture(name).situation.incentives.items.map(({ kind }) => `incentive-${kind}`)),
    ).toEqual(NAMES.map((name) => [name]));
    expect(NAMES.sort()).toEqual(kinds.map((kind) => `incentive-${kind}`));
  });

  it.each(NAMES)("%s: the program equals the hand", (name) => {
    const example = fixture(name);
    expect(said(example)).toEqual(example.expect);
  });

  it.each(NAMES)("%s: the page equals the program", (name) => {
    const [head, ...rows] = tableRows(sectionOf(name));
    expect(head?.[0]).toBe(name);
    const shown = rows.map(([sum = "", low, high]) => [codeIn(sum)[0], { low: fen(low), high: fen(high) }]);
    expect(Object.fromEntries(shown)).toEqual(said(fixture(name)));
  });

  it.each(NAMES)("%s: what the page works out is what it multiplies and takes off", (name) => {
    const worked = fencesIn(sectionOf(name)).flatMap(({ text }) => text.split(/\n| {4,}/));
    const sums = worked.flatMap((line) => {
      const found = /((?:[\d,./()×−+ ]|(?<=\d)\/(?=\d))+)= ([\d,]+\.\d\d)/.exec(line);
      return found === null || !/[×−+]/.test(found[1] ?? "") ? [] : [[found[1] ?? "", fen(found[2])] as const];
    });
    for (const [formula, result] of sums) expect([formula, reckoned(formula)]).toEqual([formula, result]);
    expect(fencesIn(sectionOf(name))).toHaveLength(1);
  });
});
