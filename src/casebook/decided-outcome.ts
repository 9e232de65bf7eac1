import { abbreviated } from "../base/abbreviated-fraction.ts";
import { formatFraction } from "../base/fraction.ts";
import { type Fen, parseYuan } from "../base/money.ts";
import { yuan } from "../concordance/agreement-of-record.ts";
import type { Described } from "../concordance/record-shape.ts";
import type { DecidedOutcome } from "../result/decided-case.ts";
import type { Published } from "./published.ts";

/** What was decided, and what was agreed and claimed of it, in fen. */
export function decidedOutcome({ outcome }: Published, { facts, claims }: Described): DecidedOutcome {
  return {
    binding: outcome.binding ?? null,
    whyNotBinding: outcome.whyNotBinding ?? null,
    breach: outcome.breach ?? null,
    damages: {
      agreed: fen(facts.agreement.penaltyAmount),
      claimed: fen(claims.damages),
      awarded: fen(outcome.damagesAwarded),
      adjustment: outcome.damagesAdjustment ?? null,
    },
    compensation: {
      payable: fen(outcome.compensationPayable),
      monthly: fen(outcome.compensationMonthlyRecognised),
      rate: share(outcome.compensationRateRecognised),
      returned: fen(outcome.compensationReturned),
    },
    extraThreeMonths: outcome.extraThreeMonths ?? null,
    continuePerformance: outcome.continuePerformance ?? null,
    incentiveForfeited: fen(outcome.incentiveForfeited),
  };
}

function fen(sum: number | undefined): Fen | null {
  const text = yuan(sum);
  return text === undefined ? null : parseYuan(text);
}

function share(decimal: number | undefined): string | null {
  const exact = decimal === undefined ? null : abbreviated(decimal);
  return exact === null ? null : formatFraction(exact);
}
