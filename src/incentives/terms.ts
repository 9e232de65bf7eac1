import { and, not, or, type Truth, truthOf } from "../base/truth.ts";
import type { Incentive } from "../situation/schema.ts";

/** Which part of an award is taken. */
interface Takes {
  readonly unvested: Truth;
  readonly notGiven: Truth;
}

/** What leaving takes, and what competing takes of what a leaver keeps. */
export interface Terms {
  readonly leavingTakes: Takes;
  readonly competingTakes: Takes;
}

export function termsOf(award: Incentive, cliffMissed: Truth): Terms {
  const term = award.forfeitureTerm ?? "unknown";
  const leaving = takes(award.leavingForfeits, term);
  const competing = takes(award.competingForfeits, term);
  const unvested = or(leaving.unvested, cliff(leaving.unvested, cliffMissed));
  return {
    leavingTakes: { unvested, notGiven: leaving.notGiven },
    competingTakes: {
      unvested: and(competing.unvested, not(unvested)),
      notGiven: and(competing.notGiven, not(leaving.notGiven)),
    },
  };
}

/** What a term takes where that is told; that there is such a term does not say what it takes. */
function takes(forfeits: Incentive["leavingForfeits"], term: Truth): Takes {
  if (forfeits !== undefined)
    return { unvested: truthOf(forfeits !== "nothing"), notGiven: truthOf(forfeits === "all") };
  return term === "no" ? { unvested: "no", notGiven: "no" } : { unvested: "unknown", notGiven: "unknown" };
}

/** A cliff takes what has not vested; beside a statement that leaving takes nothing it leaves the matter open. */
function cliff(told: Truth, missed: Truth): Truth {
  return told === "no" && missed !== "no" ? "unknown" : missed;
}
