import { type Range, rangeAtMost } from "../../base/range.ts";
import { and, type Truth } from "../../base/truth.ts";
import { truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, yesIf } from "../known.ts";
import { byAskedDay, dayOfAct } from "./acts.ts";

function refused({ situation }: Frame): Truth {
  return firstKnown(situation.performance?.refusedToPay, yesIf(situation.performance?.refusedToPayOn !== undefined));
}

/** What is told has happened by the day of asking, if not before. */
function refusalDay({ situation, asOf }: Frame): Range {
  return situation.performance?.refusedToPayOn ?? { low: null, high: asOf };
}

export const refusedToPay = truthFact(
  "performance.refused-to-pay",
  "situation",
  [
    ["单位明示拒付", "The employer refused to pay"],
    ["单位是否明确表示不支付补偿？", "Did the employer say expressly that it will not pay?"],
  ],
  refused,
);

export const refusedByThen = truthFact(
  "performance.refused-by-then",
  "engagement",
  [
    ["到所问之日单位已明示拒付", "The employer had refused to pay by the day asked for"],
    [
      "到所问之日（新工作开始之前），单位是否已经明确表示不支付补偿？",
      "Had the employer said that it will not pay by the day asked for (before the new work began)?",
    ],
  ],
  (frame) => byAskedDay(frame, refused(frame), refusalDay(frame)),
);

export const refusedBeforeRescission = truthFact(
  "performance.refused-before-rescission",
  "situation",
  [
    ["解除之前单位已明示拒付", "The employer had refused to pay before the rescission"],
    [
      "劳动者解除之前，单位是否已经明确表示不支付补偿？",
      "Had the employer said that it will not pay before the employee rescinded?",
    ],
  ],
  (frame) => {
    const told = refused(frame);
    const day = dayOfAct(frame, "rescission");
    if (told === "no" || day === NOT_APPLICABLE) return told === "no" ? "no" : NOT_APPLICABLE;
    return and(told, rangeAtMost(refusalDay(frame), day));
  },
);
