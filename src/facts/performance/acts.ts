import type { DayRange } from "../../base/partial-day.ts";
import { rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
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

/** A notice takes effect on arrival: where only the sending is told, not before it. */
export function arrival(notice: { receivedOn?: DayRange | undefined; sentOn?: DayRange | undefined } | undefined) {
  if (notice?.receivedOn !== undefined) return notice.receivedOn;
  return notice?.sentOn === undefined ? undefined : { low: notice.sentOn.low, high: null };
}

/** The day told for the act itself, beside its notices: its arrival where known, else the day it was made. */
export function dayTold({ situation: { performance } }: Frame, act: Act): DayRange | undefined {
  if (act === "rescission") return performance?.rescissionReceivedOn ?? performance?.rescindedOn;
  return performance?.releaseReceivedOn ?? performance?.releasedOn;
}

/**
 * The day an act took effect. The first release that arrived is the one that counts. A rescission needs a ground: of several
 * notices any may be the first that had one, unless a day is told for the act itself.
 */
export function actDay(frame: Frame, act: Act): DayRange | undefined {
  const told = dayTold(frame, act);
  const notices = noticesOf(frame, act);
  const noticed = arrivals(notices);
  if (act === "rescission") return told ?? fromTo(firstOf(noticed), lastOf(noticed));
  const earlier = told === undefined ? noticed : noticed.filter((day) => rangeBefore(day, told) === "yes");
  if (earlier.length > 0) return fromTo(firstOf(earlier), firstOf(plainOnes(notices, earlier)));
  const { collective } = frame.situation;
  return told ?? (collective?.cancelsRunning === "yes" ? collective.employerCancelledAllOn : undefined);
}

/** Where some were not told plainly, the first that was may be the one that counts. */
function plainOnes(notices: ReturnType<typeof noticesOf>, days: readonly DayRange[]): readonly DayRange[] {
  const plain = arrivals(notices.filter((n) => n.express !== "no"));
  return plain.length === 0 ? days : plain;
}

/** Of notices of which one has a day at least; another may have arrived on any. */
function arrivals(notices: ReturnType<typeof noticesOf>): DayRange[] {
  const days = notices.map(arrival);
  return days.every((day) => day === undefined) ? [] : days.map((day) => day ?? UNKNOWN_RANGE);
}

function fromTo(first: DayRange | undefined, last: DayRange | undefined): DayRange | undefined {
  return first && last && { low: first.low, high: last.high };
}

function firstOf(days: readonly DayRange[]): DayRange | undefined {
  if (days.length === 0) return undefined;
  const highs = days.flatMap(({ high }) => high ?? []);
  return { low: endOf(days, "low", Math.min), high: highs.length === 0 ? null : Math.min(...highs) };
}

function lastOf(days: readonly DayRange[]): DayRange | undefined {
  if (days.length === 0) return undefined;
  const lows = days.flatMap(({ low }) => low ?? []);
  return { low: lows.length === 0 ? null : Math.max(...lows), high: endOf(days, "high", Math.max) };
}

/** Open where any of them is. */
function endOf(days: readonly DayRange[], end: keyof DayRange, pick: (...n: number[]) => number): number | null {
  const known = days.flatMap((day) => day[end] ?? []);
  return known.length < days.length ? null : pick(...known);
}

export function happened(frame: Frame, act: Act): Truth {
  const { performance, collective } = frame.situation;
  const told = act === "release" ? performance?.released : performance?.rescinded;
  const dated = actDay(frame, act) !== undefined || noticesOf(frame, act).length > 0;
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
