import { rescissionOf } from "../../amounts/endings.ts";
import { formatPartialDay } from "../../base/partial-day.ts";
import { isExact, rangeAtMost, rangeBefore, surelyDiffer } from "../../base/range.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import type { Frame } from "../../facts/frame.ts";
import { type Act, dayTold, happened } from "../../facts/performance/acts.ts";
import { termEnd } from "../restriction-end.ts";
import { fieldOf, toldOf } from "./acts-told.ts";
import { countSpan } from "./count-span.ts";
import { type CodedRemark, type RemarkCheck, type RemarkContext, remark } from "./remark.ts";

/** Releases and rescissions told more than once, one after the other, without effect, or after the term. */
export const endingRemarks: RemarkCheck = (context) => [
  ...releases(context),
  ...rescissions(context),
  ...inTurn(context),
  ...withoutEffect(context),
  ...afterTerm(context),
];

function daysOf({ frame }: RemarkContext) {
  return {
    release: rangeFact(frame, "performance.release-day"),
    rescission: rangeFact(frame, "performance.rescission-day"),
  };
}

/** Where an act is told that is not said to be none. */
function doneOf(frame: Frame, act: Act) {
  return happened(frame, act) === "no" ? [] : toldOf(frame, act);
}

/** The first release that arrived counts; where the order is not sure, its day is a span. */
function releases(context: RemarkContext): CodedRemark[] {
  const told = doneOf(context.frame.frame, "release");
  const { release: day } = daysOf(context);
  const counted = formatPartialDay(day);
  const later = told.filter((one) => told.some((other) => rangeBefore(other.day, one.day) === "yes"));
  const notices = told.filter(({ path }) => path[0] === "notices");
  const unsure = isExact(day) || notices.length < 2 ? [] : notices.filter((one) => !later.includes(one)).slice(1);
  return [
    ...later.map(({ path, day: own }) => remark("later-release", path, { day: formatPartialDay(own), counted })),
    ...unsure.map(({ path }) => remark("release-order-open", path, { counted })),
  ];
}

/** A day told for the act itself counts before any notice; of several notices each may be the one that had a ground. */
function rescissions(context: RemarkContext): CodedRemark[] {
  const { frame } = context.frame;
  const told = doneOf(frame, "rescission");
  const counted = formatPartialDay(daysOf(context).rescission);
  const main = dayTold(frame, "rescission");
  const [, ...rest] = told;
  const others = main === undefined ? rest : rest.filter(({ day }) => surelyDiffer(day, main));
  const code = main === undefined ? "several-rescissions" : "later-rescission";
  return others.map(({ path, day }) => remark(code, path, { day: formatPartialDay(day), counted }));
}

function inTurn(context: RemarkContext): CodedRemark[] {
  const { release, rescission } = daysOf(context);
  const { frame } = context.frame;
  const values = { release: formatPartialDay(release), rescission: formatPartialDay(rescission) };
  const at = (act: Act) => toldOf(frame, act)[0]?.path ?? fieldOf(frame, act);
  if (rangeBefore(rescission, release) === "yes") return [remark("rescission-before-release", at("release"), values)];
  return rangeBefore(release, rescission) === "yes"
    ? [remark("release-before-rescission", at("rescission"), values)]
    : [];
}

/** A rescission on or before the last day of employment, or one under which no rule lets the restriction end. */
function withoutEffect(context: RemarkContext): CodedRemark[] {
  const { compiled, frame, frames } = context;
  if (wordFact(frame, "performance.ever-rescinded") !== "yes") return [];
  if (frames.some((f) => rescissionOf(compiled, f).holds !== "no")) return [];
  const day = daysOf(context).rescission;
  const unpaid = rangeFact(frame, "performance.unpaid-at-rescission");
  const isEarly = rangeAtMost(day, rangeFact(frame, "duration.exit-day")) === "yes";
  const [told] = toldOf(frame.frame, "rescission");
  const path = told?.path ?? fieldOf(frame.frame, "rescission");
  const values = { day: formatPartialDay(day), unpaid: countSpan(unpaid) };
  return [remark(isEarly ? "rescission-before-exit" : "rescission-without-right", path, values)];
}

/** A release that found nothing left to end. */
function afterTerm(context: RemarkContext): CodedRemark[] {
  const { frame, compiled } = context;
  const { release } = daysOf(context);
  const end = termEnd(compiled, frame);
  if (rangeBefore(end, release) !== "yes") return [];
  const path = doneOf(frame.frame, "release")[0]?.path ?? fieldOf(frame.frame, "release");
  return [remark("release-after-term", path, { day: formatPartialDay(release), end: formatPartialDay(end) })];
}
