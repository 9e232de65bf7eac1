import { rescissionOf } from "../../amounts/endings.ts";
import { formatPartialDay } from "../../base/partial-day.ts";
import { isExact, type Range, rangeAtMost, rangeBefore, surelyDiffer, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import type { Frame } from "../../facts/frame.ts";
import { type Act, arrival, dayTold, noticesOf } from "../../facts/performance/acts.ts";
import { type CodedRemark, type RemarkCheck, type RemarkContext, remark } from "./remark.ts";

/** Releases and rescissions told more than once, one after the other, or without effect. */
export const endingRemarks: RemarkCheck = (context) => [
  ...releases(context),
  ...rescissions(context),
  ...inTurn(context),
  ...withoutEffect(context),
];

function daysOf({ frame }: RemarkContext) {
  return {
    release: rangeFact(frame, "performance.release-day"),
    rescission: rangeFact(frame, "performance.rescission-day"),
  };
}

/** Where an act is told, with its day: in `performance`, then notice by notice. */
function toldOf(frame: Frame, act: Act): { path: CodedRemark["path"]; day: Range }[] {
  const told = dayTold(frame, act);
  const own = noticesOf(frame, act);
  const fields = told === undefined ? [] : [{ path: fieldOf(frame, act), day: told }];
  const notices = frame.situation.notices.items.flatMap((notice, i) =>
    own.includes(notice) ? [{ path: ["notices", i], day: arrival(notice) ?? UNKNOWN_RANGE }] : [],
  );
  return [...fields, ...notices];
}

function fieldOf({ situation: { performance } }: Frame, act: Act): CodedRemark["path"] {
  const [arrived, made, done] =
    act === "release"
      ? (["releaseReceivedOn", "releasedOn", "released"] as const)
      : (["rescissionReceivedOn", "rescindedOn", "rescinded"] as const);
  return ["performance", [arrived, made].find((name) => performance?.[name] !== undefined) ?? done];
}

/** The first release that arrived counts; where the order is not sure, its day is a span. */
function releases(context: RemarkContext): CodedRemark[] {
  const told = toldOf(context.frame.frame, "release");
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
  const told = toldOf(frame, "rescission");
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
  const values = { day: formatPartialDay(day), unpaid: spanOf(unpaid) };
  return [remark(isEarly ? "rescission-before-exit" : "rescission-without-right", path, values)];
}

/** `2`, `0–3` or `1+`. */
function spanOf({ low, high }: Range): string {
  if (high === null) return `${low ?? 0}+`;
  return low === high ? String(high) : `${low ?? 0}–${high}`;
}
