import { legalNumber, wholeNumbers } from "../../amounts/arguments.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import type { Agreement } from "../../situation/schema.ts";
import { type CodedRemark, type RemarkCheck, type RemarkContext, remark } from "./remark.ts";

/** Sums agreed that do not count, what a settlement paid, and more extra months than a release costs. */
export const payAgreedRemarks: RemarkCheck = (context) => {
  const { agreements, settlements } = context.frame.frame.situation;
  return [
    ...agreements.items.flatMap((agreement, i) => sumsOf(agreement, ["agreements", i, "compensation"])),
    ...settlements.items.flatMap(({ paid }, i) =>
      paid === undefined || paid === 0 ? [] : [remark("settlement-paid", ["settlements", i, "paid"], { sumFen: paid })],
    ),
    ...extraMonths(context),
  ];
};

/** The monthly sum goes before the rate, and that before the lump sum; none counts where it is said that nothing was agreed. */
const IN_ORDER = ["monthly", "rate", "lumpSum"] as const;

function sumsOf({ compensation, months }: Agreement, path: CodedRemark["path"]): CodedRemark[] {
  const { agreed, monthly, lumpSum } = compensation ?? {};
  const told = IN_ORDER.filter((field) => compensation?.[field] !== undefined);
  const [first, ...others] = told;
  if (first === undefined) return [];
  if (agreed === "no") return told.map((field) => remark("sum-though-not-agreed", [...path, field], { field }));
  const isSame = (field: string) =>
    field === "lumpSum" && monthly !== undefined && months !== undefined && lumpSum === monthly * months;
  return others
    .filter((field) => !isSame(field))
    .map((field) => remark("sum-beside", [...path, field], { field, counted: first }));
}

function extraMonths({ compiled, frame }: RemarkContext): CodedRemark[] {
  const months = frame.frame.situation.performance?.extraMonthsPaid ?? 0;
  const path = ["performance", "extraMonthsPaid"];
  if (months === 0) return [];
  if (wordFact(frame, "performance.ever-released") === "no") {
    return [remark("extra-months-without-release", path, { months })];
  }
  const exit = rangeFact(frame, "duration.exit-day").high;
  const released = rangeFact(frame, "performance.release-day").high;
  if (exit !== null && released !== null && released <= exit) {
    return [remark("extra-months-overpaid", path, { months, owed: 0 })];
  }
  const owed = wholeNumbers(legalNumber(compiled, frame, { param: "performance/extra-months" }));
  return owed === null || months <= owed.high
    ? []
    : [remark("extra-months-overpaid", path, { months, owed: owed.high })];
}
