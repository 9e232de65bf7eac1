import type { Convention } from "../../law/convention.ts";

/** English words for the choices of reckoning that no text makes. */
export const CONVENTION_WORDS_EN = {
  "half-up-to-the-fen": "rounded half-up to the fen",
  "up-to-the-fen": "rounded up to the fen: not less than the floor",
  "down-to-the-fen": "rounded down to the fen, so that it stays within the cap",
  "month-rounded-first": "the month rounded first, then multiplied",
  "lump-sum-by-months": "a lump sum spread evenly over the agreed months",
  "rounded-so-far": "parts of a fen: the months up to each are rounded together, so that all come to the whole",
  "floor-of-the-exit-day": "minimum wage of the day employment ended",
  "floor-of-the-time-paid-for": "minimum wage of the time paid for; months to come at today's",
  "minimum-wage-between-known": "where no figure is held, between those known before and after",
  "due-at-the-end-of-each-month": "due at the end of each month",
  "days-over-days-of-the-month": "days over the days of that month",
  "stretch-by-stretch": "a month within which the sum changes is reckoned stretch by stretch, by days",
  "sum-of-the-day-asked-for": "likely is the sum that stands on the day asked for",
  "oldest-month-first": "payments count for the oldest month first",
  "holidays-left-out": "the roll-over of holidays left out",
  "loss-and-gain-not-fixed": "within the sum set by law, as far as loss and gain are not told",
  "rate-of-the-average-wage": "what the agreed rate applies to is not told; likely is a share of the average wage",
  "bonus-paid-in-the-window":
    "a bonus of which the time is not told is likely of the twelve months in which it was paid",
  "gain-counted-once": "the same gain counts once: what agreed damages count already is not added",
} as const satisfies Readonly<Record<Convention, string>>;
