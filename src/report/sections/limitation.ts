import type { Limitation, LimitationReading } from "../../assessment.ts";
import { citationsText } from "../citations.ts";
import { type Context, inWords, say } from "../context.ts";
import { engagementName } from "../frame-name.ts";
import { type Block, heading, list, paragraph, section, table } from "../model.ts";
import { spanText } from "../span-text.ts";

/** Claim by claim the last day to bring it, with the readings side by side. */
export function limitationSection(context: Context): Block[] {
  const { limitation } = context.assessment;
  const heads = [...new Set(limitation.map(({ head }) => head))];
  const own = heads.map((head) => limitation.filter((claim) => claim.head === head));
  return section(
    context.words.sections.limitation,
    own.length === 0
      ? []
      : [paragraph(say(context, "limitationNotice")), ...own.flatMap((c) => headBlocks(context, c))],
  );
}

function headBlocks(context: Context, claims: readonly Limitation[]): Block[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { labels, heads, parties } = context.words;
  const readings = first.readings;
  const columns = readings.map(({ label, main }) =>
    main
      ? say(context, "frame", { title: inWords(context, label), frame: labels.mainReading })
      : inWords(context, label),
  );
  return [
    heading(3, say(context, "frame", { title: heads[first.head], frame: parties[first.by] })),
    ...table(
      [nameOfFirst(context, first), labels.standing, ...columns, labels.safeDay],
      claims.map((claim) => claimRow(context, claim)),
    ),
    ...list([citationsText(context, first.cite), ...readings.map((reading) => readingLine(context, reading))]),
  ];
}

function nameOfFirst({ words }: Context, { month }: Limitation): string {
  return month === null ? words.labels.engagement : words.labels.month;
}

function claimRow(context: Context, claim: Limitation): string[] {
  const { words } = context;
  const { month, engagement } = claim;
  const nameless = engagement === null ? words.marks.dash : engagementName(context, engagement);
  return [
    month === null ? nameless : String(month),
    words.outcomes[claim.owed],
    ...claim.readings.map(({ lastDay, ifRestarted }) =>
      ifRestarted === null
        ? spanText(context, lastDay)
        : say(context, "ifRestarted", { day: spanText(context, lastDay), restarted: ifRestarted }),
    ),
    spanText(context, claim.safe ?? "unknown"),
  ];
}

function readingLine(context: Context, { label, confidence, cite }: LimitationReading): string {
  return say(context, "readingLine", {
    reading: inWords(context, label),
    confidence: context.words.confidences[confidence],
    cite: citationsText(context, cite),
  });
}
