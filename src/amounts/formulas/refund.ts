import { type Fen, mulFen } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import { wordFact } from "../../evaluate/values.ts";
import { fenText, figure } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula } from "./formula.ts";

/** Compensation to be given back as agreed: all of it, that of the months in breach, or double. @law cn/spc-labour-interpretation-2#15 */
export const refund: Formula = ({ frame }) => {
  const paid = paidSoFar(frame);
  const extent = wordFact(frame, "liability.refund-extent");
  const range = extended(paid, extent);
  const likely: Fen | null = paid.low !== null && paid.low === paid.high ? (extended(paid, extent).high ?? null) : null;
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

function extended(paid: Range, extent: string): Range {
  if (extent === "all") return paid;
  const twice = paid.high === null ? null : mulFen(paid.high, 2);
  if (extent === "double") return { low: paid.low === null ? null : mulFen(paid.low, 2), high: twice };
  return { low: 0, high: extent === "breach-period" ? paid.high : twice };
}
