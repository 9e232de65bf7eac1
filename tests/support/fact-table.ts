import { describe, expect, it } from "vitest";
import type { FactValue } from "../../src/facts/fact.ts";
import { factIn, type Place } from "./told.ts";

export type FactRow = readonly [name: string, input: object, expected: FactValue, place?: Place];

/** What a fact is worth in each description of a table. */
export function factTable(id: string, rows: readonly FactRow[]): void {
  describe(id, () => {
    it.each(rows.map(([name, input, expected, place]) => ({ name, input, expected, place })))(
      "$name",
      ({ input, expected, place }) => {
        expect(factIn(id, input, place)).toEqual(expected);
      },
    );
  });
}

/** A description with one agreement, one engagement, or both. */
export function agreed(agreement: object, rest: object = {}): object {
  return { agreements: [agreement], ...rest };
}

export function engaged(engagement: object, rest: object = {}): object {
  return { engagements: [engagement], ...rest };
}

/** Told yes, told no, not told: what a field that is a truth passes on. */
export function plainTruth(id: string, describe: (truth: string | undefined) => object): void {
  factTable(id, [
    ["told yes", describe("yes"), "yes"],
    ["told no", describe("no"), "no"],
    ["told unknown", describe("unknown"), "unknown"],
    ["not told", describe(undefined), "unknown"],
  ]);
}
