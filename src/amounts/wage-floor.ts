import { hull, type Range } from "../base/range.ts";
import { daysTest } from "../conditions/atoms.ts";
import { answer, NO } from "../conditions/test.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { laterMinimumWage } from "../facts/compensation/minimum-wage.ts";
import type { FloorData } from "../law/effect.ts";
import { citationOf, type Law } from "../law/law.ts";
import type { Step } from "../ledger/step.ts";
import { fenText } from "./figure.ts";

const FLOOR_TEXTS = ["cn/spc-labour-interpretation-4#6(2)", "cn/spc-labour-interpretation-1#36(2)"];
const REGISTRATION_TEXT = "cn/labour-contract-regulations#14";
const EACH_MONTH = "cn/practice#minimum-wage-month";

/**
 * The minimum wage below which a sum may not fall: that of the exit day, or, on the other reading, whatever it was in the
 * months since. @law cn/spc-labour-interpretation-1#36(2)
 */
export function floorAt(
  law: Law,
  frame: EvaluatedFrame,
  { month }: FloorData,
): { readonly range: Range; readonly step: Step } {
  const { place, registrationPlace, registrationStandardAgreed } = frame.frame.situation;
  const atExit = rangeFact(frame, "compensation.minimum-wage");
  const range = month === "each" ? hull(atExit, laterMinimumWage(frame.frame)) : atExit;
  const byAgreement = registrationPlace !== undefined && registrationStandardAgreed !== "no";
  const places = [...place.items.map((p) => p.place ?? ""), ...(byAgreement ? [registrationPlace] : [])];
  return {
    range,
    step: {
      op: "lookup",
      label: LABELS[month ?? "exit"],
      operands: [places.filter((code) => code !== "").join("|") || "?"],
      result: fenText(range),
      strength: month === "each" ? "practice" : "interpretation",
      cite: [
        ...FLOOR_TEXTS.filter((id) => mayStand(law, frame, id)),
        ...(byAgreement ? [REGISTRATION_TEXT] : []),
        ...(month === "each" ? [EACH_MONTH] : []),
      ],
      ...(month === "each" ? {} : { convention: "floor-of-the-exit-day" }),
    },
  };
}

const LABELS = {
  exit: {
    zh: "劳动合同履行地月最低工资（按离职日；约定适用注册地较高标准的，从约定）",
    en: "Monthly minimum wage where the contract was performed, on the day employment ended (a higher one of the registration place if agreed)",
  },
  each: {
    zh: "劳动合同履行地月最低工资（离职以来各月）",
    en: "Monthly minimum wage where the contract was performed, in each month since employment ended",
  },
} as const;

function mayStand(law: Law, frame: EvaluatedFrame, id: string): boolean {
  const { from, to } = citationOf(law, id);
  return answer(daysTest(from, to), rangeFact(frame, "procedure.forum-day")) !== NO;
}
