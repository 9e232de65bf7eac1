import { describe, expect, it } from "vitest";
import { adjustedDamages } from "../../../src/amounts/adjusted-damages.ts";
import type { Adjusting } from "../../../src/amounts/adjustment.ts";
import { type HeadSum, notApplicable } from "../../../src/amounts/amount.ts";
import { fraction } from "../../../src/base/fraction.ts";
import { adjusting, three, weighing } from "../../support/adjusting.ts";
import { situationOf } from "../../support/told.ts";

const sum = (more: Partial<HeadSum>): HeadSum => ({
  ...notApplicable("damages.agreed"),
  creditor: "employer",
  holds: "yes",
  forecast: "yes",
  ...more,
});
const exact = (fen: number) => sum({ status: "exact", low: fen, high: fen, likely: fen });
const spread = (amount: HeadSum, claims: object = {}, more: Partial<Adjusting> = {}) => {
  const { low, forecastLow, likely, high, basis, adjustment } = adjustedDamages(
    amount,
    adjusting(more),
    situationOf({ claims }).claims,
  );
  return { ends: [low, likely, high], forecastLow, basis, adjustment };
};

describe("agreed damages as awarded: 10, 20, 30 per cent", () => {
  it("round each end once, half up: 100.5, 201, 301.5 fen", () => {
    expect(spread(exact(1005)).ends).toEqual([101, 201, 302]);
  });

  it.each([
    ["forecast, not sure", "open", "yes", [0, 200, 300], 100],
    ["open", "open", "open", [0, null, 300], 0],
    ["not forecast", "open", "no", [0, 0, 300], 0],
  ] as const)("start from nothing where they are not owed for sure: %s", (_, holds, forecast, ends, forecastLow) => {
    expect(spread({ ...exact(1000), holds, forecast })).toMatchObject({ ends, forecastLow });
  });

  it("takes a claim for a sum that is not known in the forecast alone", () => {
    const { ends, forecastLow } = spread(sum({ status: "unknown" }), { damages: "10" });
    expect({ ends, forecastLow }).toEqual({ ends: [0, 200, 300], forecastLow: 100 });
  });

  it.each([
    ["exact, claimed less", exact(1000), { damages: "5" }, [50, 100, 150]],
    ["exact, claimed more", exact(1000), { damages: "50" }, [100, 200, 300]],
    ["a range", sum({ status: "range", low: 100, high: 1000 }), {}, [10, 200, 300]],
    ["a range open upwards", sum({ status: "range", low: 100, high: null }), {}, [10, null, null]],
    ["open upwards, claimed", sum({ status: "range", low: 100, high: null }), { damages: "20" }, [10, 400, 600]],
    ["not known", sum({ status: "unknown" }), {}, [0, null, null]],
    ["not known, claimed", sum({ status: "unknown" }), { damages: "10" }, [0, 200, 300]],
  ] as const)("follow what was agreed and claimed: %s", (_, amount, claims, ends) => {
    expect(spread(amount, claims).ends).toEqual(ends);
  });

  it("say where the sum comes from, and with what shares", () => {
    expect(spread(exact(1000)).adjustment?.shares).toEqual({ low: "10%", likely: "20%", high: "30%" });
    expect(spread(sum({ status: "unknown" }), { damages: "10" }).basis).toBe("claimed");
  });

  it("likely is never below the low end", () => {
    const odd = weighing({ base: three("60%", "30%", "100%") });
    expect(spread(exact(1000), {}, { weighing: odd }).ends).toEqual([600, 600, 1000]);
  });
});

describe("an increase asked for", () => {
  const asked = (upTo: number | null, requested: "yes" | "no" | "unknown" = "yes") => ({
    increase: { requested, upTo },
    weighing: weighing({ floor: { low: fraction(0), likely: fraction(0), high: fraction(0) } }),
  });

  it.each([
    ["reaches the loss", asked(5000), {}, 5000],
    ["goes no higher than the claim", asked(5000), { damages: "40" }, 4000],
    ["lowers nothing where the loss is less", asked(50), {}, 300],
    ["has no end where the loss is not told", asked(null), {}, null],
    ["and then goes to the claim", asked(null), { damages: "40" }, 4000],
    ["counts for nothing where none was made", asked(5000, "no"), {}, 300],
    ["nor where none is told", asked(5000, "unknown"), {}, 300],
  ] as const)("%s", (_, more, claims, high) => {
    expect(spread(exact(1000), claims, more).ends[2]).toBe(high);
  });
});
