import { describe, expect, it } from "vitest";
import { and, every, isTruth, not, or, some, type Truth, truthOf } from "../../../src/base/truth.ts";

const ALL: readonly Truth[] = ["yes", "no", "unknown"];
const RANK: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 };

describe("the table of strong Kleene logic", () => {
  for (const a of ALL) {
    for (const b of ALL) {
      it(`${a} with ${b}`, () => {
        expect(RANK[and(a, b)]).toBe(Math.min(RANK[a], RANK[b]));
        expect(RANK[or(a, b)]).toBe(Math.max(RANK[a], RANK[b]));
      });
    }
    it(`not ${a}`, () => {
      expect(RANK[not(a)]).toBe(2 - RANK[a]);
    });
  }

  it("holds of nothing as the neutral element says", () => {
    expect(every([])).toBe("yes");
    expect(some([])).toBe("no");
  });

  it("stops at the first answer that decides", () => {
    const decidedEarly = function* (first: Truth): Generator<Truth> {
      yield "unknown";
      yield first;
      throw new Error("asked further");
    };
    expect(every(decidedEarly("no"))).toBe("no");
    expect(some(decidedEarly("yes"))).toBe("yes");
  });
});

describe("truth words", () => {
  it("are three", () => {
    expect(ALL.every(isTruth)).toBe(true);
  });

  it.each([true, false, null, undefined, "", "Yes", "YES", "true", "不详", 0, 1, {}, []])("are not %j", (value) => {
    expect(isTruth(value)).toBe(false);
  });

  it("come from booleans", () => {
    expect([truthOf(true), truthOf(false)]).toEqual(["yes", "no"]);
  });
});
