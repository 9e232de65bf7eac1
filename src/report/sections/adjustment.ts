import type { Adjustment, AdjustmentFactor } from "../../amounts/adjustment.ts";
import { type Fraction, fraction, mulF, parseFraction } from "../../base/fraction.ts";
import { citationsText } from "../citations.ts";
import { type Context, inWords, say } from "../context.ts";
import { type Block, list, paragraph } from "../model.ts";
import { sumText } from "../sums.ts";

/** Why agreed damages may come to less, or more, than was agreed: what was seen, what moves it, and the lines beside it. */
export function adjustmentBlocks(context: Context, adjustment: Adjustment): Block[] {
  const { base, shares, why, cite, factors } = adjustment;
  const intro = say(context, "adjustment", {
    low: percent(base.low),
    likely: percent(base.likely),
    high: percent(base.high),
    lowShare: percent(shares.low),
    likelyShare: percent(shares.likely),
    highShare: percent(shares.high),
    why: inWords(context, why),
    cite: citationsText(context, cite),
  });
  const standing = factors.filter(({ applies }) => applies !== "no").map((factor) => factorLine(context, factor));
  const reliable = say(context, "awardsReliability", { ...context.assessment.scores.reliability.damages });
  return [paragraph(intro), paragraph(reliable), ...list([...standing, ...lossLines(context, adjustment)])];
}

const MAYBE = { lowers: "mayLower", raises: "mayRaise" } as const;

function factorLine(context: Context, { label, applies, direction, why, cite }: AdjustmentFactor): string {
  return say(context, "adjustmentFactor", {
    label: inWords(context, label),
    effect: context.words.labels[applies === "unknown" ? MAYBE[direction] : direction],
    why: inWords(context, why),
    cite: citationsText(context, cite),
  });
}

function lossLines(context: Context, { lossLine, increase }: Adjustment): string[] {
  const sum = sumText(increase.upTo, context.words);
  const proven = increase.upTo !== null && increase.upTo > 0;
  const raised = increase.upTo === null ? "adjustmentOpen" : "adjustmentRequested";
  return [
    ...(proven ? [say(context, "adjustmentFloor", { sum })] : []),
    ...(proven && lossLine !== null ? [say(context, "adjustmentLine", { sum: sumText(lossLine, context.words) })] : []),
    say(context, increase.requested === "yes" ? raised : "adjustmentIncrease", { sum }),
  ];
}

/** A share in whole percent, half up, for reading; the exact one is in the result. */
function percent(text: string): string {
  const share: Fraction = mulF(parseFraction(text) ?? fraction(0), fraction(200));
  return `${(share.num / share.den + 1n) / 2n}%`;
}
