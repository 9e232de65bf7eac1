import { truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

/** Labour Contract Law art. 38: the employee leaves because the employer broke the law. */
const BY_THE_EMPLOYER = /(^|[^\d])38([^\d]|$)/;

export const wrongedExit = truthFact(
  "duration.wronged-exit",
  "situation",
  [
    ["违法解除，或因单位违法而离职", "Dismissed unlawfully, or left for the employer's breach"],
    [
      "解除是否被认定违法，或者劳动者是否依劳动合同法第三十八条离职？",
      "Was the dismissal found unlawful, or did the employee leave under art. 38 of the Labour Contract Law?",
    ],
  ],
  ({ situation }) => {
    const { ground, foundUnlawful, endReason, stillEmployed } = situation.employment ?? {};
    if (foundUnlawful === "yes" || (ground !== undefined && BY_THE_EMPLOYER.test(ground))) return "yes";
    const neither = ground !== undefined || (endReason !== undefined && endReason !== "resignation");
    return stillEmployed === "yes" || (foundUnlawful === "no" && neither) ? "no" : "unknown";
  },
);

export const reinstated = truthFact(
  "duration.reinstated",
  "situation",
  [
    ["已恢复劳动关系", "Reinstated"],
    ["劳动关系是否经裁判恢复？", "Was the employment restored by a decision?"],
  ],
  ({ situation }) => firstKnown(situation.employment?.reinstated),
);
