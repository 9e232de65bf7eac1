import type { Fen } from "../../base/money.ts";
import type { DecidedOutcome } from "../../result/decided-case.ts";
import { type Context, joined } from "../context.ts";
import { sumText } from "../sums.ts";
import { fill } from "../words/words.ts";

/** What was decided, in one line; what is not recorded is left out. */
export function decidedText(context: Context, outcome: DecidedOutcome): string {
  const { nearest: words } = context.words;
  const { compensation } = outcome;
  const sum = (sentence: string, fen: Fen | null) =>
    fen === null ? [] : [fill(sentence, { sum: sumText(fen, context.words) })];
  const flag = (sentence: string, holds: boolean | null) =>
    holds === null ? [] : [fill(sentence, { value: context.words.values[holds ? "yes" : "no"] })];
  const parts = [
    ...bound(context, outcome),
    ...flag(words.breach, outcome.breach),
    ...awarded(context, outcome.damages),
    ...sum(words.monthly, compensation.monthly),
    ...(compensation.rate === null ? [] : [fill(words.rate, { rate: compensation.rate })]),
    ...sum(words.payable, compensation.payable),
    ...sum(words.returned, compensation.returned),
    ...sum(words.forfeited, outcome.incentiveForfeited),
    ...flag(words.continues, outcome.continuePerformance),
    ...flag(words.extraMonths, outcome.extraThreeMonths),
  ];
  return parts.length === 0 ? words.nothingDecided : fill(words.decided, { parts: joined(context, parts) });
}

function bound({ words }: Context, { binding, whyNotBinding }: DecidedOutcome): string[] {
  if (binding === null) return [];
  const value = binding === "not-decided" ? words.nearest.undecided : words.outcomes[binding];
  const why = whyNotBinding === null ? null : words.whyNotBinding[whyNotBinding];
  return [fill(words.nearest.bound, { value: why === null ? value : fill(words.nearest.why, { value, why }) })];
}

/** What was awarded of what was claimed and agreed. */
function awarded(context: Context, damages: DecidedOutcome["damages"]): string[] {
  const { words } = context;
  if (damages.awarded === null) return [];
  const sum = (sentence: string, fen: Fen | null) =>
    fen === null ? [] : [fill(sentence, { sum: sumText(fen, words) })];
  const { adjustment } = damages;
  const of = [
    ...sum(words.nearest.claimed, damages.claimed),
    ...sum(words.nearest.agreed, damages.agreed),
    ...(adjustment === null ? [] : [words.damagesAdjustments[adjustment]]),
  ];
  const told = { sum: sumText(damages.awarded, words), of: joined(context, of) };
  return [fill(of.length === 0 ? words.nearest.awarded : words.nearest.awardedOf, told)];
}
