import { exactly } from "../../base/range.ts";
import { fenText, figure, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** Loss proved to the tribunal; without an agreed sum only this is owed. @law cn/labour-contract-law#90 */
export const provenLoss: Formula = ({ frame }) => {
  const proven = frame.frame.situation.losses?.proven;
  if (proven === undefined) return UNKNOWN_FIGURE;
  const range = exactly(proven);
  const label = { zh: "已证明的损失", en: "Loss proved" };
  const cite = ["cn/labour-contract-law#90"];
  return figure(range, [{ op: "given", label, operands: [], result: fenText(range), strength: "statute", cite }]);
};
