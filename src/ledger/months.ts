import { addMonths, type Day, lastOfMonth, partsOf, wholeMonthsBetween } from "../base/day.ts";
import { fraction } from "../base/fraction.ts";
import { type Bounds, exactBounds } from "../slip/bounds.ts";
import { type Ground, given, product, rest, sum, type Term } from "../slip/term.ts";
import { partOfMonth } from "./rounded-so-far.ts";

/** A monthly sum that stands from a day on; null is from the beginning. It need not be whole fen: the months then take turns. */
export interface Piece {
  readonly from: Day | null;
  readonly term: Term;
}

/** A number at the least, as expected and at the most; null is not known. */
export type Ends<T> = Readonly<Record<keyof Bounds, T>>;

/** One month of the restriction: the days it covers, what they earn, and where it stands on the day asked. */
export interface LedgerMonth {
  readonly number: number;
  readonly from: Day;
  /** Last day that earns pay, at the most. */
  readonly to: Day;
  /** Days of the whole month. */
  readonly of: number;
  readonly dueOn: Day;
  readonly due: Term;
  /** Earned up to the day asked, and still to be earned. */
  readonly accrued: Term;
  readonly future: Term;
  readonly state: "fallen-due" | "running" | "future";
}

export interface LedgerTerms {
  /** Last day of employment; the restriction's first day is the next. */
  readonly exit: Day;
  readonly months: Ends<number | null>;
  /** Last day for which pay is earned, where the restriction ended early; null is to the end of the term. */
  readonly earnedTo: Ends<Day | null>;
  /** The monthly sum over time, earliest first. */
  readonly pieces: readonly Piece[];
  /** Day of the calendar month on which pay falls due, if one was agreed. */
  readonly dueDay: number | null;
  readonly asOf: Day;
}

/** Month by month from exit to the end of the term. A month cut short earns its days over the days of that month. */
export function ledgerMonths(terms: LedgerTerms): LedgerMonth[] {
  const rows: LedgerMonth[] = [];
  for (let number = 1; number <= (terms.months.high ?? 0); number++) {
    const from = addMonths(terms.exit, number - 1) + 1;
    const whole = addMonths(terms.exit, number);
    const last = lastEarned(terms, number, from, whole);
    if (last.high !== null && last.high < from) break;
    const to = last.high ?? whole;
    const pieces = terms.pieces.map((piece) => ({ ...piece, term: partOfMonth(piece.term, number) }));
    const due = earned(pieces, from, whole, last);
    const isPast = to <= terms.asOf;
    const accrued = isPast ? due : earned(pieces, from, whole, cutAt(last, terms.asOf));
    const dueOn = dueDayOf(terms.exit, number, terms.dueDay);
    const state = dueOn <= terms.asOf ? "fallen-due" : from <= terms.asOf ? "running" : "future";
    rows.push({
      number,
      from,
      to,
      of: whole - from + 1,
      dueOn,
      due,
      accrued,
      future: rest(due, accrued, FUTURE),
      state,
    });
  }
  return rows;
}

/** The last day of the whole month, even where it was cut short; the first agreed day of payment on or after it. */
export function dueDayOf(exit: Day, number: number, dueDay: number | null): Day {
  const last = addMonths(exit, number);
  if (dueDay === null) return last;
  const inMonth = (day: Day) => Math.min(day - partsOf(day).day + dueDay, lastOfMonth(day));
  return inMonth(last) >= last ? inMonth(last) : inMonth(lastOfMonth(last) + 1);
}

/** How many months' pay has fallen due by the end of a day. */
export function monthsDueBy(exit: Day, dueDay: number | null, day: Day): number {
  const whole = wholeMonthsBetween(exit, day);
  return whole > 0 && dueDayOf(exit, whole, dueDay) > day ? whole - 1 : whole;
}

/** One part of each month, added up. */
export function together(rows: readonly LedgerMonth[], part: "due" | "accrued" | "future", ground: Ground): Term {
  return sum(
    rows.map((row) => row[part]),
    ground,
  );
}

function lastEarned({ months, earnedTo }: LedgerTerms, number: number, from: Day, whole: Day): Ends<Day | null> {
  const at = (end: keyof Bounds) => {
    const most = months[end];
    if (most === null) return null;
    return number > most ? from - 1 : Math.max(from - 1, Math.min(whole, earnedTo[end] ?? whole));
  };
  return { low: at("low"), likely: at("likely"), high: at("high") };
}

function cutAt(last: Ends<Day | null>, day: Day): Ends<Day | null> {
  const cut = (end: Day | null) => (end === null ? null : Math.min(end, day));
  return { low: cut(last.low), likely: cut(last.likely), high: cut(last.high) };
}

/** The days up to `last` over the days of the whole month; where the monthly sum changes within it, stretch by stretch. */
function earned(pieces: readonly Piece[], from: Day, whole: Day, last: Ends<Day | null>): Term {
  const standing = pieces.filter((piece, i) => {
    const next = pieces[i + 1]?.from ?? null;
    return (piece.from === null || piece.from <= whole) && (next === null || next > from);
  });
  const parts = standing.map((piece, i) => {
    const begin = Math.max(from, piece.from ?? from);
    const end = Math.min(whole, (standing[i + 1]?.from ?? whole + 1) - 1);
    return { term: piece.term, share: daysOver(begin, end, last, whole - from + 1) };
  });
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    return isWhole(only.share) ? only.term : product([only.term, daysTerm(only.share)], PART, "half-up");
  }
  return sum(
    parts.map(({ term, share }) => product([term, daysTerm(share)], STRETCH)),
    CHANGED,
    "half-up",
  );
}

function daysOver(begin: Day, end: Day, last: Ends<Day | null>, of: number): Bounds {
  const share = (to: Day | null) => (to === null ? null : fraction(Math.max(0, Math.min(end, to) - begin + 1), of));
  return { low: share(last.low), likely: share(last.likely), high: share(last.high) };
}

function daysTerm(share: Bounds): Term {
  return given(share, "times", "duration.exit-day", DAYS);
}

const ONE = exactBounds(1);

function isWhole({ low, likely, high }: Bounds): boolean {
  return [low, likely, high].every((f) => f !== null && f.num === ONE.low?.num && f.den === ONE.low.den);
}

const convention = { strength: "convention", cite: [] } as const;

const DAYS: Ground = {
  ...convention,
  label: { zh: "应付天数占该月天数", en: "Days that earn pay over the days of the month" },
  convention: "days-over-days-of-the-month",
};

const PART: Ground = {
  ...convention,
  label: { zh: "不足一个月的部分：月补偿 × 天数占比", en: "Part of a month: monthly sum × share of its days" },
};

const STRETCH: Ground = {
  ...convention,
  label: { zh: "变动前后的一段", en: "A stretch before or after a change" },
  convention: "stretch-by-stretch",
};

const CHANGED: Ground = {
  ...convention,
  label: { zh: "月内有变动的一个月", en: "A month within which the sum changed" },
};

const FUTURE: Ground = {
  ...convention,
  label: { zh: "当月尚未到来的部分", en: "The part of the month still to come" },
};
