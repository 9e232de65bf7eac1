import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import { dueDayAgreed } from "../../facts/performance/fallen-due.ts";
import { type LedgerMonth, together } from "../../ledger/months.ts";
import { boundsOf } from "../../slip/bounds.ts";
import { type Ground, given, less, type Term } from "../../slip/term.ts";
import { wholeNumbers } from "../arguments.ts";
import { possibleLedgers } from "../compensation-ledger.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import { paidForFallenDue } from "../paid-in-advance.ts";
import { eitherExit } from "../possible-exits.ts";
import type { Formula } from "./formula.ts";

/** Months whose pay has fallen due by the day asked, less what was paid; months to come are not arrears. @law cn/labour-contract-law#23(2) */
export const fallenDue: Formula = (input) => {
  const monthly = input.head("compensation.monthly");
  const ledgers = possibleLedgers(input.frame, monthly.pieces, wholeNumbers(input.argument("cap")), input.earned);
  const unpaid = eitherExit((ledgers ?? []).map((months) => unpaidOf(input.frame, months)));
  return unpaid === null ? UNKNOWN_FIGURE : figureOf(unpaid);
};

function unpaidOf(frame: EvaluatedFrame, months: readonly LedgerMonth[]): Term {
  const due = together(
    months.filter((month) => month.state === "fallen-due"),
    "due",
    dueGround(frame),
  );
  const forDue = paidForFallenDue(frame, months);
  const paid = given(boundsOf(forDue, forDue.likely), "fen", "performance.payments", PAID);
  return less(due, paid, UNPAID);
}

/** When pay falls due is as agreed, else a convention. */
function dueGround({ frame }: EvaluatedFrame): Ground {
  const label = { zh: "截至计算日已到期的各月", en: "Months fallen due by the day asked" };
  return dueDayAgreed(frame) === null
    ? { label, strength: "convention", cite: [], convention: "due-at-the-end-of-each-month" }
    : { label, strength: "contract", cite: [] };
}

const PAID: Ground = {
  label: { zh: "已付补偿", en: "Compensation paid" },
  strength: "contract",
  cite: ["cn/labour-contract-law#23(2)"],
};

const UNPAID: Ground = {
  label: { zh: "已到期补偿 − 已付", en: "Fallen due − paid" },
  strength: "statute",
  cite: ["cn/labour-contract-law#23(2)"],
};
