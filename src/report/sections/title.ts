import { type Context, dayText, say } from "../context.ts";
import { type Block, heading, paragraph } from "../model.ts";

const DIGITS_SHOWN = 12;

/** What the report is about, for which day, and which rules made it. */
export function titleSection(context: Context): Block[] {
  const { meta } = context.assessment;
  const title = meta.title === null || meta.title.trim() === "" ? context.words.labels.title : meta.title;
  return [
    heading(1, title),
    paragraph(say(context, "asOf", { asOf: meta.asOf, forum: dayText(context, meta.forum) })),
    paragraph(say(context, "version", { version: meta.version, digest: meta.rulesDigest.slice(0, DIGITS_SHOWN) })),
  ];
}
