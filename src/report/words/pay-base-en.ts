import type { PAY_BASE_WORDS_ZH_CN } from "./pay-base-zh-CN.ts";

/** English words on the average wage, by key. */
export const PAY_BASE_WORDS_EN = {
  payKinds: {
    base: "base pay",
    bonus: "bonus",
    allowance: "allowance",
    overtime: "overtime",
    "annual-bonus": "annual bonus",
    "cash-award": "cash award",
    "in-kind": "goods or services in kind",
    "equity-gain": "gain on equity",
    commission: "commission",
    other: "other pay",
    untold: "an item of no kind told",
  },
  payTreatments: {
    counted: "counts in the month paid",
    spread: "is spread over the time it rewards",
    "left-out": "does not count",
    disputed: "is disputed and outside the average",
  },
  payLeftOut: {
    "outside-the-window": "outside the months that count",
    "window-not-known": "the last or first day of employment is not told to the day, so whether it counts is open",
    "part-month": "the month of entry or exit was worked in part",
    "month-not-told": "its month is not told",
    "period-outside-the-window": "the time it rewards lies outside the months that count",
    "within-the-sum-told": "taken as within the sum told for the month",
    "left-out": "its kind does not count",
    disputed: "its kind is disputed",
  },
  paySources: {
    "average-told": "the average told",
    months: "from the months",
    "annual-told": "a twelfth of the year told",
    unknown: "not told",
  },
  payConventions: {
    "twelve-whole-months":
      "twelve whole calendar months before the end of employment, its own month if worked to the last day; a first month worked in part is left out",
    "part-months-by-days": "no whole month was worked: days worked over the days of the month",
    "months-as-listed":
      "the first day of employment is not told: months listed are taken as worked in whole, and a complete list as all there were",
    "month-listed-twice": "a month told more than once: one entry alone may count, or all of them",
    "bonus-period-not-told": "a bonus for no time told: nothing to all of it; if paid in the twelve months, likely all",
    "one-rounding-of-the-mean": "rounded half-up to the fen once, at the mean",
  },
  pay: {
    month: "Month",
    sum: "Counts",
    items: "Items",
    item: "{kind} {sum}",
    asOneSum: "told as one sum",
    spread:
      "{kind} {amount} (listed in {listed}, for {period}): a share of {share} lies in the months that count, {sum}",
    periodUntold: "a time not told",
    shareRange: "{low} to {high}",
    leftOut: "{month}: {what} does not count: {why}",
    wholeMonth: "wage of {sum}",
    treatment: "{kind} {treatment}. {why} (strength: {strength}; confidence: {confidence}; authority: {cite})",
    average: "Average monthly wage: {average} ({source}); a year {annual}",
    likely: "Likely {sum}: a bonus for no time told taken as of the twelve months in which it was paid",
    window: "Counted from {from} to {to}",
    net: "What was told is net and only a lower bound: the base is gross",
    missing: "Months not told, or not in full: {months}",
    twice: "Months told more than once: {months}",
    ifCounted: "With {kind} counted: {average} (see the disputes)",
    conventions: "Conventions, without a text: {conventions}",
  },
  asked: { detail: "{text} ({detail})" },
} satisfies {
  readonly [T in keyof typeof PAY_BASE_WORDS_ZH_CN]: Readonly<Record<keyof (typeof PAY_BASE_WORDS_ZH_CN)[T], string>>;
};
