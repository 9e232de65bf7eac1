import { type Fen, mulFen } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import { wordFact } from "../../evaluate/values.ts";
import { firstCompetingDay } from "../../facts/procedure/days.ts";
import { compensationRows } from "../compensation-ledger.ts";
import { exactValue, type Figure, fenText, figure, likelyRange } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/** Compensation to be given back as agreed: all of it, that of the months in breach, or double. @law cn/labour-contract-law#23(2) */
export const refund: Formula = (input) => givenBack(input, wordFact(input.frame, "liability.refund-extent"));

/** Only that of the months in breach, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfBreachMonths: Formula = (input) => givenBack(input, "breach-period");

/** All of it, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfAll: Formula = (input) => givenBack(input, "all");

function givenBack(input: FormulaInput, extent: string): Figure {
  const paid = paidSoFar(input.frame);
  const range = extended(paid, extent);
  const likely = extent === "breach-period" ? paidInBreach(input) : exactValue(range);
  return figure(
    range,
    [
      {
        op: "times",
        label: { zh: "已付补偿中应返还的部分", en: "Part of the compensation paid that is to be returned" },
        operands: [fenText(paid), extent],
        result: fenText(range),
        strength: "contract",
        cite: ["cn/labour-contract-law#23(2)"],
      },
    ],
    likely,
  );
}

function extended(paid: Range, extent: string): Range {
  if (extent === "all") return paid;
  const twice = paid.high === null ? null : mulFen(paid.high, 2);
  if (extent === "double") return { low: paid.low === null ? null : mulFen(paid.low, 2), high: twice };
  return { low: 0, high: extent === "breach-period" ? paid.high : twice };
}

/** What was paid for whole months that began after the competing work did, the oldest months being paid first. */
function paidInBreach({ frame, head }: FormulaInput): Fen | null {
  const begun = firstCompetingDay(frame.frame);
  const rows = compensationRows(frame, likelyRange(head("compensation.monthly")), null, null);
  if (rows === null || begun.high === null || begun.low !== begun.high) return null;
  const from = begun.high;
  return rows
    .filter((row) => row.from >= from)
    .reduce<Fen | null>((sum, row) => (sum === null || row.paid === null ? null : sum + row.paid), 0);
}
