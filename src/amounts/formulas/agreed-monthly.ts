import { rangeFact } from "../../evaluate/values.ts";
import { fenText, figure } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The agreed sum, or the agreed rate times the average wage. @law cn/labour-contract-law#23(2) */
export const agreedMonthly: Formula = ({ frame }) => {
  const range = rangeFact(frame, "compensation.monthly-agreed");
  const label = { zh: "约定的月补偿", en: "Agreed monthly compensation" };
  const step = {
    op: "given",
    label,
    operands: [],
    result: fenText(range),
    strength: "contract",
    cite: ["cn/labour-contract-law#23(2)"],
  } as const;
  return figure(range, [step]);
};
