import { rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { dayOfAct } from "../performance/acts.ts";
import { whenAlleged } from "./alleged.ts";

export const beforeRelease = truthFact(
  "conduct.before-release",
  "engagement",
  [
    ["解除之前已在新单位", "The new work began before the release"],
    ["单位解除限制之前，新的任职或经营是否已经开始？", "Had the new work begun before the employer's release?"],
  ],
  (frame) =>
    whenAlleged(frame, ({ startedOn }) => {
      const release = dayOfAct(frame, "release");
      return release === NOT_APPLICABLE ? "no" : rangeBefore(startedOn ?? UNKNOWN_RANGE, release);
    }),
);
