import type { TimelineEvent } from "../../assessment.ts";
import type { Context } from "../context.ts";
import { engagementName } from "../frame-name.ts";
import { fill } from "../words/words.ts";

/** What happens on the day, with the month, head or job it is about. */
export function eventText(context: Context, event: TimelineEvent): string {
  const { words } = context;
  return fill(words.events[event.name], { month: event.month ?? "", what: whatText(context, event) });
}

/** The head of an event with its month, or its job where there are several. */
function whatText(context: Context, { head, month, engagement }: TimelineEvent): string {
  const { timeline, heads } = context.words;
  if (head === null) return "";
  if (month !== null) return fill(timeline.whatInMonth, { head: heads[head], month });
  if (engagement === null || context.assessment.engagements.length < 2) return heads[head];
  return fill(timeline.whatIn, { head: heads[head], engagement: engagementName(context, engagement) });
}
