import type { Range } from "../base/range.ts";
import { daysTest } from "../conditions/atoms.ts";
import { answer, NO } from "../conditions/test.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { minimumWageSpan, minimumWagesSince } from "../facts/compensation/minimum-wage.ts";
import type { Convention } from "../law/convention.ts";
import type { FloorData } from "../law/effect.ts";
import { citationOf, type Law } from "../law/law.ts";
import type { Piece } from "../ledger/months.ts";
import { boundsOf } from "../slip/bounds.ts";
import { given } from "../slip/term.ts";

const FLOOR_TEXTS = ["cn/spc-labour-interpretation-4#6(2)", "cn/spc-labour-interpretation-1#36(2)"];
const REGISTRATION_TEXT = "cn/labour-contract-regulations#14";
const EACH_MONTH = "cn/practice#minimum-wage-month";

/**
 * The minimum wage below which a sum may not fall: that of the time for which it is paid, change by change; or, on the other
 * reading, that of the exit day throughout. @law cn/spc-labour-interpretation-1#36(2)
 */
export function floorOver(law: Law, frame: EvaluatedFrame, { month }: FloorData): Piece[] {
  const cite = citesOf(law, frame);
  const since = month === "exit" ? null : minimumWagesSince(frame.frame);
  const floor = (range: Range, convention: Convention) =>
    given(boundsOf(range), "fen", "compensation.minimum-wage", {
      label: LABELS[month ?? "each"],
      strength: "interpretation",
      cite: [...cite, ...(month === "exit" ? [] : [EACH_MONTH])],
      convention,
    });
  if (month === "exit") {
    return [{ from: null, term: floor(rangeFact(frame, "compensation.minimum-wage"), "floor-of-the-exit-day") }];
  }
  if (since === null) return [{ from: null, term: floor(minimumWageSpan(frame.frame), "floor-of-the-time-paid-for") }];
  return since.map(({ from, range, between }, i) => ({
    from: i === 0 ? null : from,
    term: floor(range, between ? "minimum-wage-between-known" : "floor-of-the-time-paid-for"),
  }));
}

const LABELS = {
  exit: {
    zh: "劳动合同履行地月最低工资（按离职日；约定适用注册地较高标准的，从约定）",
    en: "Monthly minimum wage where the contract was performed, on the day employment ended (a higher one of the registration place if agreed)",
  },
  each: {
    zh: "劳动合同履行地月最低工资（按所付期间当时的标准；约定适用注册地较高标准的，从约定）",
    en: "Monthly minimum wage where the contract was performed, as it stood in the time paid for (a higher one of the registration place if agreed)",
  },
} as const;

function citesOf(law: Law, frame: EvaluatedFrame): string[] {
  const { registrationPlace, registrationStandardAgreed } = frame.frame.situation;
  const byAgreement = registrationPlace !== undefined && registrationStandardAgreed !== "no";
  return [...FLOOR_TEXTS.filter((id) => mayStand(law, frame, id)), ...(byAgreement ? [REGISTRATION_TEXT] : [])];
}

function mayStand(law: Law, frame: EvaluatedFrame, id: string): boolean {
  const { from, to } = citationOf(law, id);
  return answer(daysTest(from, to), rangeFact(frame, "procedure.forum-day")) !== NO;
}
