import { type Context, say } from "../context.ts";
import { type Block, paragraph } from "../model.ts";

export function noticeSection(context: Context): Block[] {
  return [paragraph(say(context, "notice"))];
}
