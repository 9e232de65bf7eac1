import { describe, expect, it } from "vitest";
import { payDetail } from "../../../src/assemble/pay-detail.ts";
import { assess } from "../../../src/assess.ts";
import type { Assessment } from "../../../src/assessment.ts";

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);
const EMPLOYMENT = { startedOn: "2020-01-01", endedOn: "2025-12-31" };
const NOT_AGREED = {
  agreements: { complete: "yes", items: [{ regime: "labour", written: "yes", compensation: { agreed: "no" } }] },
  performance: { observed: "yes" },
};

function told(input: object): Assessment {
  const result = assess({ employment: EMPLOYMENT, ...NOT_AGREED, ...input }, { asOf: "2026-06-01" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

const listed = (items: readonly object[], complete = "unknown") => ({ pay: { months: { items, complete } } });
const sums = MONTHS.map((month) => ({ month, amount: "10000" }));
const withItems = (...items: readonly object[]) =>
  listed([...sums.slice(1), { month: "2025-01", items: { complete: "yes", items } }], "yes");
const average = (input: object) => told(input).payBase.average;
const detail = (input: object) => told(input).questions.find((q) => q.fact === "compensation.average-wage")?.detail;

describe("the pay base of an assessment", () => {
  it("lists each month of the window with its items, their treatment and what it rests on", () => {
    const { payBase, citations } = told(
      withItems({ kind: "base", amount: "9000" }, { kind: "overtime", amount: "1000" }),
    );
    expect(payBase.window).toEqual({ from: "2025-01", to: "2025-12" });
    expect(payBase.months).toHaveLength(12);
    expect(payBase.months[0]).toMatchObject({ month: "2025-01", low: 1_000_000, high: 1_000_000 });
    expect(payBase.months[0]?.items.map(({ kind, low, treatment }) => [kind, low, treatment])).toEqual([
      ["base", 900_000, "counted"],
      ["overtime", 100_000, "counted"],
    ]);
    expect(payBase.months[1]).toEqual({ month: "2025-02", low: 1_000_000, high: 1_000_000, items: [] });
    expect(payBase).toMatchObject({ source: "months", net: false, missing: [], listedTwice: [], leftOut: [] });
    expect([payBase.sum, payBase.over]).toEqual([
      { low: "12000000", high: "12000000" },
      { low: "12", high: "12" },
    ]);
    expect(payBase.average).toEqual({ low: 1_000_000, high: 1_000_000 });
    expect(payBase.annual).toEqual({ low: 12_000_000, high: 12_000_000 });
    expect(payBase.conventions).toEqual(["twelve-whole-months", "one-rounding-of-the-mean"]);
    const cites = payBase.treatments.flatMap((row) => row.cite);
    expect(cites).toContain("beijing/answers-2024#55(4)");
    expect(cites.filter((id) => citations[id] === undefined)).toEqual([]);
  });

  it("says why what was told does not count", () => {
    const input = listed([
      ...sums,
      { month: "2024-12", amount: "77" },
      { amount: "5" },
      { month: "2026-03", items: [{ kind: "annual-bonus", amount: "6", periodFrom: "2024-01", periodTo: "2024-12" }] },
      { month: "2024-11", items: [{ kind: "bonus", amount: "8" }] },
    ]);
    expect(told(input).payBase.leftOut).toEqual([
      { month: "2024-12", whole: true, kind: null, amount: 7700, why: "outside-the-window" },
      { month: null, whole: true, kind: null, amount: 500, why: "month-not-told" },
      { month: "2026-03", whole: false, kind: "annual-bonus", amount: 600, why: "period-outside-the-window" },
      { month: "2024-11", whole: false, kind: "bonus", amount: 800, why: "outside-the-window" },
    ]);
  });

  it("names the months of entry and exit that were worked in part", () => {
    const employment = { startedOn: "2025-09-10", endedOn: "2025-12-20" };
    const { payBase } = told({ employment, ...listed(sums.slice(8)) });
    expect(payBase.window).toEqual({ from: "2025-10", to: "2025-11" });
    expect(payBase.leftOut.map(({ month, why }) => [month, why])).toEqual([
      ["2025-09", "part-month"],
      ["2025-12", "part-month"],
    ]);
  });

  it("spreads a bonus over its time: 3/12 of 12,000 is 3,000", () => {
    const bonus = { kind: "annual-bonus", amount: "12000", periodFrom: "2024-04", periodTo: "2025-03" };
    const { payBase } = told(withItems({ kind: "base", amount: "10000" }, bonus));
    expect(payBase.spread).toMatchObject([
      {
        listedIn: "2025-01",
        from: "2024-04",
        to: "2025-03",
        share: { low: "1/4", high: "1/4" },
        low: 300_000,
        high: 300_000,
      },
    ]);
    // 123,000 ÷ 12 = 10,250
    expect(payBase.average).toEqual({ low: 1_025_000, high: 1_025_000 });
  });

  it("shows the average with gains on equity beside the one without, by the dispute", () => {
    const { payBase } = told(withItems({ kind: "base", amount: "10000" }, { kind: "equity-gain", amount: "24000" }));
    expect(payBase.leftOut).toMatchObject([
      { month: "2025-01", kind: "equity-gain", amount: 2_400_000, why: "disputed" },
    ]);
    expect(payBase.average).toEqual({ low: 1_000_000, high: 1_000_000 });
    // Months told as one sum hold no gain that is told: 10,000 + 24,000 ÷ 12 at the least.
    expect(payBase.ifCounted).toEqual([
      { kind: "equity-gain", dispute: "cn/equity-in-wage-base", average: { low: 1_200_000, high: null } },
    ]);
  });

  it("is the fact that amounts are reckoned by, and without months the figure told", () => {
    const { payBase, amounts } = told({ pay: { averageMonthly: "20000" } });
    expect(payBase).toMatchObject({ source: "average-told", months: [], missing: [], conventions: [], sum: null });
    expect(payBase.average).toEqual({ low: 2_000_000, high: 2_000_000 });
    expect(amounts.compensation.monthly.likely).toBe(600_000);
    expect(average({ pay: { annual: "120000" } })).toEqual({ low: 1_000_000, high: 1_000_000 });
    expect(average({})).toEqual({ low: null, high: null });
  });

  it("has only a lower bound of net pay", () => {
    const { payBase } = told({ pay: { basis: "net", months: sums } });
    expect([payBase.net, payBase.average]).toEqual([true, { low: 1_000_000, high: null }]);
  });

  it("asks for the time of a bonus that may lie in the window or not, and names where it is listed", () => {
    const bonus = { month: "2026-03", items: { complete: "yes", items: [{ kind: "annual-bonus", amount: "60000" }] } };
    const { payBase } = told({ employment: { endedOn: "2025-12-31" }, ...listed([...sums, bonus]) });
    expect([payBase.average, payBase.likely]).toEqual([{ low: 1_000_000, high: 1_500_000 }, null]);
    const asked = payDetail(payBase)["compensation.average-wage"];
    expect(asked?.en).toContain("listed in: 2026-03");
    expect(asked?.zh).toContain("列在：2026-03");
  });

  it("names each convention that it uses", () => {
    const bonus = { month: "2025-12", items: { complete: "yes", items: [{ kind: "annual-bonus", amount: "1" }] } };
    const short = { startedOn: "2025-11-01", endedOn: "2025-12-31" };
    expect(told({ employment: short, ...listed([bonus, bonus]) }).payBase.conventions).toEqual([
      "twelve-whole-months",
      "month-listed-twice",
      "bonus-period-not-told",
      "one-rounding-of-the-mean",
    ]);
    expect(told({ employment: { endedOn: "2025-12-31" }, ...listed(sums) }).payBase.conventions).toContain(
      "months-as-listed",
    );
    const days = { startedOn: "2025-12-10", endedOn: "2025-12-20" };
    expect(told({ employment: days, ...listed(sums.slice(11)) }).payBase.conventions).toContain("part-months-by-days");
  });

  it("is plain JSON", () => {
    const { payBase } = told(withItems({ kind: "annual-bonus", amount: "1" }, { amount: "2" }));
    expect(JSON.parse(JSON.stringify(payBase))).toEqual(payBase);
  });
});

describe("the question for the average wage", () => {
  it("names the months that are missing", () => {
    expect(detail(listed(sums.filter((_, i) => i !== 2 && i !== 6)))).toEqual({
      zh: "未说明（或未说全）的月份：2025-03、2025-07",
      en: "months not told, or not in full: 2025-03, 2025-07",
    });
  });

  it("names all of them where none is told, and none where nothing is missing in particular", () => {
    expect(detail({})?.en).toContain("2025-01, 2025-02");
    expect(detail({ employment: {} })).toBeUndefined();
    expect(told(listed(sums)).questions.find((q) => q.detail !== undefined)).toBeUndefined();
  });

  it("names a month told twice, and asks for the last day where it decides which months count", () => {
    expect(detail(listed([...sums, { month: "2025-04", amount: "1" }]))?.en).toBe(
      "months told more than once: 2025-04",
    );
    const open = told({ employment: { endedOn: "2025" }, ...listed(sums) });
    expect(open.payBase.window).toBeNull();
    expect(open.payBase.leftOut).toHaveLength(12);
    expect(open.payBase.leftOut[0]).toEqual({
      month: "2025-01",
      whole: true,
      kind: null,
      amount: 1_000_000,
      why: "window-not-known",
    });
    expect(open.questions.find((q) => q.fact === "compensation.average-wage")?.detail?.en).toContain("to the day");
  });
});

describe("bad input on pay", () => {
  it.each([
    ["a time in words", { kind: "annual-bonus", amount: "1", periodFrom: "last year" }],
    ["a day for a month", { kind: "annual-bonus", amount: "1", periodTo: "2025-01-01" }],
    ["a kind unheard of", { kind: "gift", amount: "1" }],
    ["a sum below nothing", { kind: "bonus", amount: "-1" }],
    ["a sum above all bounds", { kind: "bonus", amount: "99999999999999" }],
  ])("%s is refused", (_, item) => {
    expect(assess({ ...listed([{ month: "2025-01", items: [item] }]) }, { asOf: "2026-06-01" }).ok).toBe(false);
  });

  it("a time told the wrong way round is refused", () => {
    const bonus = { kind: "annual-bonus", amount: "1200", periodFrom: "2025-12", periodTo: "2025-01" };
    expect(assess(withItems({ kind: "base", amount: "10000" }, bonus), { asOf: "2026-06-01" }).ok).toBe(false);
  });
});
