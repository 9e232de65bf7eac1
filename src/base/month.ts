import { type Day, dayOf, firstOfMonth, formatDay, lastOfMonth, partsOf } from "./day.ts";

/** A calendar month, counted from January of the year 0. */
export type Month = number;

const OF_A_YEAR = 12;

/** Reads `YYYY-MM`; null for anything else. */
export function parseMonth(text: string): Month | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined || month === undefined ? null : Number(year) * OF_A_YEAR + Number(month) - 1;
}

/** `YYYY-MM` */
export function formatMonth(month: Month): string {
  return formatDay(firstDay(month)).slice(0, -"-DD".length);
}

export function monthOf(day: Day): Month {
  const { year, month } = partsOf(day);
  return year * OF_A_YEAR + month - 1;
}

export function firstDay(month: Month): Day {
  return dayOf(Math.floor(month / OF_A_YEAR), (month % OF_A_YEAR) + 1, 1);
}

/** The latest month that is over at the end of a day. */
export function lastWholeMonth(day: Day): Month {
  return day === lastOfMonth(day) ? monthOf(day) : monthOf(day) - 1;
}

/** The earliest month that begins on the day or after it. */
export function firstWholeMonth(day: Day): Month {
  return day === firstOfMonth(day) ? monthOf(day) : monthOf(day) + 1;
}
