import type { ENGAGEMENT_KINDS } from "../../situation/conduct.ts";
import type { Engagement } from "../../situation/schema.ts";
import { enumFact, rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { dayRange } from "../known.ts";

/** A fact of the engagement: not applicable where there certainly is none, unknown where none is listed. */
export function whenAlleged<T extends string>(
  frame: Frame,
  derive: (engagement: Engagement) => T,
): T | "unknown" | typeof NOT_APPLICABLE {
  if (frame.engagement) return derive(frame.engagement);
  return frame.situation.engagements.complete === "yes" ? NOT_APPLICABLE : "unknown";
}

export const alleged = truthFact(
  "conduct.alleged",
  "engagement",
  [
    ["有被指的任职或经营", "Work or business in question"],
    ["离职前后是否有新的任职、经营或投资？", "Was there a new job, business or holding?"],
  ],
  ({ engagement, situation }) => {
    if (engagement) return "yes";
    return situation.engagements.complete === "yes" ? "no" : "unknown";
  },
);

const KIND_WORDS: Readonly<Record<(typeof ENGAGEMENT_KINDS)[number], readonly [string, string]>> = {
  "joined-competitor": ["入职竞争单位", "joined a competitor"],
  "founded-competitor": ["自办竞争企业", "founded a competitor"],
  "holds-shares": ["持股", "holds shares"],
  "via-relative-or-nominee": ["借亲属或他人名义", "through a relative or nominee"],
  adviser: ["顾问", "adviser"],
  "in-service-competition": ["在职竞争", "competed in service"],
  "non-competing-job": ["无竞争关系的工作", "job without competition"],
  "took-up-work": ["新工作或经营（性质未定）", "new work or business, nature not said"],
  other: ["其他", "other"],
};

export const kind = enumFact(
  "conduct.kind",
  "engagement",
  [
    ["行为种类", "Kind of conduct"],
    ["新的任职、经营或投资属于哪一种？", "What kind of job, business or holding is it?"],
  ],
  KIND_WORDS,
  (frame) => whenAlleged<string>(frame, (engagement) => engagement.kind ?? "unknown"),
);

export const conductDay = rangeFact(
  "day",
  "conduct.day",
  "engagement",
  [
    ["行为开始日", "First day of the conduct"],
    ["新的任职、经营或投资从哪一天开始？", "On which day did it begin?"],
  ],
  ({ engagement }) => dayRange(engagement?.startedOn),
);
