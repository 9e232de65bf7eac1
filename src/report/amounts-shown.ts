import type { Amount } from "../amounts/amount.ts";
import { rankOf } from "../law/authority.ts";
import { HEADS } from "../law/effect.ts";
import type { Context } from "./context.ts";
import { agreementName } from "./frame-name.ts";

/** The amounts of one agreement, in order, without those that do not arise. */
export interface ShownAmounts {
  readonly name: string | null;
  readonly amounts: readonly Amount[];
}

/** Agreement by agreement where there are several, else those of the agreement that carries the verdict. */
export function amountsShown(context: Context): ShownAmounts[] {
  const { agreements } = context.assessment;
  if (agreements.length <= 1) return [{ name: null, amounts: leadingAmounts(context) }];
  return agreements.map((a) => ({
    name: agreementName(context, a.agreement),
    amounts: arising(Object.values(a.amounts)),
  }));
}

/** Those of the agreement that carries the verdict. */
export function leadingAmounts({ assessment }: Context): Amount[] {
  return arising(Object.values(assessment.amounts).flatMap((group): Amount[] => Object.values(group)));
}

function arising(amounts: readonly Amount[]): Amount[] {
  return amounts
    .filter((amount) => amount.status !== "not-applicable")
    .sort((a, b) => HEADS.indexOf(a.head) - HEADS.indexOf(b.head));
}

/** A line that nobody owes, or a figure that rests on advice or less: never to be shown as due. */
export function isComparison({ creditor, legalBasis }: Amount): boolean {
  return creditor === null || legalBasis === null || rankOf(legalBasis) >= rankOf("advice");
}
