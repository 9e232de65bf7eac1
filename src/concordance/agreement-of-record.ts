import { abbreviated } from "../base/abbreviated-fraction.ts";
import { formatFraction } from "../base/fraction.ts";
import type { Draft } from "./draft.ts";
import type { Told } from "./mask.ts";

const REGIMES = { labour: "labour", contract: "commercial", company: "company", pending: undefined } as const;

const PENALTIES: Readonly<Record<string, string>> = {
  "multiple-of-annual-wage": "multiple-of-annual-pay",
  "months-of-wage": "months-of-pay",
};

/** The one agreement of a record, with at most one `penalty`. */
export function agreementOfRecord({ facts, kindOfDispute }: Told): Draft {
  const told = facts.agreement;
  return {
    regime: kindOfDispute && REGIMES[kindOfDispute],
    form: told.form,
    signedOn: told.signed,
    inServiceOnly: told.inServiceOnly,
    months: whole(told.restrictionMonths),
    scope: { kind: told.scopeKind, text: told.scopeText, territory: told.territory },
    compensation: {
      agreed: told.compensationAgreed,
      monthly: yuan(told.compensationMonthly),
      rate: share(told.compensationRateOfWage),
      withinSalary: told.compensationPaidWithinSalary,
      condition: told.compensationConditional,
    },
    penalty:
      told.penaltyKind === undefined || told.penaltyKind === "none"
        ? undefined
        : {
            purpose: "non-compete",
            kind: PENALTIES[told.penaltyKind] ?? told.penaltyKind,
            amount: yuan(told.penaltyAmount),
            text: told.penaltyFormula,
          },
    otherTerms: told.otherTerms.length > 0 ? told.otherTerms : undefined,
  };
}

/** Yuan as text with two decimals. */
export function yuan(sum: number | undefined): string | undefined {
  return sum?.toFixed(2);
}

/** Whole months; parts of a month are not known as months. */
export function whole(months: number | undefined): number | undefined {
  return Number.isInteger(months) ? months : undefined;
}

/** The exact share that a decimal abbreviates: 0.3333 is 1/3. */
function share(decimal: number | undefined): string | undefined {
  const exact = decimal === undefined ? null : abbreviated(decimal);
  return exact === null ? undefined : formatFraction(exact);
}
