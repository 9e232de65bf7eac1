import fc from "fast-check";
import type { Ends, LedgerTerms, Piece } from "../../src/ledger/months.ts";
import { exactBounds, UNKNOWN_BOUNDS } from "../../src/slip/bounds.ts";
import type { Term } from "../../src/slip/term.ts";
import { drawnLedgers, termsOf } from "./arbitrary-ledger.ts";
import { fenTerm } from "./terms.ts";

/** So much more at the likely end, and again at the high one. */
const more = fc.tuple(fc.nat({ max: 300_000 }), fc.nat({ max: 300_000 }));
const longer = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }));
const later = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 90 }));

/** Ledgers of which the months, the last day and the sums are known within limits; `likely` is not always told. */
export const spreadLedgers: fc.Arbitrary<LedgerTerms> = fc
  .tuple(drawnLedgers, fc.array(more, { minLength: 4, maxLength: 4 }), longer, later, fc.boolean(), fc.boolean())
  .map(([drawn, sums, [longerLikely, longest], [laterLikely, latest], open, toTheEnd]) => {
    const terms = termsOf(drawn);
    const stop = drawn.earnedTo;
    const pieces = terms.pieces.map((piece, i): Piece => {
      const low = drawn.sums[i]?.fen ?? 0;
      const [a, b] = sums[i] ?? [0, 0];
      return { ...piece, term: fenTerm({ low, high: low + a + b }, undefined, open ? null : low + a) };
    });
    const earnedTo =
      stop === null
        ? terms.earnedTo
        : { low: stop, likely: stop + laterLikely, high: toTheEnd ? null : stop + laterLikely + latest };
    const { low = 0 } = { low: drawn.months };
    return {
      ...terms,
      pieces,
      earnedTo,
      months: { low, likely: low + longerLikely, high: low + longerLikely + longest },
    };
  });

/** The same ledger as it would be if one end were all there is. */
export function endAlone(terms: LedgerTerms, end: keyof Ends<unknown>): LedgerTerms {
  const all = <T>(value: T): Ends<T> => ({ low: value, likely: value, high: value });
  const pieces = terms.pieces.map(({ from, term }) => ({ from, term: alone(term, end) }));
  return { ...terms, pieces, months: all(terms.months[end]), earnedTo: all(terms.earnedTo[end]) };
}

function alone(term: Term, end: keyof Ends<unknown>): Term {
  const value = term.bounds[end];
  const bounds = value === null ? UNKNOWN_BOUNDS : exactBounds(value);
  return { ...term, exact: bounds, bounds };
}
