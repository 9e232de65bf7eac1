import { FOLDS } from "./folds.ts";

/** Figures on trial: one index into the list of values of each. */
export type Candidate = readonly number[];

/** Every way to take one of each list, the last list running fastest. */
export function candidatesOf(lists: readonly (readonly unknown[])[]): Candidate[] {
  return lists.reduce<Candidate[]>(
    (all, list) => all.flatMap((candidate) => list.map((_, i) => [...candidate, i])),
    [[]],
  );
}

export interface Choice {
  /** The median, figure by figure, of what the trainings chose. */
  readonly chosen: Candidate;
  /** What each training chose, by the part it did not see. */
  readonly byFold: readonly Candidate[];
}

/**
 * Each part aside in its turn, the candidate with the least loss over the others; of several the first. `losses` has a row for
 * each candidate and a column for each item; `prior` is what a candidate costs before any item is seen, infinity where it is not open in that part.
 */
export function choose(
  candidates: readonly Candidate[],
  losses: readonly (readonly number[])[],
  folds: readonly number[],
  prior: (candidate: number, fold: number) => number,
): Choice {
  const byFold = Array.from({ length: FOLDS }, (_, fold) => {
    const costs = losses.map((row, c) =>
      row.reduce((sum, loss, i) => (folds[i] === fold ? sum : sum + loss), prior(c, fold)),
    );
    return candidates[leastAt(costs)] ?? [];
  });
  const figures = candidates[0] ?? [];
  return { chosen: figures.map((_, figure) => medianOf(byFold.map((candidate) => candidate[figure] ?? 0))), byFold };
}

/** Costs that differ by less than rounding are the same. */
function leastAt(costs: readonly number[]): number {
  return costs.reduce((best, cost, i) => (cost < (costs[best] ?? cost) - 1e-9 ? i : best), 0);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? 0;
}
