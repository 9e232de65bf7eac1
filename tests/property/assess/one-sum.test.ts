import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowingLess } from "../../support/arbitrary-situation.ts";
import { assessed, partlyTold, Tally } from "../../support/evaluated.ts";
import { breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const told = fc.oneof(payableWorlds, breachingWorlds, payableWorlds.chain(knowingLess), partlyTold);

interface Spread {
  readonly low: number;
  readonly likely: unknown;
  readonly high: number;
}

/** Every sum anywhere in a result that can be one figure alone, by its place. */
function singleSums(value: unknown, place: string): (readonly [place: string, sum: Spread])[] {
  if (typeof value !== "object" || value === null) return [];
  const deeper = Object.entries(value).flatMap(([key, part]) => singleSums(part, `${place}.${key}`));
  const { low, high } = value as Partial<Spread>;
  const single = "likely" in value && typeof low === "number" && low === high;
  return single ? [[place, value as unknown as Spread], ...deeper] : deeper;
}

describe("a sum that can be one figure alone", () => {
  it("is likely that figure, wherever it stands in a result", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        const single = singleSums(assessed(world), "assessment");
        expect(single.filter(([, { low, likely }]) => likely !== low)).toEqual([]);
        if (single.some(([, { low }]) => low > 0)) tally.note("some sum");
        if (single.some(([place, { low }]) => place.includes("exposure") && low === 0)) tally.note("nothing exposed");
      },
      runsOf(100),
    );
    tally.print("one figure alone");
    expect(tally.of("some sum")).toBeGreaterThan(50);
    expect(tally.of("nothing exposed")).toBeGreaterThan(50);
  });
});
