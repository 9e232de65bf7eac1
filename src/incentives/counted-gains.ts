import { compareF, fraction } from "../base/fraction.ts";
import type { Truth } from "../base/truth.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Head } from "../law/effect.ts";
import type { Agreement, Penalty } from "../situation/schema.ts";

/** Whether a head of money is owed, as known and as forecast. */
export interface Owed {
  readonly holds: Outcome;
  readonly forecast: Outcome;
}

/**
 * The head of money that may count gains on equity already. `yes` is for sure; `if-owed`, if that head is owed; `perhaps`, if a
 * penalty not fully told is one that returns them for the duty of that head.
 */
export interface CountedGains {
  readonly head: Head;
  readonly counted: "yes" | "if-owed" | "perhaps";
  /** Whether the likely sum of that head counts them. */
  readonly likely: Truth;
}

const COUNTING = [
  ["damages.agreed", "non-compete"],
  ["damages.reporting", "reporting"],
] as const;

const BY_CERTAINTY = ["yes", "if-owed", "perhaps"] as const;

/** The surest head that counts them; null where none can. */
export function countedGains(
  penalties: Agreement["penalties"] | undefined,
  owed: (head: Head) => Owed,
): CountedGains | null {
  const found = COUNTING.flatMap(([head, duty]): CountedGains[] => {
    const { holds, forecast } = owed(head);
    if (holds === "no") return [];
    const own = (penalties?.items ?? []).filter(({ purpose }) => (purpose ?? duty) === duty);
    const returns = own.filter(({ kind }) => kind === "equity-return");
    const unseen = penalties?.complete !== "yes" || own.some(mayBeReturn);
    if (returns.length === 0) return unseen ? [{ head, counted: "perhaps", likely: "no" }] : [];
    const sure = returns.some((penalty) => penalty.purpose === duty && takesAll(penalty));
    const likely = forecast === "no" ? "no" : forecast === "yes" && returns.some(takesAll) ? "yes" : "unknown";
    return [{ head, counted: !sure ? "perhaps" : holds === "yes" ? "yes" : "if-owed", likely }];
  });
  return BY_CERTAINTY.flatMap((certainty) => found.filter(({ counted }) => counted === certainty))[0] ?? null;
}

/** A penalty of which neither the kind nor a sum is told. */
function mayBeReturn({ kind, amount }: Penalty): boolean {
  return kind === undefined && amount === undefined;
}

/** Less than the gain leaves the rest to the terms of the award. */
function takesAll({ multiple }: Penalty): boolean {
  return multiple === undefined || compareF(multiple, fraction(1)) >= 0;
}
