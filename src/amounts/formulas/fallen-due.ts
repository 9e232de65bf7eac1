import type { Fen } from "../../base/money.ts";
import { fallenDue as sumFallenDue } from "../../ledger/months.ts";
import { wholeNumbers } from "../arguments.ts";
import { compensationRows } from "../compensation-ledger.ts";
import { exactValue, fenText, figure, likelyRange, UNKNOWN_FIGURE } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula } from "./formula.ts";

/** Months whose pay has fallen due by the day asked, less what was paid; months to come are not arrears. @law cn/labour-contract-law#23(2) */
export const fallenDue: Formula = (input) => {
  const { frame, earned } = input;
  const monthly = input.head("compensation.monthly");
  const most = wholeNumbers(input.argument("cap"))?.high ?? null;
  const longest = compensationRows(frame, monthly.range, most, earned.high);
  const shortest = compensationRows(frame, monthly.range, most, earned.low);
  const expected = compensationRows(frame, likelyRange(monthly), most, earned.likely);
  if (longest === null || shortest === null || expected === null) return UNKNOWN_FIGURE;
  const paid = paidSoFar(frame);
  const due = { low: sumFallenDue(shortest).low, high: sumFallenDue(longest).high };
  const range = { low: less(due.low, paid.high) ?? 0, high: less(due.high, paid.low ?? 0) };
  const rows = expected.filter((row) => row.state === "fallen-due");
  const known = monthly.likely !== null && exactValue(paid) !== null;
  const likely = known ? less(sumFallenDue(rows).high, paid.low) : null;
  return figure(
    range,
    [
      ...monthly.steps,
      {
        op: "count",
        label: { zh: "截至计算日已到期的月数", en: "Months fallen due by the day asked" },
        operands: [],
        result: String(rows.length),
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
    ],
    likely,
  );
};

function less(sum: Fen | null, given: Fen | null): Fen | null {
  return sum === null || given === null ? null : Math.max(0, sum - given);
}
