import type { StatisticData } from "../../law/statistic.ts";
import { type Context, inWords, joined, say } from "../context.ts";
import { type Block, list, paragraph, section } from "../model.ts";

/** Published figures of the country and the place, with who counted what, and when. */
export function statisticsSection(context: Context): Block[] {
  const { assessment, words } = context;
  if (assessment.statistics.length === 0) return [];
  return section(words.sections.statistics, [
    paragraph(say(context, "statisticsNotice")),
    ...list(assessment.statistics.map((row) => lineOf(context, row))),
  ]);
}

function lineOf(
  context: Context,
  { from, to, publisher, what, cases, parts = [], note, sources }: StatisticData,
): string {
  const counted = parts.map((part) =>
    say(context, "statisticPart", { what: inWords(context, part.what), cases: part.cases }),
  );
  const line = say(context, parts.length === 0 ? "statistic" : "statisticOf", {
    from,
    to,
    what: inWords(context, what),
    cases,
    parts: joined(context, counted, "comma"),
    publisher: inWords(context, publisher),
    sources: sources.join(" "),
  });
  return note === undefined ? line : say(context, "noted", { line, note: inWords(context, note) });
}
