import { describe, expect, it } from "vitest";
import { exactly, UNKNOWN_RANGE } from "../../../src/base/range.ts";
import { averageMonthlyWage, type PayTold } from "../../../src/ledger/pay-base.ts";

const NOTHING: PayTold = { average: undefined, annual: undefined, months: [], monthsComplete: false, net: false };
const wage = (pay: Partial<PayTold>, exitMonth: string | null = "2023-12") =>
  averageMonthlyWage({ ...NOTHING, ...pay }, exitMonth);

/** Months from the first on, each with the same or its own sum. */
function months(first: string, ...sums: (number | null)[]) {
  const [year = 0, month = 0] = first.split("-").map(Number);
  return sums.map((amount, i) => {
    const index = year * 12 + month - 1 + i;
    return { month: `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`, amount };
  });
}

const year = (sum: number) => Array<number>(12).fill(sum);

describe("the average monthly wage", () => {
  it("is not known of nothing", () => {
    expect(wage({})).toEqual(UNKNOWN_RANGE);
    expect(wage({ monthsComplete: true })).toEqual(UNKNOWN_RANGE);
  });

  it("is what is told, before anything listed", () => {
    expect(wage({ average: 7, annual: 1200, months: months("2023-01", ...year(50)) })).toEqual(exactly(7));
    expect(wage({ average: 0 })).toEqual(exactly(0));
  });

  it("is a twelfth of a year's pay, half a fen up", () => {
    expect(wage({ annual: 12_006 })).toEqual(exactly(1001));
    expect(wage({ annual: 12_005 })).toEqual(exactly(1000));
    expect(wage({ annual: 0 })).toEqual(exactly(0));
  });

  it("is the mean of twelve months, half a fen up", () => {
    expect(wage({ months: months("2023-01", ...year(100)) })).toEqual(exactly(100));
    expect(wage({ months: months("2023-01", ...year(100).slice(1), 106) })).toEqual(exactly(101));
    expect(wage({ months: months("2023-01", ...year(100).slice(1), 105) })).toEqual(exactly(100));
  });

  it("counts months of no pay", () => {
    expect(wage({ months: months("2023-01", 0, 0, 0, 0, 0, 0, ...year(200).slice(6)) })).toEqual(exactly(100));
  });

  it("takes the last twelve of a longer list, in whatever order it is told", () => {
    const list = months("2022-01", ...year(900), ...year(100));
    expect(wage({ months: list })).toEqual(exactly(100));
    expect(wage({ months: [...list].reverse() })).toEqual(exactly(100));
    expect(wage({ months: list }, "2022-12")).toEqual(exactly(900));
  });

  it("leaves out what came after exit", () => {
    expect(wage({ months: months("2023-01", ...year(100), 9999) })).toEqual(exactly(100));
  });

  it("is of the months worked where there were fewer and the list is complete", () => {
    expect(wage({ months: months("2023-11", 100, 201), monthsComplete: true })).toEqual(exactly(151));
    expect(wage({ months: months("2023-12", 100), monthsComplete: true })).toEqual(exactly(100));
  });

  it("is not known of fewer months where there may be more", () => {
    expect(wage({ months: months("2023-02", ...year(100).slice(1)) })).toEqual(UNKNOWN_RANGE);
  });

  it("does not reach back past twelve months to fill a gap", () => {
    const gap = [...months("2022-01", ...year(900)), ...months("2023-07", ...year(100).slice(6))];
    expect(wage({ months: gap })).toEqual(UNKNOWN_RANGE);
    expect(wage({ months: gap, monthsComplete: true })).toEqual(exactly(100));
    expect(wage({ months: months("2020-01", ...year(900)), monthsComplete: true })).toEqual(UNKNOWN_RANGE);
  });

  it("is not known where a month that counts has no sum, or is listed twice", () => {
    expect(wage({ months: months("2023-01", ...year(100).slice(1), null) })).toEqual(UNKNOWN_RANGE);
    expect(wage({ months: months("2022-12", null, ...year(100)) })).toEqual(exactly(100));
    const twice = [...months("2023-11", 100, 100), ...months("2023-12", 50)];
    expect(wage({ months: twice, monthsComplete: true })).toEqual(UNKNOWN_RANGE);
  });

  it("falls back on the year where the months do not tell", () => {
    expect(wage({ annual: 1200, months: months("2023-12", 500) })).toEqual(exactly(100));
  });

  it("reckons months over the turn of the year", () => {
    expect(wage({ months: months("2022-12", 7, ...year(100)) }, "2023-12")).toEqual(exactly(100));
    expect(wage({ months: months("2023-02", ...year(100)) }, "2024-01")).toEqual(exactly(100));
    expect(wage({ months: months("2023-01", 7, ...year(100)) }, "2024-01")).toEqual(exactly(100));
  });

  it("has no upper end where it is net: the base is gross", () => {
    expect(wage({ average: 100, net: true })).toEqual({ low: 100, high: null });
    expect(wage({ months: months("2023-01", ...year(100)), net: true })).toEqual({ low: 100, high: null });
    expect(wage({ net: true })).toEqual(UNKNOWN_RANGE);
  });
});
