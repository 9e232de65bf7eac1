import { and, not, or, type Truth } from "../base/truth.ts";
import type { Incentive } from "../situation/schema.ts";

/** Which part of an award leaving takes, and which competing takes of what a leaver keeps. */
export interface Terms {
  readonly leavingTakes: { readonly unvested: Truth; readonly notGiven: Truth };
  readonly competingTakes: { readonly unvested: Truth; readonly notGiven: Truth };
}

export function termsOf(award: Incentive, cliffMissed: Truth): Terms {
  const term = award.forfeitureTerm ?? "unknown";
  const { forfeitedOn, forfeitReaches } = award;
  const leaving = and(term, forfeitedOn === undefined ? "unknown" : forfeitedOn === "competing" ? "no" : "yes");
  const competing = and(term, forfeitedOn === undefined ? "unknown" : forfeitedOn === "leaving" ? "no" : "yes");
  const reaches = forfeitReaches === undefined ? "unknown" : forfeitReaches === "vested" ? "yes" : "no";
  const leavingTakes = { unvested: or(leaving, cliff(term, cliffMissed)), notGiven: and(leaving, reaches) };
  return {
    leavingTakes,
    competingTakes: {
      unvested: and(competing, not(leavingTakes.unvested)),
      notGiven: and(competing, reaches, not(leavingTakes.notGiven)),
    },
  };
}

/** A cliff takes what has not vested; beside a statement that nothing is forfeited it leaves the matter open. */
function cliff(term: Truth, missed: Truth): Truth {
  return term === "no" && missed !== "no" ? "unknown" : missed;
}
