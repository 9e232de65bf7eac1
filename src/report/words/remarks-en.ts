import type { RemarkCode } from "../../assemble/remarks/remark.ts";

/** English words for what was done with a thing told, by code. */
export const REMARKS_EN = {
  "payment-in-salary":
    "said to be within the salary: not counted as compensation paid. Whether money paid with the salary may count is the dispute on pay within salary",
  "payment-refused":
    "money that the employee refused is not counted as paid; the refusal is no cause on the employer's side, so the unpaid months are a range until the cause or their number is told",
  "payment-other-agreement":
    "belongs to the agreement “{agreement}” and counts there, not under the one that carries the verdict",
  "payment-after-day-asked": "made on {day}, after the day asked: not counted as paid",
  "payment-agreement-open":
    "the agreement it was paid for is not told: it may count or not, and the sum paid is a range",
  "payment-in-employment":
    "paid in employment ({day}) with its kind not told: it may be compensation or not, and the sum paid is a range",
  "payment-day-open":
    "may have been paid in employment, after it, or after the day asked: it may count or not, and the sum paid is a range",
  "payment-in-employment-counted": "paid in employment ({day}), but said to be compensation: counted",
  "payment-without-amount": "its sum is not told: what was paid has no upper end",
  "payment-without-day": "its day is not told: counted, but whether it was late cannot be said",
  "payment-after-end":
    "paid on {day}, after the latest day on which the restriction can have ended ({end}): counted for the oldest unpaid month",
  "payment-for-no-month": "{month} is no month of the restriction: counted for the oldest unpaid month",
  overpaid:
    "{paid} yuan was paid, and all that can fall due until pay stops comes to {due} yuan at the most: {over} yuan over, set off against nothing else",
  "total-beside-payments":
    "a total of {total} yuan is told beside single payments that come to {listed} yuan: the total counts, the payments are not added",
  "payments-beside-months":
    "{months} months paid are told beside single payments that come to {listed} yuan: what was paid goes by the payments",
  "months-beside-payments":
    "the single payments ({listed} yuan) are not all told, or not with their sums: what was paid goes by {months} months of the agreed sum, the payments are not added",
  "unpaid-months-differ":
    "{months} months unpaid are told, and what is told of payments leaves {reckoned}: rights that hang on months unpaid go by the number told, sums by what was paid",
  "release-denied": "said that there was no release: what is told here ({day}) is not used",
  "rescission-denied": "said that there was no rescission: what is told here ({day}) is not used",
  "later-release": "another release arrived before and counts ({counted}); this one ({day}) adds nothing",
  "release-order-open":
    "which release arrived, or was plain, first is not sure: the day of release is a span ({counted})",
  "several-rescissions":
    "several rescissions are told; one needs a ground, and which was the first that had it is left open: the day of rescission is a span ({counted})",
  "later-rescission": "a day of rescission is told apart and counts ({counted}); this notice ({day}) adds nothing",
  "rescission-before-release":
    "the rescission ({rescission}) came before the release ({release}): if the first had effect, nothing was left for the second to end; both are judged, and extra months go by the release",
  "release-before-rescission":
    "the release ({release}) came before the rescission ({rescission}): the restriction ends with the first, and nothing was left for the second to end",
  "rescission-before-exit":
    "it arrived ({day}) before the employment was over, when no compensation had fallen due: no rule lets it end the restriction",
  "rescission-without-right":
    "when it arrived ({day}), {unpaid} months were unpaid: no rule lets it end the restriction (the judicial interpretation asks for three, by a cause on the employer's side; some places have rules of their own)",
  "release-after-term":
    "the release came ({day}) after the end of the term ({end}): nothing was left to end; what was earned stays due, and no extra months are",
  "agreements-overlap":
    "the terms of “{agreement}” and “{other}” overlap and neither is said to replace the other: each is judged apart, verdict and amounts are those of “{leads}”, nothing is added up",
  "monthly-sums-differ":
    "“{agreement}” promises {own} yuan a month and “{other}” {others}: each is reckoned by its own, the result uses “{leads}”, not the higher",
  "term-over-cap": "{months} months were agreed; what exceeds the cap is left out: reckoned for {counted} months",
  "last-day-over-cap": "agreed until {day}; what exceeds the cap is left out: reckoned until {counted}",
  "lump-sum-cut":
    "a lump sum of {lumpSum} yuan was agreed for {months} months; what exceeds the cap is void, and the part of {counted} months is reckoned: {due} yuan. No text or decision was found that a lump sum is cut pro rata: it is our reading",
  "months-and-end-differ":
    "{months} months end on {counted}, not on the last day told ({day}): the months count, the last day is not used",
  "exit-not-used":
    "said to be still employed, though the day of exit ({day}) has passed: taken as still employed, the day is not used",
  "start-not-used":
    "the restriction is reckoned from the day after the employment ({counted}); the first day told ({day}) is not used",
  "work-before-signing": "begun on {day}, before the signing ({signed}): it counts only if it went on after",
  "work-after-end":
    "begun on {day}, after the latest day on which the restriction can have ended ({end}): no breach of it",
  "work-before-restriction": "over on {day}, by the end of the employment ({exit}): judged as conduct in service alone",
  "pay-month-twice":
    "{month} is listed more than once and which counts is not known: between the lesser entry alone and all of them",
  "pay-month-after-exit":
    "{month} is after the end of the employment ({exit}): its wage is no part of the average; a bonus for an earlier time may be",
  "pay-month-zero": "the wage of {month} is told as 0: it counts as a month without pay",
  "penalty-service-term":
    "damages agreed for a training bond (service term), a duty apart from the restriction: in no sum here",
  "penalty-other-duty": "damages agreed for another duty: in no sum here, and not judged",
  "penalty-none": "said to be no penalty at all, so that what is told here does not count",
  "penalty-sum-beside":
    "the penalty is reckoned by its kind ({kind}); the sum told here counts only where it cannot be",
  "penalty-term-not-used": "a penalty of this kind ({kind}) is not reckoned by it: not used",
  "sum-though-not-agreed":
    "told, though compensation is said not to be agreed: not used for what is due, which goes by what the law gives without agreement",
  "sum-beside": "told beside {counted}, by which the monthly pay is reckoned: not used for it",
  "settlement-paid":
    "{sum} yuan paid under this settlement is not counted as compensation paid, since what it was paid for is not told: what of it is pay of the restriction belongs in performance.payments, or pay may seem owed that the settlement has cleared",
  "extra-months-without-release":
    "{months} extra months are said to be paid, but no release is told: they count only against what a release would cost",
  "extra-months-overpaid":
    "{months} extra months are said to be paid and {owed} are owed at the most: what is over counts for nothing else",
  "average-beside-months": "the average told, {counted} yuan, counts; the months listed give {other}",
  "average-beside-annual":
    "the average told, {counted} yuan, counts for pay; a twelfth of the year told is {other}, and the year counts for what goes by annual pay",
  "months-beside-annual":
    "the average goes by the months listed, {counted} yuan; a twelfth of the year told is {other}, and the year counts for what goes by annual pay",
  "annual-beside-months":
    "the months listed leave the average open, so that a twelfth of the year told counts, {counted} yuan; the months give {other}",
  "pay-items-over-sum":
    "the items that count as wage come to {items} yuan, more than the {sum} told for the month: where the month counts, it counts by the sum told",
  "not-used": "taken and not used yet, {count} in all: {paths}",
} as const satisfies Readonly<Record<RemarkCode, string>>;
