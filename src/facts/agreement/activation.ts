import { wholeMonthsBetween } from "../../base/day.ts";
import { rangeAtMost, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact, truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed, yesIf } from "../known.ts";
import { arrival } from "../performance/acts.ts";
import { paidAnything } from "../performance/payment.ts";

export const activationRequired = truthFact(
  "agreement.activation-required",
  "agreement",
  [
    ["须单位通知才生效", "Binding only on the employer's notice"],
    ["约定是否写明：只有单位通知履行，限制才生效？", "Does it say that it binds only if the employer gives notice?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.activationRequired),
);

export const activated = truthFact(
  "agreement.activated",
  "agreement",
  [
    ["单位已启动限制", "Activated by the employer"],
    ["单位是否通知过要求履行，或已开始支付补偿？", "Did the employer give notice to perform, or begin to pay?"],
  ],
  (frame) => {
    const { performance, notices } = frame.situation;
    const noticed = someListed(notices, (n) => (n.kind === "activation" && n.by !== "employee" ? "yes" : "no"));
    const said = firstKnown(performance?.activated, yesIf(performance?.activatedOn !== undefined));
    if (said !== "unknown") return said;
    return noticed === "yes" || paidAnything.derive(frame) === "yes" ? "yes" : "unknown";
  },
);

export const activatedInTime = truthFact(
  "agreement.activated-in-time",
  "agreement",
  [
    ["通知及时", "Notice given in time"],
    [
      "单位是否在约定期限内（未约定的，在离职时或合理期限内）通知？",
      "Was the notice given within the agreed time (or, if none, at exit or within a reasonable time)?",
    ],
  ],
  (frame) => {
    const exit = frame.situation.employment?.endedOn;
    const noticed = activationDay(frame);
    if (exit === undefined || noticed === undefined) return "unknown";
    const terms = frame.agreement?.terms;
    const days = terms?.activationDeadlineDays ?? (terms?.activationAtExit === "yes" ? 0 : undefined);
    const last = (grace: number) => ({
      low: exit.low === null ? null : exit.low + grace,
      high: exit.high === null ? null : exit.high + grace,
    });
    if (days !== undefined) return rangeAtMost(noticed, last(days));
    return rangeAtMost(noticed, exit) === "yes" ? "yes" : "unknown";
  },
);

/** Whole months from the last day of employment to the notice; 0 where it came by then. */
export const activationDelay = rangeFact(
  "count",
  "agreement.activation-delay",
  "agreement",
  [
    ["通知距离职的月数", "Months from exit to the notice"],
    ["单位在离职几个月之后才通知履行？", "How many months after exit did the notice to perform come?"],
  ],
  (frame) => {
    const exit = frame.situation.employment?.endedOn;
    const noticed = activationDay(frame);
    if (exit === undefined || noticed === undefined) return UNKNOWN_RANGE;
    return {
      low: exit.high === null || noticed.low === null ? 0 : wholeMonthsBetween(exit.high, noticed.low),
      high: exit.low === null || noticed.high === null ? null : wholeMonthsBetween(exit.low, noticed.high),
    };
  },
);

function activationDay({ situation }: Frame) {
  const notice = situation.notices.items.find((n) => n.kind === "activation" && n.by !== "employee");
  return situation.performance?.activatedOn ?? arrival(notice);
}
