import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.ts";
import type { Assessment } from "../../src/assessment.ts";
import { parseDay } from "../../src/base/day.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import type { Strength } from "../../src/law/authority.ts";
import { citationOf, strengthOf } from "../../src/law/law.ts";

const { law } = BUNDLED_LAW;

function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new RangeError(text);
  return found;
}

function within(span: { readonly from: number; readonly to: number | null }, text: string): boolean {
  return span.from <= day(text) && (span.to === null || day(text) < span.to);
}

/** From the table of temporal application in the law notes: the day before the text, its first day, and its last, if any. */
const TEXTS: readonly (readonly [article: string, before: string, first: string, last?: string, after?: string])[] = [
  ["cn/labour-contract-law#24(2)", "2007-12-31", "2008-01-01"],
  ["cn/labour-contract-law#97(1)", "2007-12-31", "2008-01-01"],
  ["cn/technical-secret-opinions-1997#7", "1997-07-01", "1997-07-02"],
  ["cn/contract-law#114", "1999-09-30", "1999-10-01", "2020-12-31", "2021-01-01"],
  ["cn/spc-contract-interpretation-2#29", "2009-05-12", "2009-05-13", "2020-12-31", "2021-01-01"],
  ["cn/spc-labour-interpretation-4#6(1)", "2013-01-31", "2013-02-01", "2020-12-31", "2021-01-01"],
  ["cn/spc-labour-interpretation-4#8", "2013-01-31", "2013-02-01", "2020-12-31", "2021-01-01"],
  ["cn/trial-conference-minutes-2016#28", "2016-11-20", "2016-11-21"],
  ["cn/spc-labour-interpretation-1#36(1)", "2020-12-31", "2021-01-01"],
  ["cn/civil-code#585(2)", "2020-12-31", "2021-01-01"],
  ["cn/civil-code#496", "2020-12-31", "2021-01-01"],
  ["cn/personal-information-protection-law#28", "2021-10-31", "2021-11-01"],
  ["cn/spc-contract-general-interpretation#64(3)", "2023-12-04", "2023-12-05"],
  ["cn/spc-contract-general-interpretation#65(3)", "2023-12-04", "2023-12-05"],
  ["cn/company-law-2018#148(1)(5)", "2005-12-31", "2006-01-01", "2024-06-30", "2024-07-01"],
  ["cn/company-law-2023#184", "2024-06-30", "2024-07-01"],
  ["cn/spc-labour-interpretation-2#13(1)", "2025-08-31", "2025-09-01"],
  ["cn/mohrss-guideline-2025#13(1)", "2025-09-03", "2025-09-04"],
  ["cn/anti-unfair-competition-law-2019#9(4)", "2019-04-22", "2019-04-23", "2025-10-14", "2025-10-15"],
  ["cn/anti-unfair-competition-law-2025#10", "2025-10-14", "2025-10-15"],
  ["cn/trade-secret-protection-provisions-2026#5", "2026-05-31", "2026-06-01"],
];

describe("the texts of each day", () => {
  it.each(TEXTS.map(([article, before, first, last, after]) => ({ article, before, first, last, after })))(
    "$article",
    ({ article, before, first, last, after }) => {
      const span = citationOf(law, article);
      expect([within(span, before), within(span, first)]).toEqual([false, true]);
      if (last === undefined || after === undefined) expect(span.to).toBeNull();
      else expect([within(span, last), within(span, after)]).toEqual([true, false]);
    },
  );

  it("leaves a gap between the interpretations on adjusting damages, in which the Civil Code stands alone", () => {
    const [older, newer] = [
      "cn/spc-contract-interpretation-2#29",
      "cn/spc-contract-general-interpretation#65(2)",
    ] as const;
    const on = (text: string) => [older, newer].filter((id) => within(citationOf(law, id), text));
    expect([on("2020-12-31"), on("2021-01-01"), on("2023-12-04"), on("2023-12-05")]).toEqual([
      [older],
      [],
      [],
      [newer],
    ]);
  });
});

describe("the numbers of each day", () => {
  const valueOn = (name: string, text: string) =>
    law.parameters.get(name)?.values.find((value) => within(value, text))?.value ?? null;

  it.each([
    ["duration/cap", "2007-12-31", null, "2008-01-01", "24"],
    ["compensation/default-share", "2013-01-31", null, "2013-02-01", "30%"],
    ["compensation/default-share", "2020-12-31", "30%", "2021-01-01", "30%"],
    ["performance/unpaid-months", "2013-01-31", null, "2013-02-01", "3"],
    ["performance/unpaid-months", "2020-12-31", "3", "2021-01-01", "3"],
    ["performance/extra-months", "2013-01-31", null, "2013-02-01", "3"],
    ["performance/extra-months", "2020-12-31", "3", "2021-01-01", "3"],
    ["agreement/avoidance", "2020-12-31", null, "2021-01-01", "12"],
    ["compensation/advised-share", "2025-09-03", null, "2025-09-04", "30%"],
    ["compensation/advised-share-long-term", "2025-09-03", null, "2025-09-04", "50%"],
    ["liability/damages-line", "2025-09-03", null, "2025-09-04", "5"],
  ])("%s on %s and %s", (name, before, was, from, is) => {
    expect([valueOn(name, before), valueOn(name, from)]).toEqual([was, is]);
  });

  it("rests on the article in force on its first day", () => {
    const cites = law.parameters.get("compensation/default-share")?.values.map((value) => value.cite);
    expect(cites).toEqual(["cn/spc-labour-interpretation-4#6(1)", "cn/spc-labour-interpretation-1#36(1)"]);
  });
});

function assessed(situation: object): Assessment {
  const result = assess(situation, { asOf: "2026-11-24" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

const KEPT = {
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { startedOn: "2009-01-01", endedOn: "2012-12-31", stillEmployed: "no" },
  pay: { averageMonthly: "20000" },
  agreements: { complete: "yes", items: [{ form: "contract-clause", months: 12, compensation: { agreed: "no" } }] },
  performance: { observed: "yes", released: "no", rescinded: "no" },
};

/** A rival joined on a day, under an alias, with damages agreed. */
const joined = (startedOn: string, rest: object = {}) => ({
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { startedOn: "2015-01-01", endedOn: "2020-06-30", stillEmployed: "no" },
  agreements: [
    {
      signedOn: "2015-01-01",
      months: 24,
      penalties: [{ purpose: "non-compete", kind: "fixed-amount", amount: "100000" }],
    },
  ],
  engagements: [
    {
      kind: "joined-competitor",
      startedOn,
      ongoing: "yes",
      actualBusiness: "yes",
      audience: "yes",
      market: "yes",
      alias: "yes",
    },
  ],
  ...rest,
});

const found = (assessment: Assessment, rule: string) => assessment.findings.find((finding) => finding.rule === rule);

describe("the law of the day before and of the day after", () => {
  it("sets no pay where none was agreed until 2013-01-31, save by guidance of a place, and 30 % from 2013-02-01", () => {
    const monthly = (decidedOn: string) =>
      assessed({ ...KEPT, place: "510100", decidedOn }).amounts.compensation.monthly;
    expect(monthly("2013-01-31").forecast).toBe("no");
    const due = monthly("2013-02-01");
    expect([due.forecast, due.likely]).toEqual(["yes", 600_000]);
  });

  it("has the span of the Shanghai court's guidance up to 2013-01-31 and not from 2013-02-01", () => {
    const monthly = (decidedOn: string) =>
      assessed({ ...KEPT, place: "310000", decidedOn }).amounts.compensation.monthly;
    expect(monthly("2013-01-31")).toMatchObject({ low: 400_000, high: 1_000_000, legalBasis: "court-guidance" });
    expect(monthly("2013-02-01")).toMatchObject({ low: 600_000, likely: 600_000, legalBasis: "interpretation" });
  });

  it("keeps that pay where the text moves from one interpretation to the next", () => {
    const cites = (decidedOn: string) =>
      found(assessed({ ...KEPT, decidedOn }), "cn/compensation/not-agreed")?.cite.map((article) => article.id);
    expect(cites("2020-12-31")).toEqual(["cn/spc-labour-interpretation-4#6(1)"]);
    expect(cites("2021-01-01")).toEqual(["cn/spc-labour-interpretation-1#36(1)"]);
  });

  it("adjusts damages by the Contract Law for conduct in 2020, by the Civil Code for conduct in 2021", () => {
    const cites = (startedOn: string) =>
      found(assessed(joined(startedOn)), "cn/liability/adjustable")?.cite.map((article) => article.id);
    expect(cites("2020-12-31")).toEqual(["cn/contract-law#114"]);
    expect(cites("2021-01-01")).toEqual(["cn/civil-code#585(2)"]);
  });

  it("has bad faith bar reduction in cases open on 2023-12-05, for conduct since the Civil Code", () => {
    const outcome = (startedOn: string, decidedOn: string) =>
      found(assessed(joined(startedOn, { decidedOn })), "cn/liability/bad-faith")?.forecast ?? "no";
    expect(outcome("2021-01-01", "2023-12-04")).toBe("no");
    expect(outcome("2021-01-01", "2023-12-05")).toBe("yes");
    expect(outcome("2020-12-31", "2023-12-05")).toBe("no");
  });

  it("frees one who knew no secrets, whatever the post, in cases decided since 2025-09-01", () => {
    const person = { workerType: "employee", category: "senior-technical", tradeSecrets: "no", ipMatters: "no" };
    const agreements = { complete: "yes", items: [{ signedOn: "2015-01-01", months: 24 }] };
    const told = { ...joined("2021-05-01"), person, agreements };
    const binding = (decidedOn: string) => assessed({ ...told, decidedOn }).verdicts.binding.forecast.value;
    expect([binding("2025-08-31"), binding("2025-09-01")]).toEqual(["yes", "no"]);
  });

  it("says that its use on older facts is practice and not text", () => {
    const finding = found(
      assessed(joined("2021-05-01", { decidedOn: "2025-09-01" })),
      "cn/procedure/newer-interpretation",
    );
    expect([finding?.forecast, finding?.strength]).toEqual(["yes", "practice"]);
  });

  it("shows the notice from before 2008 as a note, by the day of signing", () => {
    const outcome = (signedOn: string) =>
      found(assessed({ agreements: [{ signedOn, months: 24 }] }), "cn/duration/before-2008")?.forecast ?? "no";
    expect([outcome("2007-12-31"), outcome("2008-01-01")]).toEqual(["yes", "no"]);
  });
});

describe("the day that picks the law", () => {
  const BY_DECISION: readonly Strength[] = ["interpretation", "court-guidance", "advice"];
  const ofInterpretations = (cites: readonly string[]) =>
    cites.every((id) => BY_DECISION.includes(strengthOf(law, id)));

  it("is that of the decision for interpretations, court guidance and advice", () => {
    const rules = law.data.rules.filter((rule) => ofInterpretations(rule.cite));
    const parameters = law.data.parameters.filter(({ values }) => ofInterpretations(values.map((value) => value.cite)));
    expect(rules.length + parameters.length).toBeGreaterThan(15);
    const otherwise = [...rules, ...parameters].filter((data) => data["dated-by"] !== "forum");
    expect(otherwise.map(({ id }) => id)).toEqual([]);
  });

  it("is that of the conduct for what a breach costs under statute", () => {
    const costs = law.data.rules.filter((rule) =>
      rule.then.some((effect) => "discretion" in effect || ("entitle" in effect && effect.entitle === "employer")),
    );
    expect(costs.length).toBeGreaterThan(4);
    expect(costs.filter((rule) => rule["dated-by"] !== "conduct").map(({ id }) => id)).toEqual([]);
  });

  it("is that of the month for the longest term", () => {
    const capped = ["cn/duration/cap", "cn/duration/over"];
    const days = law.data.rules.filter(({ id }) => capped.includes(id)).map((rule) => rule["dated-by"]);
    expect([...days, law.parameters.get("duration/cap")?.data["dated-by"]]).toEqual(["month", "month", "month"]);
  });
});
