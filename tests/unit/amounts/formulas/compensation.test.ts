import { describe, expect, it } from "vitest";
import { exactly } from "../../../../src/base/range.ts";
import { compute, type Given } from "../../../support/formula-input.ts";
import { madeOf } from "../../../support/terms.ts";

const unknown = { low: null, high: null };
const pay = (averageMonthly: string, basis = "gross") => ({ pay: { averageMonthly, basis } });

describe("a share of the average wage", () => {
  const share = (situation: object, ...values: string[]) =>
    compute("share-of-average-wage", situation, { numbers: { share: values } });

  it.each([
    ["17434.48 × 30 % = 5230.344", "17434.48", "30%", 523_034],
    ["0.05 × 30 % = 0.015: half a fen up", "0.05", "30%", 2],
    ["0.01 × 30 % = 0.003", "0.01", "30%", 0],
    ["10000 × 1/3 = 3333.333…", "10000", "1/3", 333_333],
    ["10000 × 2/3 = 6666.666…", "10000", "2/3", 666_667],
    ["nothing", "0", "30%", 0],
  ])("%s", (_, wage, value, fen) => {
    const { range, likely } = share(pay(wage), value);
    expect([range, likely]).toEqual([exactly(fen), fen]);
  });

  it("spans the two ends that the law gives", () => {
    const numbers = { share: ["20%"], "up-to": ["50%"] };
    const { range, likely } = compute("share-of-average-wage", pay("10000"), { numbers });
    expect([range, likely]).toEqual([{ low: 200_000, high: 500_000 }, null]);
  });

  it("spans the shares that the law may have had", () => {
    expect(share(pay("1000"), "50%", "30%").range).toEqual({ low: 30_000, high: 50_000 });
    expect(share(pay("1000"), "50%", "30%").likely).toBeNull();
  });

  it("is one of the wage with gains on equity where these count", () => {
    const gain = { month: "2025-12", amount: "20000", items: [{ kind: "equity-gain", amount: "120000" }] };
    const year = { employment: { endedOn: "2025-12-31" }, pay: { averageMonthly: "20000", months: [gain] } };
    const { range } = compute("share-of-wage-with-equity", year, { numbers: { share: ["30%"] } });
    expect(range).toEqual({ low: 900_000, high: null });
  });

  it("is not known without a wage, or where the law set no share", () => {
    expect(share({}, "30%").range).toEqual(unknown);
    expect(share(pay("1000")).range).toEqual(unknown);
  });

  it("has no upper end of a net wage", () => {
    expect(share(pay("1000", "net"), "30%").range).toEqual({ low: 30_000, high: null });
  });
});

describe("the shortfall", () => {
  it.each([
    ["no day of payment was agreed", {}, "due-at-the-end-of-each-month"],
    ["one was", { dueDayOfMonth: 31 }, undefined],
  ])("names when pay falls due where %s", (_, day, convention) => {
    const situation = {
      employment: { endedOn: "2024-01-31" },
      agreements: [{ months: 6, compensation: { monthly: "1000", ...day } }],
      ...pay("10000"),
    };
    const { range, term } = compute("shortfall", situation, {
      asOf: "2024-07-31",
      numbers: { share: ["30%"], cap: ["24"] },
      heads: { "compensation.monthly": 100_000 },
    });
    // 6 × (3 000 − 1 000)
    expect([range, term.convention]).toEqual([exactly(1_200_000), convention]);
  });
});

describe("an agreed rate", () => {
  const agreed = (compensation: object, wage = pay("30000")) =>
    compute("agreed-monthly", { agreements: [{ compensation }], ...wage });

  it("of the average wage is that share of it", () => {
    const { range, likely } = agreed({ rate: "30%", rateBase: "average-wage" });
    expect([range, likely]).toEqual([exactly(900_000), 900_000]);
  });

  it("of what is not told may be anything, and is likely one of the average wage, by a convention that is named", () => {
    const { range, likely, term } = agreed({ rate: "30%" });
    expect([range, likely]).toEqual([{ low: 0, high: null }, 900_000]);
    expect(term.convention).toBe("rate-of-the-average-wage");
    expect(agreed({ rate: "30%" }, pay("30000", "net")).likely).toBeNull();
  });

  it.each(["base-salary", "minimum-wage", "other"])("of %s, of which nothing is told, is not known", (rateBase) => {
    const { range, likely } = agreed({ rate: "30%", rateBase });
    expect([range, likely]).toEqual([unknown, null]);
  });

  it("gives way to a sum", () => {
    expect(agreed({ rate: "30%", monthly: "10000" }).range).toEqual(exactly(1_000_000));
  });
});

describe("a share not below the minimum wage", () => {
  const floored = (situation: object) =>
    compute("share-of-average-wage", situation, { numbers: { share: ["30%"] }, floor: true });
  const beijing = { place: "110000", employment: { endedOn: "2024-06-30" } };

  it("is lifted to it: 6000 × 30 % = 1800, Beijing 2420 in June 2024", () => {
    const { range, pieces } = floored({ ...pay("6000"), ...beijing });
    expect(range.low).toBe(242_000);
    expect(pieces.map((p) => madeOf(p.term))[0]).toEqual(["greatest", "242000", undefined, "180000", "242000"]);
  });

  it("stands where it is higher", () => {
    expect(floored({ ...pay("20000"), ...beijing }).range).toEqual(exactly(600_000));
  });

  it("is at least the minimum wage of an unknown wage", () => {
    expect(floored(beijing).range).toEqual({ low: 242_000, high: null });
  });

  it("has no upper end where the place or the day is not told, and its own sum is likely", () => {
    for (const told of [{ place: "110000" }, { employment: { endedOn: "2024-06-30" } }, {}]) {
      const { range, likely } = floored({ ...pay("20000"), ...told });
      expect([range, likely]).toEqual([{ low: 600_000, high: null }, 600_000]);
    }
  });

  it("spans the minimum wages of an exit known by the year, and of several places", () => {
    const year = floored({ ...pay("100"), place: "110000", employment: { endedOn: "2023" } }).range;
    expect(year).toEqual({ low: 232_000, high: 242_000 });
    const places = floored({
      ...pay("100"),
      place: [{ place: "110000" }, { place: "310000" }],
      employment: { endedOn: "2024-06-30" },
    });
    expect(places.range).toEqual({ low: 242_000, high: 269_000 });
    expect(places.likely).toBeNull();
  });
});

describe("the agreed sum a month", () => {
  it("is as agreed", () => {
    expect(compute("agreed-monthly", { agreements: [{ compensation: { monthly: "8000" } }] }).range).toEqual(
      exactly(800_000),
    );
    expect(compute("agreed-monthly", {}).range).toEqual(unknown);
  });
});

describe("the total over the term", () => {
  const total = (
    months: number | undefined,
    monthly: NonNullable<Given["heads"]>["compensation.monthly"],
    cap = ["24"],
  ) =>
    compute(
      "monthly-over-term",
      { agreements: [months === undefined ? {} : { months }] },
      { numbers: { cap }, heads: { "compensation.monthly": monthly ?? 0 } },
    );

  it.each([
    ["inside the cap", 12, 6_276_408],
    ["at the cap", 24, 12_552_816],
    ["beyond the cap", 36, 12_552_816],
    ["none", 0, 0],
  ])("multiplies the rounded month: %s", (_, months, fen) => {
    const { range, likely } = total(months, 523_034);
    expect([range, likely]).toEqual([exactly(fen), fen]);
  });

  it("spans from nothing to the cap where the term is not told", () => {
    const { range, likely } = total(undefined, 100);
    expect([range, likely]).toEqual([{ low: 0, high: 2400 }, null]);
  });

  it("keeps an unknown month unknown", () => {
    expect(total(12, { low: 100, high: null }).range).toEqual({ low: 1200, high: null });
    expect(total(12, unknown).range).toEqual(unknown);
  });

  it("counts the agreed months where the law set no cap", () => {
    expect(total(36, 100, []).range).toEqual(exactly(3600));
  });

  it.each([
    ["five months and 15 of July's 31 days", "2024-01-31", "2024-07-15", exactly(548)],
    ["the cap, which is earlier", "2024-01-31", "2026-02-10", exactly(2400)],
    ["before the restriction begins", "2024-01-31", "2024-01-15", exactly(0)],
    ["whole months", "2024-01-31", "2024-07-31", exactly(600)],
    ["no exit told", "", "2024-07-15", { low: 0, high: 2400 }],
    [
      "an exit in 2024: six whole months at the least, 19 begun at the most",
      "2024",
      "2025-07-15",
      { low: 600, high: 1900 },
    ],
  ])("ends on the last day named: %s", (_, endedOn, endsOn, range) => {
    const told = { ...(endedOn === "" ? {} : { employment: { endedOn } }), agreements: [{ endsOn }] };
    const given = { numbers: { cap: ["24"] }, heads: { "compensation.monthly": 100 } };
    expect(compute("monthly-over-term", told, given).range).toEqual(range);
  });

  it("spans two caps", () => {
    expect(total(36, 100, ["24", "12"]).range).toEqual({ low: 1200, high: 2400 });
  });

  it("says what it counted and by which convention", () => {
    const { term } = total(36, 100);
    expect(madeOf(term)).toEqual(["product", "2400", "month-rounded-first", "100", "24"]);
    expect(term.of[1] === undefined ? [] : madeOf(term.of[1])).toEqual(["least", "24", undefined, "36", "24"]);
  });
});

describe("a lump sum", () => {
  const of = (months: number, lumpSum = "100000") => {
    const told = { agreements: [{ months, compensation: { lumpSum } }] };
    const given = { numbers: { cap: ["24"], multiple: ["5"], months: ["3"] } };
    const monthly = compute("agreed-monthly", told, given);
    const heads = { "compensation.monthly": monthly };
    const total = compute("monthly-over-term", told, { ...given, heads });
    const line = compute("multiple-of-total", told, { ...given, heads: { "compensation.total": total } });
    return [monthly, total, line, compute("months-of-compensation", told, { ...given, heads })].map((f) => f.likely);
  };

  it.each([
    ["that does not divide: 100,000 ÷ 24 = 4,166.66…", 24, "100000", [416_667, 10_000_000, 50_000_000, 1_250_000]],
    ["that divides", 24, "120000", [500_000, 12_000_000, 60_000_000, 1_500_000]],
    ["for 36 months, of which 24 stand: 66,666.66…", 36, "100000", [277_778, 6_666_667, 33_333_335, 833_333]],
    ["of one fen for two months", 2, "0.01", [1, 1, 5, 2]],
    ["of nothing", 12, "0", [0, 0, 0, 0]],
  ])("%s", (_, months, lumpSum, fen) => {
    expect(of(months, lumpSum)).toEqual(fen);
  });

  it("is not known by the month without a number of months", () => {
    const told = { agreements: [{ endsOn: "2024-12-31", compensation: { lumpSum: "1" } }] };
    expect(compute("agreed-monthly", told).range).toEqual(unknown);
  });
});

describe("months of compensation", () => {
  const extra = (monthly: number | { low: number | null; high: number | null }, ...months: string[]) =>
    compute("months-of-compensation", {}, { numbers: { months }, heads: { "compensation.monthly": monthly } });

  it.each([
    ["three of 5230.34", 523_034, ["3"], exactly(1_569_102)],
    ["three of nothing", 0, ["3"], exactly(0)],
    ["one or three", 100, ["1", "3"], { low: 100, high: 300 }],
    ["of a month with a lower end", { low: 100, high: null }, ["3"], { low: 300, high: null }],
    ["no number set", 100, [], unknown],
    ["a number that is not whole", 100, ["1/2"], unknown],
  ])("%s", (_, monthly, months, expected) => {
    expect(extra(monthly, ...months).range).toEqual(expected);
  });

  it("is likely only of one number", () => {
    expect(extra(100, "3").likely).toBe(300);
    expect(extra(100, "1", "3").likely).toBeNull();
  });
});

describe("a multiple of the total", () => {
  it.each([
    ["five times", 12_552_816, ["5"], exactly(62_764_080)],
    ["one and a half times, half a fen up", 3, ["3/2"], exactly(5)],
    ["of a total with a lower end", { low: 2, high: null }, ["5"], { low: 10, high: null }],
    ["no multiple set", 100, [], unknown],
  ])("%s", (_, total, multiple, expected) => {
    expect(
      compute("multiple-of-total", {}, { numbers: { multiple }, heads: { "compensation.total": total } }).range,
    ).toEqual(expected);
  });
});

describe("the extra months on release where the minimum wage rises within the restriction", () => {
  /** Shanghai: 2,690 yuan a month until 30 June 2025, 2,740 from 1 July 2025. */
  const extra = (performance: object, asOf = "2025-12-31") => {
    const told = {
      place: "310000",
      pay: { averageMonthly: "3000" },
      employment: { endedOn: "2025-03-31" },
      agreements: [{ months: 12 }],
      performance,
    };
    const given: Given = { numbers: { share: ["30%"] }, floor: true, asOf };
    const monthly = compute("share-of-average-wage", told, given);
    return compute("months-of-compensation", told, {
      ...given,
      numbers: { months: ["3"] },
      heads: { "compensation.monthly": monthly },
    }).range;
  };

  it.each([
    ["before the rise", { releasedOn: "2025-06-30" }, exactly(807_000)],
    ["on the day of the rise", { releasedOn: "2025-07-01" }, exactly(822_000)],
    ["in a month that ends with it", { releasedOn: "2025-06" }, exactly(807_000)],
    ["in either", { releasedOn: "2025" }, { low: 807_000, high: 822_000 }],
    ["never, and the day asked is after it", { released: "no" }, exactly(822_000)],
    ["perhaps", {}, { low: 807_000, high: 822_000 }],
  ])("are those of the day of release: %s", (_, performance, range) => {
    expect(extra(performance)).toEqual(range);
  });
});
