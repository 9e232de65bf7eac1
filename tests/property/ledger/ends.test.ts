import { describe, expect, it } from "vitest";
import { type LedgerMonth, ledgerMonths, together } from "../../../src/ledger/months.ts";
import type { Bounds } from "../../../src/slip/bounds.ts";
import { endAlone, spreadLedgers } from "../../support/arbitrary-ends.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { groundOf } from "../../support/terms.ts";

const RUNS = runsOf(2_500);
const PARTS = ["due", "accrued", "future"] as const;
const ENDS = ["low", "likely", "high"] as const;

const fen = (value: Bounds["low"]) => (value === null ? null : Number(value.num));
const at = (month: LedgerMonth | undefined, part: (typeof PARTS)[number], end: keyof Bounds) =>
  month === undefined ? 0 : fen(month[part].bounds[end]);

/** The one sum that a part of a month can be, which is then likely; null where it can be several. */
function single(month: LedgerMonth, part: (typeof PARTS)[number]): number | null {
  const [low, high] = [at(month, part, "low"), at(month, part, "high")];
  return low === high ? low : null;
}

describe("a ledger known within limits", () => {
  it("is at each end the ledger of that end alone", () => {
    forAll(
      spreadLedgers,
      (terms) => {
        const rows = ledgerMonths(terms);
        for (const end of ENDS) {
          const alone = ledgerMonths(endAlone(terms, end));
          const unknown = terms.pieces.some(({ term }) => term.bounds[end] === null);
          const told = rows.filter((_, i) => !unknown || alone[i] !== undefined);
          const shown = told.map((row) => PARTS.map((part) => at(row, part, end)));
          const expected = told.map((row, i) =>
            PARTS.map((part) => (end === "likely" ? single(row, part) : null) ?? at(alone[i], part, end)),
          );
          expect(shown).toEqual(expected);
          expect(alone.length).toBeLessThanOrEqual(rows.length);
        }
      },
      RUNS,
    );
  });

  it("adds up at each end, and runs from low over likely to high", () => {
    forAll(
      spreadLedgers,
      (terms) => {
        const rows = ledgerMonths(terms);
        for (const end of ENDS) {
          const [due, accrued, future] = PARTS.map((part) => fen(together(rows, part, groundOf()).bounds[end]));
          if (due == null || accrued == null || future == null) continue;
          expect(accrued + future).toBe(due);
          expect(rows.reduce((sum, row) => sum + (at(row, "due", end) ?? Number.NaN), 0)).toBe(due);
        }
        const all = [...rows.flatMap((row) => [row.due, row.accrued]), together(rows, "due", groundOf())];
        expect(all.map((term) => term.bounds).filter((bounds) => !inOrder(bounds))).toEqual([]);
      },
      RUNS,
    );
  });
});

function inOrder({ low, likely, high }: Bounds): boolean {
  const known = [low, likely, high].flatMap((value) => fen(value) ?? []);
  return known.every((value, i) => i === 0 || value >= (known[i - 1] ?? 0));
}
