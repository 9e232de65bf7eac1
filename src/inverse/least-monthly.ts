import type { EvaluatedFrame } from "../evaluate/frames.ts";
import type { EffectData, FormulaArguments } from "../law/effect.ts";
import { slipOf, termsOf } from "../slip/slip.ts";
import type { Term } from "../slip/term.ts";
import { type Case, type CaseResult, changedCase } from "./case.ts";
import { highest, type Line, type Lines, linesOn } from "./lines.ts";
import { changeEntry } from "./list-changes.ts";
import type { Fields } from "./merge.ts";
import { missingFor } from "./missing.ts";
import { READINGS } from "./readings.ts";
import { badInput, type Found, type SolutionLine, type Unsolved, unsolved } from "./solution.ts";

type Meets = "law" | "guideline" | "local-floor";

/**
 * The least agreed sum a month that reaches every line: shares of the average wage rounded up, and the highest minimum wage
 * of the restriction so far. @law cn/spc-labour-interpretation-1#36(1) @law cn/mohrss-guideline-2025#13(1)
 */
export function leastMonthly(of: Case, meets: Meets): Found<number> | Unsolved {
  const nothingAgreed = agreeing(of, { agreed: "no" });
  const nothingPaid = agreeing(of, { agreed: "yes", withinSalary: "no", monthly: 0 });
  if (!nothingAgreed.ok) return badInput(nothingAgreed.issues);
  if (!nothingPaid.ok) return badInput(nothingPaid.issues);
  const [unagreed, unpaid] = [nothingAgreed.value.leading, nothingPaid.value.leading];
  const drawn = {
    law: () => [linesOn(unagreed, byDefault), linesOn(unpaid, floor)],
    guideline: () => [linesOn(unpaid, advised)],
    "local-floor": () => [linesOn(unpaid, floor)],
  };
  const found = drawn[meets]();
  return found.every(({ lines }) => lines.length === 0) ? unsolved("no-line") : solved(found, meets, unpaid);
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

function solved(found: readonly Lines[], meets: Meets, frame: EvaluatedFrame): Found<number> {
  const term = highest(found.map((of) => of.term));
  const lines = found.flatMap((of) => of.lines);
  const [deciding] = [...lines].sort((a, b) => topOf(b) - topOf(a));
  const { low, high } = rangeOf(term);
  const exact = low !== null && low === high;
  const conventions = termsOf(term).flatMap((t) => t.convention ?? []);
  const missing = [...found.flatMap((of) => of.open), ...missingFor(term, frame)];
  return {
    ok: true,
    value: high,
    low,
    high,
    likely: fenIn(term.bounds.likely),
    exact,
    strength: deciding?.strength ?? "convention",
    cite: deciding?.cite ?? [],
    reading: READINGS.monthly[meets],
    conventions: [...new Set(conventions)],
    missing: exact ? [] : [...new Set(missing)],
    lines: lines.map(shown),
    slip: slipOf(term),
  };
}

function shown({ rule, term, sure, strength, cite }: Line): SolutionLine {
  return { rule, sure, ...rangeOf(term), strength, cite };
}

function rangeOf({ bounds }: Line["term"]): { low: number | null; high: number | null } {
  return { low: fenIn(bounds.low), high: fenIn(bounds.high) };
}

function fenIn(end: Term["bounds"]["low"]): number | null {
  return end === null ? null : Number(end.num);
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
