import { describe, expect, it } from "vitest";
import { jointly } from "../../../src/concordance/forecast.ts";
import { comparable, forecastOf } from "../../../src/concordance/forecast-of.ts";

type Comparable = Parameters<typeof comparable>[0];

function verdict(value: string, forecast: string, why: string[]) {
  return {
    day: "2026-01-01",
    value,
    status: "running",
    forecast: { value: forecast, status: "running", presumptions: [] },
    why,
  };
}

function assessed(parts: {
  binding: [string, string];
  breach: [string, string];
  heads?: object[];
  monthly?: object;
  employer?: number | null;
}): Comparable {
  const score = (value: number) => ({ value, low: 0, high: 100, drivers: [] });
  const made = {
    verdicts: {
      binding: verdict(...parts.binding, ["cn/a/one", "cn/a/two"]),
      breach: verdict(...parts.breach, ["cn/a/two", "cn/b/three"]),
    },
    scores: { enforceability: score(80), breach: score(50), joint: score(40), risk: [] },
    amounts: {
      compensation: { monthly: { forecast: "yes", status: "unknown", low: null, likely: null, ...parts.monthly } },
    },
    exposure: {
      employee: { heads: parts.heads ?? [] },
      employer: { likely: parts.employer === undefined ? 0 : parts.employer },
    },
  };
  return made as unknown as Comparable;
}

describe("jointly", () => {
  it("is no where either is no, open where either is open, else yes", () => {
    expect([jointly("no", "yes"), jointly("open", "no"), jointly("yes", "open"), jointly("yes", "yes")]).toEqual([
      "no",
      "no",
      "open",
      "yes",
    ]);
  });
});

describe("comparable", () => {
  it("takes part for yes, and a dispute for open", () => {
    const { binding, breach } = comparable(assessed({ binding: ["disputed", "partly"], breach: ["yes", "yes"] }));
    expect(binding).toEqual({ got: "yes", score: 80, strict: "open" });
    expect(breach).toEqual({ got: "yes", score: 40, strict: "open" });
  });

  it("finds no breach where nobody is bound, strictly and as foretold", () => {
    const { breach } = comparable(assessed({ binding: ["no", "no"], breach: ["yes", "yes"] }));
    expect(breach).toEqual({ got: "no", score: 40, strict: "no" });
  });

  it("names each rule once", () => {
    const { why } = comparable(assessed({ binding: ["yes", "yes"], breach: ["no", "no"] }));
    expect(why).toEqual(["cn/a/one", "cn/a/two", "cn/b/three"]);
  });

  it("gives the agreed damages in yuan, and never the loss beside them", () => {
    const heads = [
      { head: "damages.loss", low: 0, forecastLow: 0, likely: null, high: null },
      { head: "damages.agreed", low: 0, forecastLow: 100, likely: 250, high: null },
    ];
    const { damages } = comparable(assessed({ binding: ["yes", "yes"], breach: ["yes", "yes"], heads }));
    expect(damages).toEqual({ low: 1, likely: 2.5, high: null });
    expect(comparable(assessed({ binding: ["yes", "yes"], breach: ["yes", "yes"] })).damages).toEqual({
      low: 0,
      likely: 0,
      high: 0,
    });
  });

  it("gives the monthly sum where it is one figure, and nothing where none is owed", () => {
    const monthly = (told: object) =>
      comparable(assessed({ binding: ["yes", "yes"], breach: ["no", "no"], monthly: told })).compensation.monthly;
    expect(monthly({ status: "exact", low: 600_000 })).toBe(6000);
    expect(monthly({ status: "range", low: 1, likely: 650_000 })).toBe(6500);
    expect(monthly({ status: "range", low: 1 })).toBeNull();
    expect(monthly({ status: "not-applicable", forecast: "no" })).toBe(0);
  });

  it("gives what the employer would have to pay in all", () => {
    const total = (employer: number | null) =>
      comparable(assessed({ binding: ["yes", "yes"], breach: ["no", "no"], employer })).compensation.total;
    expect([total(1_800_000), total(0), total(null)]).toEqual([18_000, 0, null]);
  });
});

describe("forecastOf", () => {
  it("reports what the engine refuses, with its path", () => {
    const result = forecastOf({ employment: { endedOn: "2025-02-30" } }, "2026-11-24");
    expect(result.ok ? [] : result.problems.map((p) => p.path)).toEqual(["employment.endedOn", "employment.endedOn"]);
    expect(forecastOf({ note: "x" }, "2026-13-01").ok).toBe(false);
  });

  it.each(["3702", "999999", "370200000000"])("leaves the place unknown where nobody knows its code: %s", (place) => {
    const known = forecastOf({ note: "x" }, "2026-11-24");
    expect(forecastOf({ note: "x", place }, "2026-11-24")).toEqual(known);
  });
});
