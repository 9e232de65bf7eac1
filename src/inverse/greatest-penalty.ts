import { amountsOfAgreement } from "../amounts/amounts-of-agreement.ts";
import { type Rounding, roundF } from "../base/money.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { wordFact } from "../evaluate/values.ts";
import { slipOf } from "../slip/slip.ts";
import { type Case, changedCase } from "./case.ts";
import { changeEntry } from "./list-changes.ts";
import { missingFor } from "./missing.ts";
import { READINGS } from "./readings.ts";
import { badInput, type Found, type Unsolved, unsolved } from "./solution.ts";

/** The greatest agreed sum not above the guideline's multiple of the agreed total, down to the fen. @law cn/mohrss-guideline-2025#14 */
export function greatestPenalty(of: Case): Found<number> | Unsolved {
  const some = { purpose: "non-compete", kind: "fixed-amount", amount: 1 };
  const changes = changeEntry(of.told, "agreements", of.leading.agreement, (agreement) => ({
    ...agreement,
    penalties: { items: [some], complete: "yes" },
  }));
  const probe = changedCase(of, changes);
  if (!probe.ok) return badInput(probe.issues);
  const { "damages.line": line, "compensation.total": total } = amountsOfAgreement(BUNDLED_LAW, probe.value.frames);
  if (line.status === "not-applicable") return unsolved("no-line");
  const { low, likely, high } = line.figure.term.exact;
  const fen = (end: typeof low, rounding: Rounding) => (end === null ? null : Number(roundF(end, rounding)));
  const range = { low: fen(low, "down"), high: fen(high, "down") };
  const missing = [
    ...(wordFact(of.leading, "compensation.agreed") === "unknown" ? ["compensation.agreed"] : []),
    ...missingFor(total.figure.term, of.leading),
  ];
  const exact = range.low !== null && range.low === range.high;
  return {
    ok: true,
    value: range.low,
    ...range,
    likely: fen(likely, "down"),
    exact,
    strength: line.legalBasis ?? "advice",
    cite: line.figure.term.cite,
    reading: READINGS.penalty,
    conventions: line.conventions,
    missing: exact ? [] : missing,
    lines: [],
    slip: slipOf(line.figure.term),
  };
}
