import { type AmountsByHead, amountsOfAgreement, withSlips } from "../amounts/amounts-of-agreement.ts";
import type { AgreementResult, EngagementResult } from "../assessment.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { wordFact } from "../evaluate/values.ts";
import { verdictOf } from "../evaluate/verdict.ts";
import { leading, ofAgreement } from "./among.ts";
import { type CompensationLedger, ledgerOf } from "./ledger.ts";
import { ledgerResult } from "./ledger-result.ts";
import { verdictResult } from "./verdicts.ts";

/** One engagement against every agreement. */
export function engagementResult(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  engagement: number | null,
): EngagementResult {
  const own = frames.filter((f) => f.engagement === engagement);
  const verdict = verdictOf(compiled, own, compiled.breach, [], compiled.mainReadings);
  return {
    engagement,
    id: own[0]?.frame.engagement?.id ?? null,
    breach: verdictResult(compiled, verdict, own, compiled.breach, verdict.value),
  };
}

/** Sums and months of one agreement. */
export interface Reckoned {
  readonly amounts: AmountsByHead;
  readonly ledger: CompensationLedger;
}

/** One agreement against every engagement; `known` is what was reckoned for it before. */
export function agreementResult(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  agreement: number | null,
  trace: boolean,
  known: Reckoned | null,
): AgreementResult {
  const own = ofAgreement(frames, agreement);
  const frame = leading(own, compiled.binding);
  const verdict = verdictOf(compiled, own, compiled.binding, [], compiled.mainReadings);
  const { amounts, ledger } = known ?? reckoned(compiled, own, frame, trace);
  return {
    agreement,
    id: frame.frame.agreement?.id ?? null,
    regime: wordFact(frame, "parties.regime"),
    binding: verdictResult(compiled, verdict, own, compiled.binding, verdict.value),
    amounts,
    ledger: ledgerResult(ledger, frame),
  };
}

function reckoned(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  frame: EvaluatedFrame,
  trace: boolean,
): Reckoned {
  const sums = amountsOfAgreement(compiled, frames);
  const ledger = ledgerOf(compiled, frames, frame, sums["compensation.monthly"]);
  return { amounts: withSlips(sums, trace), ledger };
}
