import { hull, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { RegionCode } from "../base/region.ts";
import { daysTest } from "../conditions/atoms.ts";
import { answer, NO } from "../conditions/test.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { citationOf, type Law } from "../law/law.ts";
import { minimumWageAt } from "../law/minimum-wage.ts";
import type { Step } from "../ledger/step.ts";
import { fenText } from "./figure.ts";

const FLOOR_TEXTS = ["cn/spc-labour-interpretation-4#6(2)", "cn/spc-labour-interpretation-1#36(2)"];
const REGISTRATION_TEXT = "cn/labour-contract-regulations#14";

/**
 * The minimum wage of the workplace on the day employment ended, or a span of what it may have been; that of the registration
 * place where it is higher and was agreed on. @law cn/labour-contract-regulations#14
 */
export function floorAt(law: Law, frame: EvaluatedFrame): { readonly range: Range; readonly step: Step } {
  const { place, registrationPlace, registrationStandardAgreed } = frame.frame.situation;
  const places = place.items.flatMap((p) => p.place ?? []);
  const worked = wagesOf(law, frame, places);
  const registered = registrationPlace === undefined ? null : wagesOf(law, frame, [registrationPlace]);
  const agreed = registered === null ? "no" : (registrationStandardAgreed ?? "unknown");
  const range = registered === null || agreed === "no" ? worked : higher(worked, registered, agreed === "yes");
  const both = agreed === "no" ? places : [...places, registrationPlace ?? ""];
  return {
    range,
    step: {
      op: "lookup",
      label: {
        zh: "劳动合同履行地月最低工资（按离职日；约定适用注册地较高标准的，从约定）",
        en: "Monthly minimum wage where the contract was performed, on the day employment ended (a higher one of the registration place if agreed)",
      },
      operands: [both.join("|") || "?"],
      result: fenText(range),
      strength: "interpretation",
      cite: [...FLOOR_TEXTS.filter((id) => mayStand(law, frame, id)), ...(agreed === "no" ? [] : [REGISTRATION_TEXT])],
      convention: "floor-of-the-exit-day",
    },
  };
}

function wagesOf(law: Law, frame: EvaluatedFrame, places: readonly RegionCode[]): Range {
  const exit = rangeFact(frame, "duration.exit-day");
  const ends = exit.low === null || exit.high === null ? [] : [...new Set([exit.low, exit.high])];
  const found = places.flatMap((place) => ends.map((day) => minimumWageAt(law.data.minimumWages, place, day).range));
  return found.length === 0 ? UNKNOWN_RANGE : found.reduce(hull);
}

/** The higher of two, for sure or perhaps. */
function higher(a: Range, b: Range, sure: boolean): Range {
  const most = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.max(x, y));
  const low = a.low === null ? b.low : b.low === null ? a.low : Math.max(a.low, b.low);
  return { low: sure ? low : a.low, high: most(a.high, b.high) };
}

function mayStand(law: Law, frame: EvaluatedFrame, id: string): boolean {
  const { from, to } = citationOf(law, id);
  return answer(daysTest(from, to), rangeFact(frame, "procedure.forum-day")) !== NO;
}
