import { utc } from "@date-fns/utc/utc";
import { addMonths } from "date-fns/addMonths";
import { differenceInMonths } from "date-fns/differenceInMonths";
import { endOfMonth } from "date-fns/endOfMonth";
import { formatISO } from "date-fns/formatISO";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";

const IN_UTC = { in: utc } as const;

function written(date: Date): string {
  return formatISO(date, { ...IN_UTC, representation: "date" });
}

/** Calendar sums done by date-fns over UTC, on `YYYY-MM-DD`. */
export const oracle = {
  exists: (text: string): boolean => isValid(parseISO(text, IN_UTC)),
  addMonths: (text: string, months: number): string => written(addMonths(parseISO(text, IN_UTC), months, IN_UTC)),
  lastOfMonth: (text: string): string => written(endOfMonth(parseISO(text, IN_UTC), IN_UTC)),
  /** date-fns counts a month as whole by the day of the month alone, save where both days end their months. */
  monthsBetween: (from: string, to: string): number =>
    differenceInMonths(parseISO(to, IN_UTC), parseISO(from, IN_UTC), IN_UTC),
};
