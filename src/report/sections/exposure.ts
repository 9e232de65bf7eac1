import type { Exposure } from "../../amounts/exposure.ts";
import { type Context, say } from "../context.ts";
import { keptLines } from "../kept-lines.ts";
import { type Block, heading, list, paragraph, right, section, table } from "../model.ts";
import { likelySumText, sumRangeText, sumText } from "../sums.ts";
import { adjustmentBlocks } from "./adjustment.ts";

/** What each side may have to pay, head by head. */
export function exposureSection(context: Context): Block[] {
  const { employee, employer } = context.assessment.exposure;
  const sides = [...side(context, employee), ...side(context, employer), ...list(enforcing(context))];
  return section(
    context.words.sections.exposure,
    sides.length === 0 ? [] : [...sides, paragraph(say(context, "exposureLikely"))],
  );
}

function side(context: Context, exposure: Exposure): Block[] {
  const { words } = context;
  const { labels, heads, bases, marks } = words;
  const rows = exposure.heads.map((h) => [
    h.head === "awards" ? words.sections.incentives : heads[h.head],
    sumRangeText(h.low, h.high, words),
    sumText(h.likely, words),
    bases[h.basis],
  ]);
  const total = [
    labels.total,
    sumRangeText(exposure.low, exposure.high, words),
    sumText(exposure.likely, words),
    marks.dash,
  ];
  const future = keptLines(context, exposure);
  const beside = exposure.beside.map(({ head, reason, low, high, strength }) => [
    heads[head],
    sumRangeText(low, high, words),
    words.beside[reason],
    strength === null ? marks.dash : words.strengths[strength],
  ]);
  if (rows.length === 0 && future.length === 0 && beside.length === 0) return [];
  return [
    heading(3, words.parties[exposure.party]),
    ...table(
      [labels.head, right(labels.lowHigh), right(labels.likely), labels.basis],
      rows.length === 0 ? [] : [...rows, total],
    ),
    ...exposure.heads.flatMap(({ adjustment }) => (adjustment ? adjustmentBlocks(context, adjustment) : [])),
    ...list(future),
    ...(beside.length === 0 ? [] : [paragraph(say(context, "beside"))]),
    ...table([labels.head, right(labels.lowHigh), labels.why, labels.legalBasis], beside),
  ];
}

/** What goes on if performance is ordered, and what enforcing costs against what it may bring. */
function enforcing(context: Context): string[] {
  const { words } = context;
  const { continued, enforcement } = context.assessment.exposure;
  const { low, high } = enforcement.recovery;
  const goesOn =
    continued === null
      ? []
      : [
          say(context, "continued", {
            until: continued.until,
            months: continued.months,
            days: continued.days,
            pay: likelySumText(continued.pay, words),
          }),
        ];
  if (high === 0) return goesOn;
  const costs = say(context, "enforcement", {
    fee: sumText(enforcement.suitFee, words),
    inquiry: sumText(enforcement.inquiry, words),
    recovery: sumRangeText(low, high, words),
  });
  return [...goesOn, costs];
}
