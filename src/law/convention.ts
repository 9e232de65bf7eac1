/** Choices of reckoning that no text makes, each with words in both languages. */
export const CONVENTIONS = [
  "half-up-to-the-fen",
  "up-to-the-fen",
  "down-to-the-fen",
  "month-rounded-first",
  "lump-sum-by-months",
  "rounded-so-far",
  "floor-of-the-exit-day",
  "floor-of-the-time-paid-for",
  "minimum-wage-between-known",
  "due-at-the-end-of-each-month",
  "days-over-days-of-the-month",
  "stretch-by-stretch",
  "sum-of-the-day-asked-for",
  "oldest-month-first",
  "holidays-left-out",
  "loss-and-gain-not-fixed",
  "rate-of-the-average-wage",
  "bonus-paid-in-the-window",
  "gain-counted-once",
] as const;

export type Convention = (typeof CONVENTIONS)[number];

/** Those of awards alone. */
export const AWARD_CONVENTIONS = [
  "value-as-told",
  "award-terms-as-told",
  "unvested-lapses-vested-stays",
  "cliff-on-the-corresponding-day",
] as const;

export type AwardConvention = (typeof AWARD_CONVENTIONS)[number] | Convention;
