import { hull, type Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import type { Law } from "../law/law.ts";
import { minimumWageAt } from "../law/minimum-wage.ts";
import type { Step } from "../ledger/step.ts";
import { fenText } from "./figure.ts";

/** The minimum wage of the workplace on the day employment ended, or a span of what it may have been. */
export function floorAt(law: Law, frame: EvaluatedFrame): { readonly range: Range; readonly step: Step } {
  const exit = rangeFact(frame, "duration.exit-day");
  const places = frame.frame.situation.place.items.flatMap((p) => p.place ?? []);
  const ends = exit.low === null || exit.high === null ? [] : [...new Set([exit.low, exit.high])];
  const found = places.flatMap((place) => ends.map((day) => minimumWageAt(law.data.minimumWages, place, day)));
  const range = found.length === 0 ? { low: null, high: null } : found.map((f) => f.range).reduce(hull);
  return {
    range,
    step: {
      op: "lookup",
      label: {
        zh: "劳动合同履行地月最低工资（按离职日）",
        en: "Monthly minimum wage where the contract was performed, on the day employment ended",
      },
      operands: [places.join("|") || "?", ...found.flatMap((f) => f.table ?? [])],
      result: fenText(range),
      strength: "interpretation",
      cite: ["cn/spc-labour-interpretation-1#36(2)"],
      convention: "floor-of-the-exit-day",
    },
  };
}
