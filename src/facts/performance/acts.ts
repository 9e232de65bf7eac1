import type { DayRange } from "../../base/partial-day.ts";
import { rangeAtMost, UNKNOWN_RANGE } from "../../base/range.ts";
import { and, type Truth } from "../../base/truth.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, yesIf } from "../known.ts";
import { askedDay } from "../procedure/days.ts";

/** An act by which one side ends the restriction, and who may do it. */
export type Act = "release" | "rescission";

const NOT_BY: Readonly<Record<Act, "employer" | "employee">> = { release: "employee", rescission: "employer" };

/** The notices of that kind, not by the other side. */
export function noticesOf({ situation }: Frame, act: Act) {
  return situation.notices.items.filter((n) => n.kind === act && n.by !== NOT_BY[act]);
}

function noticeOf(frame: Frame, act: Act) {
  return noticesOf(frame, act)[0];
}

/** A notice takes effect on arrival: where only the sending is told, not before it. */
export function arrival(notice: { receivedOn?: DayRange | undefined; sentOn?: DayRange | undefined } | undefined) {
  if (notice?.receivedOn !== undefined) return notice.receivedOn;
  return notice?.sentOn === undefined ? undefined : { low: notice.sentOn.low, high: null };
}

/** The day an act took effect: its arrival where known, else the day it was made. */
export function actDay(frame: Frame, act: Act): DayRange | undefined {
  const { performance, collective } = frame.situation;
  const noticed = arrival(noticeOf(frame, act));
  if (act === "rescission") return performance?.rescissionReceivedOn ?? performance?.rescindedOn ?? noticed;
  const everyone = collective?.cancelsRunning === "yes" ? collective.employerCancelledAllOn : undefined;
  return performance?.releaseReceivedOn ?? performance?.releasedOn ?? noticed ?? everyone;
}

export function happened(frame: Frame, act: Act): Truth {
  const { performance, collective } = frame.situation;
  const told = act === "release" ? performance?.released : performance?.rescinded;
  const dated = actDay(frame, act) !== undefined || noticeOf(frame, act) !== undefined;
  return firstKnown(told, yesIf(dated || (act === "release" && collective?.cancelsRunning === "yes")));
}

/** The day of an act: not applicable where it was not done. */
export function dayOfAct(frame: Frame, act: Act) {
  return happened(frame, act) === "no" ? NOT_APPLICABLE : (actDay(frame, act) ?? UNKNOWN_RANGE);
}

/** Whether something done had taken effect by the day asked for; on a day not known it may have been later. */
export function byAskedDay(frame: Frame, done: Truth, day: DayRange | undefined): Truth {
  const asked = askedDay.derive(frame);
  if (done === "no") return "no";
  return day === undefined || asked === NOT_APPLICABLE ? "unknown" : and(done, rangeAtMost(day, asked));
}
