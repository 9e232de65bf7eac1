import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  above,
  addRange,
  atLeast,
  atMost,
  below,
  hull,
  type Range,
  rangeAtMost,
  rangeBefore,
} from "../../../src/base/range.ts";
import type { Truth } from "../../../src/base/truth.ts";
import { memberOf, ranges } from "../../support/arbitrary-base.ts";
import { forAll, MANY } from "../../support/property.ts";

const COMPARED: readonly [string, (range: Range, n: number) => Truth, (member: number, n: number) => boolean][] = [
  ["at least", atLeast, (m, n) => m >= n],
  ["above", above, (m, n) => m > n],
  ["below", below, (m, n) => m < n],
  ["at most", atMost, (m, n) => m <= n],
];

const draws = fc.integer({ min: -200, max: 200 });
const FAR = 500;

/** The ends of a range, an open one taken far out: enough to decide any comparison. */
function extremes({ low, high }: Range): number[] {
  return [low ?? -FAR, high ?? FAR];
}

function verdictOver(answers: readonly boolean[]): Truth {
  return answers.every((a) => a) ? "yes" : answers.some((a) => a) ? "unknown" : "no";
}

describe("a range compared with a number", () => {
  it.each(COMPARED)("%s: settled iff every member answers alike", (_, compare, holds) => {
    forAll(
      fc.tuple(ranges, fc.integer({ min: -45, max: 45 }), draws),
      ([range, n, draw]) => {
        const answer = compare(range, n);
        expect(answer).toBe(verdictOver(extremes(range).map((m) => holds(m, n))));
        if (answer !== "unknown") expect(holds(memberOf(range, draw), n)).toBe(answer === "yes");
      },
      MANY,
    );
  });
});

describe("two ranges compared", () => {
  it.each([
    ["before", rangeBefore, (a: number, b: number) => a < b],
    ["at most", rangeAtMost, (a: number, b: number) => a <= b],
  ] as const)("%s: settled iff every pair of members answers alike", (_, compare, holds) => {
    forAll(
      fc.tuple(ranges, ranges),
      ([a, b]) => {
        const pairs = extremes(a).flatMap((x) => extremes(b).map((y) => holds(x, y)));
        const bothOpen = (a.low === null && b.low === null) || (a.high === null && b.high === null);
        expect(compare(a, b)).toBe(bothOpen ? "unknown" : verdictOver(pairs));
      },
      MANY,
    );
  });
});

describe("ranges made of others", () => {
  it("a sum holds the sums of members, a hull both members", () => {
    forAll(
      fc.tuple(ranges, ranges, draws, draws),
      ([a, b, x, y]) => {
        const [m, n] = [memberOf(a, x), memberOf(b, y)];
        const [sum, around] = [addRange(a, b), hull(a, b)];
        expect(atLeast(sum, m + n) === "no" || atMost(sum, m + n) === "no").toBe(false);
        for (const member of [m, n])
          expect(atLeast(around, member) === "no" || atMost(around, member) === "no").toBe(false);
      },
      MANY,
    );
  });
});
