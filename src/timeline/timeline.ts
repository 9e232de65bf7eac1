import type { CompensationLedger } from "../assemble/ledger.ts";
import type { Range } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import type { FinalAward, Limitation } from "../result/claims.ts";
import { EVENT_NAMES, type TimelineEvent } from "../result/timeline.ts";
import { claimEvents } from "./claims.ts";
import type { Draft } from "./draft.ts";
import { dueEvents } from "./due.ts";
import { endingEvents, releaseWithoutExtra } from "./endings.ts";
import { activationEvent, avoidanceEvents, awardEvents } from "./steps.ts";
import { termEvents } from "./term.ts";
import { unpaidEvents } from "./unpaid-rights.ts";

/** What the timeline is made of, worked out before. */
export interface TimelineParts {
  readonly ledger: CompensationLedger;
  readonly limitation: readonly Limitation[];
  readonly finalAward: readonly FinalAward[];
}

/**
 * Every day of the agreement that carries the verdict, earliest first; those of which nothing is known come last. They are reckoned as
 * if the restriction stood: whether it does is for the verdict. Where surely none was made, only claims and awards have days.
 */
export function timelineOf(compiled: CompiledLaw, frame: EvaluatedFrame, parts: TimelineParts): TimelineEvent[] {
  const grounded = { compiled, frame };
  const made = outcomeOf(frame.strict[compiled.made]) !== "no";
  const drafts = [
    ...(made ? [...termEvents(grounded), ...activationEvent(grounded), ...avoidanceEvents(grounded)] : []),
    ...(made ? [...dueEvents(grounded, parts.ledger), ...unpaidEvents(grounded, parts.ledger)] : []),
    ...(made ? [...endingEvents(grounded), ...releaseWithoutExtra(grounded, parts.ledger)] : []),
    ...claimEvents(grounded, parts.limitation, parts.finalAward),
    ...awardEvents(grounded, parts.finalAward),
  ];
  return drafts.sort(inOrder).map(({ event }) => event);
}

function inOrder(a: Draft, b: Draft): number {
  const byDay = compared(firstOf(a.at), firstOf(b.at)) || compared(a.at.high, b.at.high);
  const byName = EVENT_NAMES.indexOf(a.event.name) - EVENT_NAMES.indexOf(b.event.name);
  return byDay || byName || compared(a.event.month, b.event.month) || (a.event.id < b.event.id ? -1 : 1);
}

function firstOf({ low, high }: Range): number | null {
  return low ?? high;
}

/** What is not known comes last. */
function compared(a: number | null, b: number | null): number {
  return (a ?? Infinity) === (b ?? Infinity) ? 0 : (a ?? Infinity) - (b ?? Infinity);
}
