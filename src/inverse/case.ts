import { readSituation } from "../assess-under.ts";
import { type Day, formatDay } from "../base/day.ts";
import { invariant } from "../base/invariant.ts";
import type { Issue } from "../base/issue.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { type EvaluatedFrame, evaluateFrames } from "../evaluate/frames.ts";
import { leadingFrame } from "../evaluate/verdict.ts";
import { type Fields, merged } from "./merge.ts";

/** A situation read and evaluated: the frames of the agreement that carries the verdict, and the one that leads. */
export interface Case {
  /** As it was told. */
  readonly told: unknown;
  readonly day: Day;
  readonly frames: readonly EvaluatedFrame[];
  readonly leading: EvaluatedFrame;
}

export type CaseResult =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function caseOf(told: unknown, asOf: unknown): CaseResult {
  const read = readSituation(BUNDLED_LAW, told, asOf);
  if (!read.ok) return read;
  const frames = evaluateFrames(BUNDLED_LAW, read.situation, read.day, BUNDLED_LAW.mainReadings);
  const leading = leadingFrame(frames, BUNDLED_LAW.binding);
  invariant(leading, "a situation has at least one frame");
  const own = frames.filter((f) => f.agreement === leading.agreement);
  return { ok: true, value: { told, day: read.day, frames: own, leading } };
}

/** The same agreement, seen against the same engagement, with changes made. */
export function changedCase({ told, day, leading }: Case, changes: Fields): CaseResult {
  const altered = merged(told, changes);
  if (!altered.ok) return altered;
  const read = readSituation(BUNDLED_LAW, altered.fields, formatDay(day));
  if (!read.ok) return read;
  const frames = evaluateFrames(BUNDLED_LAW, read.situation, read.day, BUNDLED_LAW.mainReadings);
  const own = frames.filter((f) => f.agreement === (leading.agreement ?? frames[0]?.agreement));
  const same = own.find((f) => f.engagement === leading.engagement) ?? own[0];
  invariant(same, "a change leaves the agreement in place");
  return { ok: true, value: { told: altered.fields, day: read.day, frames: own, leading: same } };
}
