import { utc } from "@date-fns/utc/utc";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

/** A civil day: days since 1970-01-01 in the proleptic Gregorian calendar. No clock, no time zone. */
export type Day = number;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(1[6-9]|2[0-2])\d\d-\d\d-\d\d$/;

/** Reads `YYYY-MM-DD`, years 1600 to 2299; null where there is no such day. */
export function parseDay(text: string): Day | null {
  if (!SHAPE.test(text)) return null;
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  if (!isValid(parseISO(text, { in: utc }))) return null;
  const day = count(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  if (PARSED.size < 4096) PARSED.set(text, day);
  return day;
}

const PARSED = new Map<string, Day>();

export function formatDay(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** Throws RangeError where there is no such day. */
export function dayOf(year: number, month: number, day: number): Day {
  const whole = [year, month, day].every(Number.isInteger);
  const inside = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!whole || !inside) throw new RangeError(`no day ${year}-${month}-${day}`);
  return count(year, month, day);
}

/** Years begin on 1 March, so that the leap day comes last; the divisions count leap days in eras of 400 years. */
function count(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function partsOf(day: Day): DayParts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The corresponding day of a later or earlier month, or its last day where there is none (Civil Code art. 202). */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return count(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

export function firstOfMonth(day: Day): Day {
  return day - partsOf(day).day + 1;
}

export function lastOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return count(year, month, daysInMonth(year, month));
}

/** The most whole months n ≥ 0 with `addMonths(from, n) <= to`; 0 where `to` is earlier. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  if (to < from) return 0;
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) <= to ? months : months - 1;
}
