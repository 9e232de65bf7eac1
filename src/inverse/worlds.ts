import { BUNDLED_LAW } from "../bundled.ts";
import { cellsOf } from "../conditions/cells.ts";
import { CATALOG, FACT_IDS } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";

/** Every way in which facts may turn out, one for each combination of cells in which no condition answers differently. */
export interface Worlds {
  readonly all: readonly (readonly FactValue[])[];
  /** The facts on which an answer depends, given the answer in each world. */
  readonly matter: (answers: readonly string[]) => string[];
}

const MOST = 5000;

/** Null where there are too many. */
export function worldsOf(facts: readonly FactValue[], open: readonly number[]): Worlds | null {
  const cells = open.map((index) => {
    const [fact, cuts] = [CATALOG[index], BUNDLED_LAW.cuts.get(index)];
    return fact === undefined || cuts === undefined ? [] : cellsOf(fact, facts[index] ?? "unknown", cuts);
  });
  const size = cells.reduce((product, own) => product * own.length, 1);
  if (size === 0 || size > MOST) return null;
  const strides = cells.map((_, i) => cells.slice(0, i).reduce((product, own) => product * own.length, 1));
  const cellIn = (world: number, i: number) => Math.floor(world / (strides[i] ?? 1)) % (cells[i]?.length ?? 1);
  const all = Array.from({ length: size }, (_, world) => {
    const own = [...facts];
    open.forEach((index, i) => {
      own[index] = cells[i]?.[cellIn(world, i)] ?? "unknown";
    });
    return own;
  });
  const matter = (answers: readonly string[]) =>
    open.flatMap((index, i) => {
      const next = (world: number) =>
        cellIn(world, i) + 1 < (cells[i]?.length ?? 1) ? answers[world + (strides[i] ?? 1)] : undefined;
      const differs = answers.some((answer, world) => (next(world) ?? answer) !== answer);
      return differs ? [FACT_IDS[index] ?? ""] : [];
    });
  return { all, matter };
}
