import { UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../define.ts";
import { askedDay } from "../procedure/days.ts";
import { dayOfAct } from "./acts.ts";
import { unpaidBy } from "./fallen-due.ts";

/** Whole months for which pay had fallen due and nothing was paid, by the day asked for. */
export const unpaidMonths = rangeFact(
  "count",
  "performance.unpaid-months",
  "frame",
  [
    ["未付月数", "Months unpaid"],
    ["到所问之日，单位已有几个月没有支付补偿？", "For how many months had nothing been paid by the day asked for?"],
  ],
  (frame) => unpaidBy(frame, askedDay.derive(frame)),
);

export const unpaidAtRescission = rangeFact(
  "count",
  "performance.unpaid-at-rescission",
  "frame",
  [
    ["解除时未付月数", "Months unpaid when the employee rescinded"],
    [
      "劳动者解除时，单位已有几个月没有支付补偿？",
      "For how many months had nothing been paid when the employee rescinded?",
    ],
  ],
  (frame) => unpaidBy(frame, dayOfAct(frame, "rescission")),
);

export const unpaidAtConduct = rangeFact(
  "count",
  "performance.unpaid-at-conduct",
  "frame",
  [
    ["入职他处时未付月数", "Months unpaid when the new work began"],
    [
      "新的任职或经营开始时，单位已有几个月没有支付补偿？",
      "For how many months had nothing been paid when the new work began?",
    ],
  ],
  (frame) => (frame.engagement === null ? UNKNOWN_RANGE : unpaidBy(frame, frame.engagement.startedOn ?? UNKNOWN_RANGE)),
);
