import { describe, expect, it } from "vitest";
import { formatRatio } from "../../../src/base/fraction.ts";
import { formatMonth, parseMonth } from "../../../src/base/month.ts";
import type { PayKind } from "../../../src/base/pay-kind.ts";
import { exactly } from "../../../src/base/range.ts";
import { type PaySum, paySum } from "../../../src/ledger/pay-base.ts";
import type { ToldItem, ToldMonth } from "../../../src/ledger/pay-told.ts";
import { byItems, bySum, item, months, pay, WAGE, windowOf, year } from "../../support/pay-told.ts";

const YEAR = windowOf("2025-12-31", "2020-01-01");
const over = (list: readonly ToldMonth[], monthsComplete = false, window = YEAR) =>
  paySum(pay({ months: list, monthsComplete }), window, WAGE);
const why = ({ entries }: PaySum) =>
  entries.flatMap((e) => [...(e.bySum ? [e.why] : []), ...e.items.map((i) => i.why)]).filter((w) => w !== null);

/** Twelve months of 10,000 fen of base pay, with more in December. */
const december = (...more: readonly ToldItem[]) => [
  ...months("2025-01", ...year(10_000).slice(1)),
  byItems("2025-12", [item("base", 10_000), ...more]),
];

describe("each kind of pay", () => {
  // 120,000 of base pay and 12,000 more: 132,000 ÷ 12 = 11,000, or 120,000 ÷ 12 = 10,000.
  it.each<[PayKind, number]>([
    ["base", 11_000],
    ["bonus", 11_000],
    ["allowance", 11_000],
    ["overtime", 11_000],
    ["commission", 11_000],
    ["other", 11_000],
    ["in-kind", 10_000],
    ["equity-gain", 10_000],
  ])("%s: 12,000 in December makes a mean of %i", (kind, mean) => {
    expect(over(december(item(kind, 12_000))).mean).toEqual(exactly(mean));
  });

  it("is told apart from one of no kind told, which may count or not", () => {
    expect(over(december(item(null, 12_000))).mean).toEqual({ low: 10_000, high: 11_000 });
  });

  it("has no upper end where its sum is not told", () => {
    expect(over(december(item("bonus", null))).mean).toEqual({ low: 10_000, high: null });
    expect(over(december(item("annual-bonus", null))).mean).toEqual({ low: 10_000, high: null });
    expect(over(december(item("in-kind", null))).mean).toEqual(exactly(10_000));
  });

  it("has no upper end in a month whose items may not be all", () => {
    const list = [...months("2025-01", ...year(10_000).slice(1)), byItems("2025-12", [item("base", 10_000)], false)];
    expect(over(list).mean).toEqual({ low: 10_000, high: null });
    expect(over(list).missing.map(formatMonth)).toEqual(["2025-12"]);
  });
});

describe("a bonus of a year", () => {
  const mean = (period: string, amount = 12_000) => over(december(item("annual-bonus", amount, period))).mean;

  it.each([
    ["for the months that count: 12,000 ÷ 12", "2025-01..2025-12", 11_000],
    ["for nine months of them: 9/12 of 12,000 is 9,000", "2024-10..2025-09", 10_750],
    ["for one month of them: 1,000; 121,000 ÷ 12 = 10,083.33", "2024-02..2025-01", 10_083],
    ["for half a year in them: all", "2025-07..2025-12", 11_000],
    ["for a time before them: nothing", "2024-01..2024-12", 10_000],
    ["for two years: half", "2024-01..2025-12", 10_500],
  ])("%s", (_, period, expected) => {
    expect(mean(period)).toEqual(exactly(expected));
  });

  it("is rounded once, at the mean: a third of 100 in each of two bonuses", () => {
    // 100 × 1/3 twice is 66 2/3; (120,000 + 66 2/3) ÷ 12 = 10,005.56, up. Rounded apart, 33 + 33 = 66 gives 10,005.5, up as well;
    // three of them are 100 exactly: 120,100 ÷ 12 = 10,008.33, where 33 × 3 = 99 gives 10,008.25.
    const third = item("annual-bonus", 100, "2024-11..2025-01");
    const { sum } = over(december(third, third, third));
    expect(formatRatio(sum.low)).toBe("120100");
    expect(formatRatio(over(december(third)).sum.low)).toBe("360100/3");
  });

  it("counts for its part in the months that count, though paid after them", () => {
    const paidLater = byItems("2026-02", [item("annual-bonus", 12_000, "2025-01..2025-12")]);
    expect(over([...december(), paidLater]).mean).toEqual(exactly(11_000));
  });

  it.each(["annual-bonus", "cash-award"] as const)(
    "for no time told (%s) counts for nothing to all, whenever paid",
    (kind) => {
      const bonus = item(kind, 12_000);
      const range = { low: 10_000, high: 11_000 };
      expect(over(december(bonus)).mean).toEqual(range);
      for (const month of ["2026-02", "2024-06"]) {
        const result = over([...december(), byItems(month, [bonus])]);
        expect([result.mean, why(result)]).toEqual([range, []]);
      }
      const undated = { month: null, amount: null, items: [bonus], itemsComplete: true };
      expect(over([...december(), undated]).mean).toEqual(range);
    },
  );

  it("for no time told is, as paid, one of the twelve months in which it was paid", () => {
    const asPaid = (list: readonly ToldMonth[], window = YEAR, complete = false) =>
      paySum(pay({ months: list, monthsComplete: complete }), window, { ...WAGE, asPaid: true }).mean;
    const bonus = item("annual-bonus", 12_000);
    expect(asPaid(december(bonus))).toEqual(exactly(11_000));
    expect(asPaid([...december(), byItems("2026-02", [bonus])])).toEqual({ low: 10_000, high: 11_000 });
    const short = windowOf("2025-12-31", "2025-07-01");
    expect(asPaid(december(bonus).slice(6), short, true)).toEqual({ low: 10_000, high: 12_000 });
  });

  it("whose time is learnt stays within what it was before", () => {
    for (const month of ["2025-03", "2026-02"]) {
      const mean = (time?: string) => {
        const others = december().map((own) =>
          own.month === parseMonth(month)
            ? byItems(month, [item("base", 10_000), item("annual-bonus", 60_000, time)])
            : own,
        );
        const listed = others.some((own) => own.month === parseMonth(month));
        return over(listed ? others : [...others, byItems(month, [item("annual-bonus", 60_000, time)])]).mean;
      };
      const open = mean();
      expect(open).toEqual({ low: 10_000, high: 15_000 });
      for (const [time, expected] of [
        ["2024-01..2024-12", 10_000],
        ["2025-01..2025-12", 15_000],
        ["2024-02..2025-01", 10_417],
        ["2025-12..2026-11", 10_417],
      ] as const) {
        expect(mean(time)).toEqual(exactly(expected));
      }
    }
  });

  it.each(["2025-01..", "..2025-12", "2025-12..2025-01"])(
    "for a time half told or crossed (%s) counts or not",
    (period) => {
      expect(mean(period)).toEqual({ low: 10_000, high: 11_000 });
    },
  );

  it("of a kind not told counts for nothing to all of it, and if paid outside to its part", () => {
    const untold = item(null, 12_000, "2024-07..2025-06");
    expect(over(december(untold)).mean).toEqual({ low: 10_000, high: 11_000 });
    expect(over([...december(), byItems("2026-02", [untold])]).mean).toEqual({ low: 10_000, high: 10_500 });
    const untimed = item(null, 12_000);
    expect(over([...december(), byItems("2026-02", [untimed])]).mean).toEqual({ low: 10_000, high: 11_000 });
  });
});

describe("a month told by a sum and by items", () => {
  const both = (amount: number, ...items: readonly ToldItem[]) => [
    ...months("2025-01", ...year(10_000).slice(1)),
    { month: parseMonth("2025-12"), amount, items, itemsComplete: true },
  ];

  it("is told apart by items that add up to the sum: 12,000 of 22,000 is spread by half", () => {
    const result = over(both(22_000, item("base", 10_000), item("annual-bonus", 12_000, "2024-01..2025-12")));
    expect(result.mean).toEqual(exactly(10_500));
    expect(why(result)).toEqual([]);
  });

  it("is told apart where the sum is without gains on equity, and where it is with them", () => {
    const items = [item("base", 10_000), item("equity-gain", 5000)];
    expect(over(both(10_000, ...items)).mean).toEqual(exactly(10_000));
    expect(over(both(15_000, ...items)).mean).toEqual(exactly(10_000));
  });

  it("counts as the sum where its items do not add up to it; they are then within it", () => {
    const result = over(both(22_000, item("annual-bonus", 12_000, "2024-01..2025-12"), item("in-kind", 5)));
    expect(result.mean).toEqual(exactly(11_000));
    expect(why(result)).toEqual(["within-the-sum-told", "left-out"]);
    expect(over(both(22_000, item("base", null))).mean).toEqual(exactly(11_000));
  });
});

describe("short employment", () => {
  it("is over the whole months worked; the first month worked in part is out: (200 + 400) ÷ 2", () => {
    const part = [parseMonth("2025-10") ?? 0];
    const list = months("2025-10", 99, 200, 400);
    const result = paySum(pay({ months: list }), windowOf("2025-12-31", "2025-10-15"), WAGE, part);
    expect(result.mean).toEqual(exactly(300));
    expect(why(result)).toEqual(["part-month"]);
  });

  it("of parts of a month alone is by days: 22/31 and 20/30 of a month are 128/93", () => {
    const window = windowOf("2025-04-20", "2025-03-10");
    const result = over(months("2025-03", 2200, 2000), false, window);
    // 4,200 ÷ 128/93 = 4,200 × 93 ÷ 128 = 3,051.56
    expect(formatRatio(result.months.low)).toBe("128/93");
    expect(result.mean).toEqual(exactly(3052));
  });

  it("of one day's pay, 100 on a month of 30 days, is 3,000 a month", () => {
    expect(over(months("2025-06", 100), false, windowOf("2025-06-10", "2025-06-10")).mean).toEqual(exactly(3000));
  });
});

describe("what is missing, or told twice", () => {
  it("widens, and is named: ten months of 12,000 over twelve", () => {
    const list = months("2025-01", ...year(12_000)).filter((_, i) => i !== 3 && i !== 8);
    const result = over(list);
    expect(result.mean).toEqual({ low: 10_000, high: null });
    expect(result.missing.map(formatMonth)).toEqual(["2025-04", "2025-09"]);
  });

  it("is a month without pay where the list is complete: 120,000 over twelve months or over ten", () => {
    const list = months("2025-01", ...year(12_000)).filter((_, i) => i !== 3 && i !== 8);
    expect(over(list, true).mean).toEqual({ low: 10_000, high: 12_000 });
  });

  it("may be any month where one entry does not say of which it is", () => {
    const list = [...months("2025-01", ...year(12_000).slice(1)), bySum(null, 50_000)];
    const result = over(list, true);
    expect(result.mean).toEqual({ low: 11_000, high: null });
    expect(why(result)).toEqual(["month-not-told"]);
  });

  it("has no sum: a month listed without one", () => {
    const list = [...months("2025-01", ...year(12_000).slice(1)), bySum("2025-12", null)];
    expect(over(list).mean).toEqual({ low: 11_000, high: null });
    expect(over(list).missing.map(formatMonth)).toEqual(["2025-12"]);
  });

  it("lies between the lesser of two entries and both: 110,000 and 4,000, or and 14,000", () => {
    const list = [...months("2025-01", ...year(10_000).slice(1)), bySum("2025-12", 10_000), bySum("2025-12", 4000)];
    const result = over(list);
    expect(result.listedTwice.map(formatMonth)).toEqual(["2025-12"]);
    // 114,000 ÷ 12 = 9,500; 124,000 ÷ 12 = 10,333.33
    expect(result.mean).toEqual({ low: 9500, high: 10_333 });
  });

  it("counts a bonus of a month told twice once, both times, or not at all", () => {
    const twice = byItems("2025-12", [item("annual-bonus", 1200)]);
    const list = [...december(), twice];
    // The lesser entry holds nothing but the bonus: 110,000 ÷ 12 = 9,166.67; all of it is 121,200 ÷ 12 = 10,100.
    expect(over(list).mean).toEqual({ low: 9167, high: 10_100 });
  });

  it("is not known where nothing of the months that count is told", () => {
    expect(over(months("2020-01", ...year(900))).mean).toEqual({ low: null, high: null });
    expect(over([]).mean).toEqual({ low: null, high: null });
  });
});
