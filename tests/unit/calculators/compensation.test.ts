import { describe, expect, it } from "vitest";
import { type CompensationInput, compensation } from "../../../src/calculators/compensation.ts";

const INPUT: CompensationInput = {
  averageMonthlyWage: "17434.48",
  place: "110000",
  employmentEnded: "2024-06-30",
  months: 24,
};

function sums(input: object) {
  const result = compensation({ ...INPUT, ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return [result.monthly.low, result.monthly.high, result.total.low, result.advised.low];
}

/** The codes of what is wrong, each with its path; anything may be put in. */
function wrong(input: unknown): string[] {
  const result = compensation(input as CompensationInput);
  return result.ok ? ["nothing"] : result.issues.map((i) => `${i.code} ${i.path.join(".")}`);
}

describe("the compensation calculator", () => {
  it.each([
    ["by default: 17434.48 × 30 % × 24", {}, [523_034, 523_034, 12_552_816, null]],
    ["a number for a sum", { averageMonthlyWage: 17_434.48 }, [523_034, 523_034, 12_552_816, null]],
    ["lifted to Beijing's minimum of 2420", { averageMonthlyWage: "5000" }, [242_000, 242_000, 5_808_000, null]],
    ["as agreed", { agreedMonthly: "8000" }, [800_000, 800_000, 19_200_000, null]],
    ["as agreed, below the default share", { agreedMonthly: 1 }, [100, 100, 2400, null]],
    ["capped at two years", { months: 36 }, [523_034, 523_034, 12_552_816, null]],
    ["no months", { months: 0 }, [523_034, 523_034, 0, null]],
    [
      "decided after the guideline: half is advised",
      { decidedOn: "2026-01-01" },
      [523_034, 523_034, 12_552_816, 871_724],
    ],
    [
      "a year, after the guideline: three tenths",
      { decidedOn: "2026-01-01", months: 12 },
      [523_034, 523_034, 6_276_408, 523_034],
    ],
    ["a day of decision that is null is left out", { decidedOn: null }, [523_034, 523_034, 12_552_816, null]],
  ])("%s", (_, input, expected) => {
    expect(sums(input)).toEqual(expected);
  });

  it("owes the monthly sum as forecast, and what is advised to nobody", () => {
    const result = compensation({ ...INPUT, decidedOn: "2026-01-01" });
    if (!result.ok) throw new Error("in order");
    expect([result.monthly.forecast, result.monthly.legalBasis]).toEqual(["yes", "interpretation"]);
    expect([result.advised.forecast, result.advised.holds, result.advised.creditor]).toEqual(["no", "no", null]);
  });

  it("has no default before the law set one", () => {
    const result = compensation({ ...INPUT, place: "510100", employmentEnded: "2012-06-30" });
    if (!result.ok) throw new Error("in order");
    expect(result.monthly.status).toBe("not-applicable");
  });

  it("has the span that the court of the place gave before", () => {
    const result = compensation({
      ...INPUT,
      place: "110000",
      averageMonthlyWage: "10000",
      employmentEnded: "2012-06-30",
    });
    if (!result.ok) throw new Error("in order");
    expect(result.monthly).toMatchObject({ low: 200_000, high: 600_000, legalBasis: "court-guidance" });
  });
});

describe("the compensation calculator refuses", () => {
  const everything = ["missing averageMonthlyWage", "missing place", "missing employmentEnded", "missing months"];

  it.each([null, undefined, 5, "text", true, [], {}, () => 1, Symbol("s")])("what is no input: %o", (input) => {
    expect(wrong(input)).toEqual(everything);
  });

  it.each(["averageMonthlyWage", "place", "employmentEnded", "months"] as const)("an input without %s", (key) => {
    const { [key]: _, ...rest } = INPUT;
    expect(wrong(rest)).toEqual([`missing ${key}`]);
    expect(wrong({ ...INPUT, [key]: null })).toEqual([`missing ${key}`]);
  });

  it.each([
    ["months as text", { months: "24" }, "wrong-type"],
    ["months below nothing", { months: -1 }, "count-invalid"],
    ["half a month", { months: 1.5 }, "count-invalid"],
    ["no number of months", { months: Number.NaN }, "wrong-type"],
    ["endless months", { months: Number.POSITIVE_INFINITY }, "wrong-type"],
    ["months beyond a century", { months: 1201 }, "count-invalid"],
    ["a place by name", { place: "Beijing" }, "place-invalid"],
    ["a place that is none", { place: "449900" }, "place-unknown"],
    ["a place that is no number of six digits", { place: 11 }, "place-invalid"],
    ["an unknown name", { agreedMontly: "3000" }, "unknown-key"],
    ["a wage below nothing", { averageMonthlyWage: -5 }, "money-negative"],
    ["a wage in words", { averageMonthlyWage: "a lot" }, "money-not-a-number"],
    ["a wage of tenths of a fen", { averageMonthlyWage: "1.234" }, "money-too-precise"],
    ["a wage as an object", { averageMonthlyWage: {} }, "wrong-type"],
    ["an agreed sum below nothing", { agreedMonthly: "-1" }, "money-negative"],
    ["an agreed sum as a list", { agreedMonthly: [] }, "wrong-type"],
    ["a month for a day", { employmentEnded: "2024-06" }, "day-invalid"],
    ["no such day", { employmentEnded: "2024-02-30" }, "day-invalid"],
    ["a day of decision in words", { decidedOn: "soon" }, "day-invalid"],
    ["a day of decision as a number", { decidedOn: 7 }, "wrong-type"],
  ])("%s", (_, input, code) => {
    expect(wrong({ ...INPUT, ...input })[0]).toMatch(new RegExp(`^${code} `));
  });

  it("names every fault by the name under which it was given", () => {
    const faults = {
      averageMonthlyWage: "1.234",
      place: "11",
      months: 24.5,
      employmentEnded: "2024-02-30",
      agreedMonthly: "-1",
    };
    expect(
      wrong(faults)
        .map((w) => w.split(" ")[1])
        .sort(),
    ).toEqual(Object.keys(faults).sort());
  });

  it("takes null for what is left out", () => {
    expect(compensation({ ...INPUT, agreedMonthly: null } as unknown as CompensationInput)).toEqual(
      compensation(INPUT),
    );
  });
});
