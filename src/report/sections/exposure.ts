import type { Exposure } from "../../amounts/exposure.ts";
import { type Context, say } from "../context.ts";
import { keptLines } from "../kept-lines.ts";
import { type Block, heading, list, paragraph, right, section, table } from "../model.ts";
import { sumRangeText, sumText } from "../sums.ts";

/** What each side may have to pay, head by head. */
export function exposureSection(context: Context): Block[] {
  const { employee, employer } = context.assessment.exposure;
  const sides = [...side(context, employee), ...side(context, employer)];
  return section(
    context.words.sections.exposure,
    sides.length === 0 ? [] : [...sides, paragraph(say(context, "exposureLikely"))],
  );
}

function side(context: Context, exposure: Exposure): Block[] {
  const { words } = context;
  const { labels, heads, bases, marks } = words;
  const rows = exposure.heads.map((h) => [
    heads[h.head],
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
  if (rows.length === 0 && future.length === 0) return [];
  return [
    heading(3, words.parties[exposure.party]),
    ...table(
      [labels.head, right(labels.lowHigh), right(labels.likely), labels.basis],
      rows.length === 0 ? [] : [...rows, total],
    ),
    ...list(future),
  ];
}
