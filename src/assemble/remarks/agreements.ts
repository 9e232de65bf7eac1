import { worthOf } from "../../amounts/paid.ts";
import { addMonths } from "../../base/day.ts";
import { formatPartialDay } from "../../base/partial-day.ts";
import { isExact, type Range, surelyDiffer } from "../../base/range.ts";
import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import { monthOfLumpSum } from "../../facts/compensation/agreed.ts";
import { namedLastDay } from "../../facts/duration/agreed-end.ts";
import { restrictionMonths, termEnd } from "../restriction-end.ts";
import { type CodedRemark, type RemarkCheck, type RemarkContext, remark } from "./remark.ts";

/** Terms that were cut or not used, and agreements beside one another. */
export const agreementRemarks: RemarkCheck = (context) => {
  const each = onePerAgreement(context.all);
  return [...each.flatMap((frame) => ofTerm(context, frame)), ...overlaps(context, each)];
};

function onePerAgreement(frames: readonly EvaluatedFrame[]): EvaluatedFrame[] {
  return frames.filter((f, i) => f.agreement !== null && frames.findIndex((g) => g.agreement === f.agreement) === i);
}

function ofTerm({ compiled }: RemarkContext, frame: EvaluatedFrame): CodedRemark[] {
  const { agreement } = frame.frame;
  const at = (field: string) => ["agreements", frame.agreement ?? 0, field];
  const agreed = rangeFact(frame, "duration.months");
  const lawful = restrictionMonths(compiled, frame);
  const exit = rangeFact(frame, "duration.exit-day");
  const remarks: CodedRemark[] = [];
  if (
    wordFact(frame, "parties.regime") === "labour" &&
    agreed.low !== null &&
    lawful.high !== null &&
    agreed.low > lawful.high
  ) {
    const named = namedLastDay(frame.frame);
    const counted = formatPartialDay(termEnd(compiled, frame));
    remarks.push(
      named === null
        ? remark("term-over-cap", at("months"), { months: agreed.low, counted: lawful.high })
        : remark("last-day-over-cap", at("endsOn"), { day: formatPartialDay(named), counted }),
      ...lumpSumCut(frame, agreed.low, lawful.high),
    );
  }
  const last = agreement?.months === undefined ? null : moved(exit, (day) => addMonths(day, agreement.months ?? 0));
  if (agreement?.endsOn !== undefined && last !== null && surelyDiffer(agreement.endsOn, last)) {
    const values = {
      months: agreement.months ?? 0,
      counted: formatPartialDay(last),
      day: formatPartialDay(agreement.endsOn),
    };
    remarks.push(remark("months-and-end-differ", at("endsOn"), values));
  }
  const first = moved(exit, (day) => day + 1);
  const starts = agreement?.startsOn;
  if (starts !== undefined && !(isExact(starts) && isExact(first) && starts.low === first.low)) {
    const values = { day: formatPartialDay(starts), counted: formatPartialDay(first) };
    remarks.push(remark("start-not-used", at("startsOn"), values));
  }
  return remarks;
}

/** A lump sum for more months than the law lets stand. */
function lumpSumCut(frame: EvaluatedFrame, months: number, counted: number): CodedRemark[] {
  const lumpSumFen = frame.frame.agreement?.compensation?.lumpSum;
  const dueFen = monthOfLumpSum(frame.frame) === null ? null : worthOf(frame, counted);
  if (lumpSumFen === undefined || dueFen === null) return [];
  const path = ["agreements", frame.agreement ?? 0, "compensation", "lumpSum"];
  return [remark("lump-sum-cut", path, { lumpSumFen, months, counted, dueFen })];
}

/** Restrictions after exit that surely run side by side, since each begins with the end of the employment. */
function overlaps({ frame: leading }: RemarkContext, each: readonly EvaluatedFrame[]): CodedRemark[] {
  const running = each.filter(
    (f) => (rangeFact(f, "duration.months").low ?? 0) > 0 && wordFact(f, "agreement.replaced") !== "yes",
  );
  const leads = nameOf(leading);
  return running.slice(1).flatMap((frame) => {
    const [first = frame] = running;
    const path = ["agreements", frame.agreement ?? 0];
    const values = { agreement: nameOf(frame), other: nameOf(first), leads };
    const [own, others] = [frame, first].map((f) => rangeFact(f, "compensation.monthly-agreed"));
    const sums =
      own !== undefined && others !== undefined && isExact(own) && isExact(others) && own.low !== others.low
        ? [remark("monthly-sums-differ", path, { ...values, ownFen: own.low ?? 0, othersFen: others.low ?? 0 })]
        : [];
    return [remark("agreements-overlap", path, values), ...sums];
  });
}

function nameOf({ agreement, frame }: EvaluatedFrame): string {
  return frame.agreement?.id ?? `agreements[${agreement ?? 0}]`;
}

function moved({ low, high }: Range, by: (day: number) => number): Range {
  return { low: low === null ? null : by(low), high: high === null ? null : by(high) };
}
