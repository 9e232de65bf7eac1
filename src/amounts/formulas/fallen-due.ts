import type { Fen } from "../../base/money.ts";
import { fallenDue as sumFallenDue } from "../../ledger/months.ts";
import { wholeNumbers } from "../arguments.ts";
import { compensationRows, earnedUntil } from "../compensation-ledger.ts";
import { fenText, figure, UNKNOWN_FIGURE } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula } from "./formula.ts";

/** Months whose pay has fallen due by the day asked, less what was paid; months to come are not arrears. @law cn/labour-contract-law#23(2) */
export const fallenDue: Formula = (input) => {
  const { frame } = input;
  const monthly = input.head("compensation.monthly");
  const cap = input.argument("cap");
  const most = wholeNumbers(cap)?.high ?? null;
  const until = earnedUntil(frame, frame.frame.engagement === null ? [] : [frame]);
  const all = compensationRows(frame, monthly, most, until.high);
  if (all.length === 0) return UNKNOWN_FIGURE;
  const kept = compensationRows(frame, monthly, most, until.low);
  const paid = paidSoFar(frame);
  const due = { low: sumFallenDue(kept).low, high: sumFallenDue(all).high };
  const less = (sum: Fen | null, given: Fen | null) =>
    sum === null || given === null ? null : Math.max(0, sum - given);
  const range = { low: less(due.low, paid.high) ?? 0, high: less(due.high, paid.low ?? 0) };
  const months = all.filter((row) => row.state === "fallen-due").length;
  return figure(range, [
    ...monthly.steps,
    {
      op: "count",
      label: { zh: "截至计算日已到期的月数", en: "Months fallen due by the day asked" },
      operands: [],
      result: String(months),
      strength: "convention",
      cite: [],
      convention: "due-at-the-end-of-each-month",
    },
    {
      op: "minus",
      label: { zh: "已到期补偿 − 已付", en: "Fallen due − paid" },
      operands: [fenText(due), fenText(paid)],
      result: fenText(range),
      strength: "statute",
      cite: ["cn/labour-contract-law#23(2)"],
    },
  ]);
};
