import { type PaidBasis, paidAndBasis, worthOf } from "../../amounts/paid.ts";
import { addFen } from "../../base/money.ts";
import { ownPayments } from "../../facts/performance/payment.ts";
import { type RemarkCheck, type RemarkContext, remark } from "./remark.ts";

/** A total, or a number of months, told beside single payments; told otherwise; and more paid than was earned. */
export const paymentTotalRemarks: RemarkCheck = (context) => [...besides(context), ...overpaid(context)];

function besides({ frame }: RemarkContext) {
  const { paidTotal, paidMonths } = frame.frame.situation.performance ?? {};
  const { items, sure } = ownPayments(frame.frame);
  const { basis } = paidAndBasis(frame);
  if (items.length === 0) return [];
  const listedFen = addFen(...items.map(({ amount = 0 }) => amount));
  const isSame = listedFen === paidTotal && sure.length === items.length && items.every((p) => p.amount !== undefined);
  if (paidTotal !== undefined) {
    const values = { totalFen: paidTotal, listedFen };
    return isSame ? [] : [remark("total-beside-payments", ["performance", "paidTotal"], values)];
  }
  const isOfMonths = paidMonths !== undefined && worthOf(frame, paidMonths) === listedFen;
  if (paidMonths === undefined || isOfMonths) return [];
  const code = basis === "months" ? "months-beside-payments" : "payments-beside-months";
  return [remark(code, ["performance", "paidMonths"], { months: paidMonths, listedFen })];
}

const TOLD_IN: Readonly<Record<PaidBasis, string>> = { total: "paidTotal", payments: "payments", months: "paidMonths" };

/** More than every month up to the day on which pay stops can come to at the most. */
function overpaid({ frame, ledger }: RemarkContext) {
  const { paid, basis } = paidAndBasis(frame);
  const dues = ledger.months?.map(({ due }) => due.bounds.high) ?? [null];
  if (paid.low === null || dues.includes(null)) return [];
  const dueFen = addFen(...dues.map((due) => Number(due?.num ?? 0)));
  if (paid.low <= dueFen) return [];
  const values = { paidFen: paid.low, dueFen, overFen: paid.low - dueFen };
  return [remark("overpaid", ["performance", TOLD_IN[basis]], values)];
}
