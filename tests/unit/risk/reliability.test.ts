import { describe, expect, it } from "vitest";
import { reliabilityOf } from "../../../src/risk/reliability.ts";

const row = (from: number, to: number) => ({ from, to, cases: 4, yes: 3, low: "30%", high: "95%" });
const damages = { awarded: 2, inside: 1, fromZero: 0, refused: 1, foretold: 0 };
const of = (value: number) => ({ value, low: 0, high: 100, drivers: [] });

describe("how far a score can be relied on", () => {
  it.each([
    [0, 0],
    [19, 0],
    [20, 20],
    [49, 20],
    [60, null],
    [80, 80],
    [100, 80],
  ])("a score of %i is told from the part of the scale from %s", (value, from) => {
    const rows = { enforceability: [row(0, 20), row(20, 50), row(80, 100)], joint: [], damages };
    const found = reliabilityOf(rows, { enforceability: of(value), joint: of(value) });
    expect(found.enforceability?.from ?? null).toBe(from);
    expect([found.joint, found.damages]).toEqual([null, damages]);
  });
});
