import { citationsText } from "../citations.ts";
import { type Context, joined, say } from "../context.ts";
import { type Block, paragraph, section, table } from "../model.ts";
import { sumRangeText } from "../sums.ts";

/** Item by item, whether an award would be final for the employer. */
export function finalAwardSection(context: Context): Block[] {
  const { assessment, words } = context;
  const { labels, outcomes } = words;
  if (assessment.finalAward.length === 0) return [];
  const rows = assessment.finalAward.map((award) => [
    words.heads[award.head],
    words.parties[award.creditor],
    outcomes[award.final],
    outcomes[award.forecast],
    sumRangeText(award.threshold.low, award.threshold.high, words),
    joined(context, award.days),
    words.confidences[award.confidence],
    citationsText(context, award.cite),
  ]);
  const columns = [
    labels.head,
    labels.creditor,
    labels.verdictValue,
    labels.forecastValue,
    labels.threshold,
    labels.wageDays,
    labels.confidence,
    labels.authority,
  ];
  return section(words.sections.finalAward, [paragraph(say(context, "finalAwardNotice")), ...table(columns, rows)]);
}
