import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "../../../src/amounts/amount.ts";
import { STRENGTHS } from "../../../src/law/authority.ts";
import { wordFor, wordsOf } from "../../../src/report/words/words.ts";
import type { SlipLine } from "../../../src/slip/slip.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { penaltyWorlds } from "../../support/arbitrary-penalties.ts";
import { assessed, partlyTold, Tally } from "../../support/evaluated.ts";
import { breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const told = fc.oneof(payableWorlds, breachingWorlds, partlyTold, penaltyWorlds);

/** What anybody sees at once that a slip must say too: its last line, its conventions, and the weakest of its lines. */
function fits({ slip, low, likely, high, conventions, weakestStep }: Amount): boolean {
  const lines = slip?.lines ?? [];
  const last = lines.at(-1)?.result;
  const text = (sum: number | null) => (sum === null ? null : String(sum));
  const named = new Set(lines.flatMap((line) => line.convention ?? []));
  const same = last?.low === text(low) && last.likely === text(likely) && last.high === text(high);
  const all = conventions.length === named.size && conventions.every((c) => named.has(c));
  const strengths = lines.map((line) => (line.convention === null ? line.strength : "convention"));
  const weakest = STRENGTHS.findLast((strength) => strengths.includes(strength));
  return same && all && weakestStep === weakest && lines.every(namesItsRounding);
}

/** A rounding that changes a value is a choice that no text makes; `rounded-so-far` is one of those. */
function namesItsRounding({ exact, result, rounding, convention }: SlipLine): boolean {
  const ends = ["low", "likely", "high"] as const;
  const named = convention === `${rounding}-to-the-fen` || convention === "rounded-so-far";
  return named || ends.every((end) => exact[end] === result[end]);
}

const SAID = [wordsOf("zh-CN"), wordsOf("en")];

describe("every amount of a whole assessment", () => {
  it("carries a slip that verifies, ends on the sum and names its conventions; what does not arise carries none", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        const { amounts, agreements } = assessed(world, true);
        const own = Object.values(amounts).flatMap((group): readonly Amount[] => Object.values(group));
        for (const amount of [...own, ...agreements.flatMap((a) => Object.values(a.amounts))]) {
          if (amount.status === "not-applicable") {
            expect(amount.slip).toBeNull();
            continue;
          }
          expect([amount.head, verifySlip(amount), fits(amount)]).toEqual([amount.head, { ok: true }, true]);
          const { low, likely, high } = amount;
          const known = [low, likely, high].filter((sum) => sum !== null);
          expect([...known].sort((a, b) => a - b)).toEqual(known);
          if (likely !== null) expect(verifySlip({ ...amount, likely: likely + 1 }).ok).toBe(false);
          for (const name of amount.conventions) {
            for (const words of SAID) expect([name, wordFor(words.conventions, name)]).not.toEqual([name, name]);
            tally.note(name);
          }
          tally.note(amount.head);
          tally.note(amount.status);
        }
      },
      runsOf(120),
    );
    tally.print("slips");
    for (const name of ["half-up-to-the-fen", "gain-counted-once"]) expect(tally.of(name), name).toBeGreaterThan(0);
    for (const kind of ["exact", "range", "unknown"]) expect(tally.of(kind), kind).toBeGreaterThan(20);
    for (const head of ["compensation.monthly", "compensation.total", "compensation.arrears", "damages.agreed"]) {
      expect(tally.of(head), head).toBeGreaterThan(20);
    }
  });
});
