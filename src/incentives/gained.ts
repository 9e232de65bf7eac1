import type { Incentive } from "../situation/schema.ts";
import { ANY_SUM, type FenSpan, NOTHING } from "./award-sum.ts";
import { isForeign } from "./price.ts";

/** Gains already had; options of which none was exercised have given none. */
export function gainedOf(award: Incentive): FenSpan {
  if (award.gained === undefined) return award.kind === "options" && award.exercised === "no" ? NOTHING : ANY_SUM;
  if (award.gained === 0) return NOTHING;
  return isForeign(award) ? ANY_SUM : { low: award.gained, high: award.gained };
}

/** What a return of gains on equity takes: nothing of a cash award, and perhaps nothing where the kind is not told. */
export function equityGainOf(award: Incentive): FenSpan {
  if (award.kind === "cash-award") return NOTHING;
  const { low, high } = gainedOf(award);
  return { low: award.kind === undefined ? 0 : low, high };
}
