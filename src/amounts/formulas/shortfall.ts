import { dueDayAgreed } from "../../facts/performance/fallen-due.ts";
import { together } from "../../ledger/months.ts";
import { type Ground, less } from "../../slip/term.ts";
import { wholeNumbers } from "../arguments.ts";
import { possibleLedgers } from "../compensation-ledger.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import { eitherExit } from "../possible-exits.ts";
import type { Formula } from "./formula.ts";
import { shareOfAverageWage } from "./share-of-average-wage.ts";

/**
 * For the months fallen due, what the default share comes to above the agreed sum: what topping up would add, which the main
 * reading refuses. @law cn/practice#below-30-split
 */
export const shortfall: Formula = (input) => {
  const agreed = input.head("compensation.monthly").term;
  const missing = shareOfAverageWage(input).pieces.map(({ from, term }) => ({ from, term: less(term, agreed, BELOW) }));
  const ledgers = possibleLedgers(input.frame, missing, wholeNumbers(input.argument("cap")), input.earned);
  const short = eitherExit(
    (ledgers ?? []).map((months) =>
      together(
        months.filter((month) => month.state === "fallen-due"),
        "due",
        dueDayAgreed(input.frame.frame) === null ? DUE : DUE_AS_AGREED,
      ),
    ),
  );
  return short === null ? UNKNOWN_FIGURE : figureOf(short);
};

const practice = { strength: "practice", cite: ["cn/practice#below-30-split"] } as const;

const BELOW: Ground = {
  ...practice,
  label: { zh: "默认比例所得 − 约定的月补偿", en: "The default share − the agreed monthly sum" },
};

const DUE_AS_AGREED: Ground = {
  ...practice,
  label: { zh: "已到期各月的差额", en: "The shortfall of the months fallen due" },
};

const DUE: Ground = { ...DUE_AS_AGREED, convention: "due-at-the-end-of-each-month" };
