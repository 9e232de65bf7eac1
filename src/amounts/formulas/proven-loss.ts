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

/** What the loss proved exceeds the agreed damages by. @law cn/labour-contract-law#90 */
export const excessLoss: Formula = ({ frame, head }) => {
  const proven = frame.frame.situation.losses?.proven;
  const agreed = head("damages.agreed");
  if (proven === undefined) return UNKNOWN_FIGURE;
  const over = (sum: number | null) => (sum === null ? 0 : Math.max(0, proven - sum));
  const range = { low: over(agreed.range.high), high: over(agreed.range.low ?? 0) };
  const label = { zh: "已证明的损失 − 约定违约金", en: "Loss proved − agreed damages" };
  const operands = [fenText(exactly(proven)), fenText(agreed.range)];
  const cite = ["cn/labour-contract-law#90"];
  const likely = agreed.likely === null ? null : over(agreed.likely);
  return figure(range, [{ op: "minus", label, operands, result: fenText(range), strength: "practice", cite }], likely);
};
