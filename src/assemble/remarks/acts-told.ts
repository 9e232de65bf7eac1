import type { Range } from "../../base/range.ts";
import { UNKNOWN_RANGE } from "../../base/range.ts";
import type { Frame } from "../../facts/frame.ts";
import { type Act, arrival, dayTold, noticesOf } from "../../facts/performance/acts.ts";
import type { CodedRemark } from "./remark.ts";

/** Where an act is told, with its day: in `performance`, then notice by notice. */
export function toldOf(frame: Frame, act: Act): { path: CodedRemark["path"]; day: Range }[] {
  const told = dayTold(frame, act);
  const own = noticesOf(frame, act);
  const fields = told === undefined ? [] : [{ path: fieldOf(frame, act), day: told }];
  const notices = frame.situation.notices.items.flatMap((notice, i) =>
    own.includes(notice) ? [{ path: ["notices", i], day: arrival(notice) ?? UNKNOWN_RANGE }] : [],
  );
  return [...fields, ...notices];
}

/** The field of `performance` that tells it. */
export function fieldOf({ situation: { performance } }: Frame, act: Act): CodedRemark["path"] {
  const [arrived, made, done] =
    act === "release"
      ? (["releaseReceivedOn", "releasedOn", "released"] as const)
      : (["rescissionReceivedOn", "rescindedOn", "rescinded"] as const);
  return ["performance", [arrived, made].find((name) => performance?.[name] !== undefined) ?? done];
}
