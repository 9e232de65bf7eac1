import type { Amount } from "../../amounts/amount.ts";
import { amountsShown, isComparison } from "../amounts-shown.ts";
import { type Context, joined, say } from "../context.ts";
import { type Block, heading, list, paragraph, right, section, table } from "../model.ts";
import { stepLines } from "../slip-lines.ts";
import { sumRangeText, sumText } from "../sums.ts";
import { wordFor } from "../words/words.ts";

/** What may be owed, apart from what is only compared with; then how each figure was reckoned. */
export function amountsSection(context: Context): Block[] {
  const { words } = context;
  const groups = amountsShown(context);
  if (groups.every((group) => group.amounts.length === 0)) {
    return section(words.sections.amounts, [paragraph(say(context, "noAmounts"))]);
  }
  const shown = new Set<string>();
  return section(
    words.sections.amounts,
    groups.flatMap(({ name, amounts }) => [
      ...(name === null ? [] : [heading(3, name)]),
      ...claims(
        context,
        amounts.filter((a) => !isComparison(a)),
      ),
      ...comparisons(context, amounts.filter(isComparison)),
      ...steps(context, amounts, shown),
      ...conventions(context, amounts),
    ]),
  );
}

function claims(context: Context, amounts: readonly Amount[]): Block[] {
  const { labels, heads, parties, outcomes, marks } = context.words;
  return table(
    [
      labels.head,
      right(labels.lowHigh),
      right(labels.likely),
      labels.creditor,
      labels.owed,
      labels.legalBasis,
      labels.weakestStep,
    ],
    amounts.map((a) => [
      heads[a.head],
      sumRangeText(a.low, a.high, context.words),
      sumText(a.likely, context.words),
      a.creditor === null ? marks.dash : parties[a.creditor],
      `${outcomes[a.holds]}${marks.slash}${outcomes[a.forecast]}`,
      ...strengthsOf(context, a),
    ]),
  );
}

function comparisons(context: Context, amounts: readonly Amount[]): Block[] {
  const { labels, heads } = context.words;
  if (amounts.length === 0) return [];
  return [
    heading(3, labels.comparison),
    paragraph(say(context, "comparison")),
    ...table(
      [labels.head, right(labels.lowHigh), labels.legalBasis, labels.weakestStep],
      amounts.map((a) => [heads[a.head], sumRangeText(a.low, a.high, context.words), ...strengthsOf(context, a)]),
    ),
  ];
}

function strengthsOf({ words }: Context, { legalBasis, weakestStep }: Amount): string[] {
  return [legalBasis, weakestStep].map((s) => (s === null ? words.marks.dash : words.strengths[s]));
}

/** Each step once: later heads build on earlier ones. */
function steps(context: Context, amounts: readonly Amount[], shown: Set<string>): Block[] {
  const lines = amounts.flatMap(({ slip }) => (slip === null ? [] : stepLines(context, slip)));
  const fresh = [...new Set(lines)].filter((line) => !shown.has(line));
  for (const line of fresh) shown.add(line);
  return fresh.length === 0 ? [] : [heading(3, context.words.labels.steps), ...list(fresh)];
}

function conventions(context: Context, amounts: readonly Amount[]): Block[] {
  const names = [...new Set(amounts.flatMap((a) => a.conventions))].map((c) => wordFor(context.words.conventions, c));
  return names.length === 0 ? [] : [paragraph(say(context, "conventions", { conventions: joined(context, names) }))];
}
