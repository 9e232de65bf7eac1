import { exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { monthlyAgreed } from "../compensation/agreed.ts";
import { rangeFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { askedDay } from "../procedure/days.ts";
import { dayOfAct } from "./acts.ts";
import { fallenDueBy, type MaybeDays, unpaidBy } from "./fallen-due.ts";
import { exactDay, type MonthTold, monthsTold, paidBy } from "./months-told.ts";

/** Counts other than the months still unpaid, for the readings that go by them. */
type Count = (frame: Frame, by: Range, unpaid: Range) => Range;

function counted(frame: Frame, by: MaybeDays, count: Count): MaybeDays {
  const unpaid = unpaidBy(frame, by);
  return by === NOT_APPLICABLE || unpaid === NOT_APPLICABLE ? NOT_APPLICABLE : count(frame, by, unpaid);
}

/** The longest row of unpaid months. Where only their number is told, so many at least as must stand together. */
const inARow: Count = (frame, by, unpaid) => {
  const told = agreeing(frame, by, unpaid);
  if (told !== null) {
    const rows = told.months.map((month) => (paidBy(month, told.day) === 0 ? "u" : "p")).join("");
    return exactly(Math.max(0, ...rows.split("p").map((row) => row.length)));
  }
  const [least, due] = [unpaid.low ?? 0, fallenDueBy(frame, by).high];
  const gaps = due === null ? least : Math.max(0, due - least);
  return { low: least === 0 ? 0 : Math.ceil(least / (gaps + 1)), high: unpaid.high };
};

/** Months for which less than the agreed sum was paid, those without any pay among them. */
const short: Count = (frame, by, unpaid) => {
  const told = agreeing(frame, by, unpaid);
  const agreed = monthlyAgreed.derive(frame);
  const [due, most] = [fallenDueBy(frame, by).high, agreed === NOT_APPLICABLE ? null : agreed.high];
  if (told === null || agreed === NOT_APPLICABLE) return atLeastUnpaid(frame, unpaid, due);
  const under = (sum: number | null) =>
    told.months.filter((month) => paidBy(month, told.day) < (sum ?? 0) || paidBy(month, told.day) === 0).length;
  return { low: under(agreed.low), high: most === null ? due : under(most) };
};

/** From those unpaid to all that fell due; where nothing was ever paid, no month was paid short or late. */
function atLeastUnpaid({ situation }: Frame, unpaid: Range, due: number | null): Range {
  const { paidTotal, paidMonths } = situation.performance ?? {};
  if (paidTotal === 0 || paidMonths === 0) return unpaid;
  return { low: unpaid.low, high: due === null || unpaid.high === null ? null : Math.max(due, unpaid.high) };
}

/** The most months that stood unpaid at one time, up to the day. */
const atWorst: Count = (frame, by, unpaid) => {
  const told = agreeing(frame, by, unpaid);
  if (told === null) return atLeastUnpaid(frame, unpaid, fallenDueBy(frame, by).high);
  const moments = [...told.months.map((month) => month.dueOn + 1), told.day].filter((day) => day <= told.day);
  const standing = moments.map(
    (day) => told.months.filter((month) => month.dueOn < day && paidBy(month, day) === 0).length,
  );
  return exactly(Math.max(0, ...standing));
};

/** The months one by one, where they are told and give the number of unpaid ones that was told. */
function agreeing(
  frame: Frame,
  by: Range,
  unpaid: Range,
): { readonly months: readonly MonthTold[]; readonly day: number } | null {
  const [day, months] = [exactDay(by), monthsTold(frame, fallenDueBy(frame, by))];
  if (day === null || months === null) return null;
  const standing = months.filter((month) => paidBy(month, day) === 0).length;
  return unpaid.low === standing && unpaid.high === standing ? { months, day } : null;
}

function begun({ engagement }: Frame): Range {
  return engagement?.startedOn ?? UNKNOWN_RANGE;
}

export const unpaidInARow = rangeFact(
  "count",
  "performance.unpaid-in-a-row",
  "frame",
  [
    ["连续未付月数", "Months unpaid in a row"],
    ["到所问之日，连续未付补偿最长有几个月？", "What was the longest row of unpaid months by the day asked for?"],
  ],
  (frame) => counted(frame, askedDay.derive(frame), inARow),
);

export const inARowAtRescission = rangeFact(
  "count",
  "performance.in-a-row-at-rescission",
  "frame",
  [
    ["解除时连续未付月数", "Months unpaid in a row when the employee rescinded"],
    [
      "劳动者解除时，连续未付补偿最长有几个月？",
      "What was the longest row of unpaid months when the employee rescinded?",
    ],
  ],
  (frame) => counted(frame, dayOfAct(frame, "rescission"), inARow),
);

export const inARowAtConduct = rangeFact(
  "count",
  "performance.in-a-row-at-conduct",
  "frame",
  [
    ["入职他处时连续未付月数", "Months unpaid in a row when the new work began"],
    [
      "新的任职或经营开始时，连续未付补偿最长有几个月？",
      "What was the longest row of unpaid months when the new work began?",
    ],
  ],
  (frame) => (frame.engagement === null ? UNKNOWN_RANGE : counted(frame, begun(frame), inARow)),
);

export const shortMonths = rangeFact(
  "count",
  "performance.short-months",
  "frame",
  [
    ["未足额支付月数", "Months not paid in full"],
    [
      "到所问之日，有几个月没有足额支付补偿？",
      "For how many months had less than the agreed sum been paid by the day asked for?",
    ],
  ],
  (frame) => counted(frame, askedDay.derive(frame), short),
);

export const shortAtRescission = rangeFact(
  "count",
  "performance.short-at-rescission",
  "frame",
  [
    ["解除时未足额支付月数", "Months not paid in full when the employee rescinded"],
    [
      "劳动者解除时，有几个月没有足额支付补偿？",
      "For how many months had less than the agreed sum been paid when the employee rescinded?",
    ],
  ],
  (frame) => counted(frame, dayOfAct(frame, "rescission"), short),
);

export const unpaidAtWorst = rangeFact(
  "count",
  "performance.unpaid-at-worst",
  "frame",
  [
    ["同时欠付的最多月数", "Most months unpaid at one time"],
    [
      "到所问之日为止，单位最多曾同时欠付几个月（包括后来补付的）？",
      "How many months at most stood unpaid at one time by the day asked for, those paid later among them?",
    ],
  ],
  (frame) => counted(frame, askedDay.derive(frame), atWorst),
);

export const worstBeforeRescission = rangeFact(
  "count",
  "performance.worst-before-rescission",
  "frame",
  [
    ["解除以前同时欠付的最多月数", "Most months unpaid at one time before the employee rescinded"],
    [
      "劳动者解除以前，单位最多曾同时欠付几个月（包括后来补付的）？",
      "How many months at most stood unpaid at one time before the employee rescinded, those paid later among them?",
    ],
  ],
  (frame) => counted(frame, dayOfAct(frame, "rescission"), atWorst),
);
