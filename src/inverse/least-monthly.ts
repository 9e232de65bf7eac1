import type { EffectData, FormulaArguments } from "../law/effect.ts";
import { slipOf, termsOf } from "../slip/slip.ts";
import { type Case, type CaseResult, changedCase } from "./case.ts";
import { highest, type Line, linesOn } from "./lines.ts";
import { changeEntry } from "./list-changes.ts";
import type { Fields } from "./merge.ts";
import { missingFor } from "./missing.ts";
import { READINGS } from "./readings.ts";
import { badInput, type SolutionLine, type Solved, type Unsolved, unsolved } from "./solution.ts";

type Meets = "law" | "guideline" | "local-floor";

/**
 * The least agreed sum a month that reaches every line: shares of the average wage rounded up, and the highest minimum wage
 * of the restriction so far. @law cn/spc-labour-interpretation-1#36(1) @law cn/mohrss-guideline-2025#13(1)
 */
export function leastMonthly(of: Case, meets: Meets): Solved<number> | Unsolved {
  const nothingAgreed = agreeing(of, { agreed: "no" });
  const nothingPaid = agreeing(of, { agreed: "yes", withinSalary: "no", monthly: 0 });
  if (!nothingAgreed.ok) return badInput(nothingAgreed.issues);
  if (!nothingPaid.ok) return badInput(nothingPaid.issues);
  const drawn = {
    law: () => [...linesOn(nothingAgreed.value.leading, byDefault), ...linesOn(nothingPaid.value.leading, floor)],
    guideline: () => linesOn(nothingPaid.value.leading, advised),
    "local-floor": () => linesOn(nothingPaid.value.leading, floor),
  };
  const lines = drawn[meets]().filter(({ term }) => term.bounds.high === null || term.bounds.high.num > 0n);
  if (lines.length === 0) return unsolved("no-line");
  return solved(lines, meets, nothingPaid.value);
}

/** The case with another agreement on pay, and the restriction kept. */
function agreeing(of: Case, compensation: Fields): CaseResult {
  const changes = changeEntry(of.told, "agreements", of.leading.agreement, (agreement) => ({
    form: "separate-agreement",
    ...agreement,
    compensation,
  }));
  return changedCase(of, { ...changes, performance: { observed: "yes" } });
}

function solved(lines: readonly Line[], meets: Meets, { leading }: Case): Solved<number> {
  const term = highest(lines.map((line) => line.term));
  const [deciding] = [...lines].sort((a, b) => topOf(b) - topOf(a));
  const { low, high } = rangeOf(term);
  const open = low === high ? [] : lines.flatMap((line) => line.open);
  const conventions = termsOf(term).flatMap((t) => t.convention ?? []);
  return {
    ok: true,
    value: high,
    low,
    high,
    exact: low !== null && low === high,
    strength: deciding?.strength ?? "convention",
    cite: deciding?.cite ?? [],
    reading: READINGS.monthly[meets],
    conventions: [...new Set(conventions)],
    missing: low === high ? [] : [...new Set([...open, ...missingFor(term, leading)])],
    lines: lines.map(shown),
    slip: slipOf(term),
  };
}

function shown({ rule, term, strength, cite }: Line): SolutionLine {
  return { rule, ...rangeOf(term), strength, cite };
}

function rangeOf({ bounds }: Line["term"]): { low: number | null; high: number | null } {
  const fen = (end: typeof bounds.low) => (end === null ? null : Number(end.num));
  return { low: fen(bounds.low), high: fen(bounds.high) };
}

function topOf({ term }: Line): number {
  return term.bounds.high === null ? Number.MAX_SAFE_INTEGER : Number(term.bounds.high.num);
}

/** What would be due had nothing been agreed. */
function byDefault(effect: EffectData): FormulaArguments | null {
  const isShare =
    "entitle" in effect && effect.to === "compensation.monthly" && effect.formula === "share-of-average-wage";
  return isShare ? (effect.with ?? {}) : null;
}

/** What an agreed sum is raised to. */
function floor(effect: EffectData): FormulaArguments | null {
  const isFloor = "entitle" in effect && effect.formula === "least-share-of-average-wage";
  return isFloor ? (effect.with ?? {}) : null;
}

function advised(effect: EffectData): FormulaArguments | null {
  return "limit" in effect && effect.at === "compensation.advised" ? (effect.with ?? {}) : null;
}
