import { type Fen, mulFen } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import { wordFact } from "../../evaluate/values.ts";
import { exactValue, fenText, figure } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula } from "./formula.ts";

/** Compensation to be given back: as agreed, all of it, that of the months in breach, or double; unagreed, that of the months in breach. @law cn/spc-labour-interpretation-2#15 */
export const refund: Formula = ({ frame }) => {
  const paid = paidSoFar(frame);
  const agreed = wordFact(frame, "liability.refund-agreed") !== "no";
  const extent = agreed ? wordFact(frame, "liability.refund-extent") : "breach-period";
  const range = extended(paid, extent);
  const likely: Fen | null = exactValue(paid) !== null && TELLING.includes(extent) ? range.high : null;
  return figure(
    range,
    [
      {
        op: "times",
        label: { zh: "已付补偿中应返还的部分", en: "Part of the compensation paid that is to be returned" },
        operands: [fenText(paid), extent],
        result: fenText(range),
        strength: "contract",
        cite: ["cn/spc-labour-interpretation-2#15"],
      },
    ],
    likely,
  );
};

/** Extents that speak for one figure. */
const TELLING: readonly string[] = ["all", "double", "breach-period"];

function extended(paid: Range, extent: string): Range {
  if (extent === "all") return paid;
  const twice = paid.high === null ? null : mulFen(paid.high, 2);
  if (extent === "double") return { low: paid.low === null ? null : mulFen(paid.low, 2), high: twice };
  return { low: 0, high: extent === "breach-period" ? paid.high : twice };
}
