/** The sums of a restriction worked out apart from the engine: whole fen as bigint, days as year, month and day. */

export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Half of a fen or more becomes a fen. */
export function rounded(fen: bigint, { over, under }: Ratio): bigint {
  const product = fen * over;
  return product / under + ((product % under) * 2n >= under ? 1n : 0n);
}

/** The share of the wage, lifted to the floor. */
export function shareWithFloor(wage: bigint, share: Ratio, floor: bigint): bigint {
  const sum = rounded(wage, share);
  return sum < floor ? floor : sum;
}

/** "1234.56" yuan, "7" yuan. */
export function fenOf(yuan: string): bigint {
  const [whole = "0", cents = ""] = yuan.split(".");
  return BigInt(whole) * 100n + BigInt(`${cents}00`.slice(0, 2));
}

/** "2", "50%" or "1/3". */
export function ratioOf(text: string): Ratio {
  const [over = "0", under = "1"] = text.replace("%", "/100").split("/");
  return { over: BigInt(over), under: BigInt(under) };
}

function civil(text: string): Civil {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, date };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOf(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? Number.NaN;
}

/** Days since the first of the year 2000, counted year by year and month by month. */
export function ordinal(text: string): number {
  const { year, month, date } = civil(text);
  let days = date - 1;
  for (let m = 1; m < month; m++) days += lengthOf(year, m);
  for (let y = 2000; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let y = year; y < 2000; y++) days -= isLeap(y) ? 366 : 365;
  return days;
}

function textOf({ year, month, date }: Civil): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${year}-${two(month)}-${two(date)}`;
}

/** The same date so many months later, or the last date of a shorter month. */
function monthsAfter(text: string, months: number): Civil {
  let { year, month, date } = civil(text);
  for (let i = 0; i < months; i++) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  date = Math.min(date, lengthOf(year, month));
  return { year, month, date };
}

/** The same, counted in days since the first of the year 2000. */
export function daysAfter(text: string, months: number): number {
  return ordinal(textOf(monthsAfter(text, months)));
}

/** `YYYY-MM` in which a month of the restriction ends. */
export function monthNamed(exit: string, number: number): string {
  return textOf(monthsAfter(exit, number)).slice(0, "YYYY-MM".length);
}

/** On or after the end of a month of the restriction, the first day with the agreed date, or the last of a shorter month. */
export function dueOn(exit: string, number: number, date: number | null): number {
  let { year, month, date: on } = monthsAfter(exit, number);
  let day = ordinal(textOf({ year, month, date: on }));
  while (date !== null && on !== Math.min(date, lengthOf(year, month))) {
    day += 1;
    on += 1;
    if (on > lengthOf(year, month)) [year, month, on] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  }
  return day;
}

export interface Term {
  readonly exit: string;
  readonly months: number;
  /** Months that end later have not fallen due; null counts them all. */
  readonly asOf: string | null;
  /** The sum of a month at the rate of one day, given as an ordinal. */
  readonly monthlyOn: (day: number) => bigint;
  /** The last day that earns pay, as an ordinal; null where the term runs to its end. */
  readonly until: number | null;
}

/** The days from exit to the end of the term, as ordinals. */
export function daysOf(exit: string, months: number): number[] {
  const [first, last] = [ordinal(exit) + 1, daysAfter(exit, months)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** What each month comes to: the sum of its days, each at its own rate, over the days of that month. */
export function monthByMonth({ exit, months, monthlyOn, until }: Omit<Term, "asOf">): bigint[] {
  return Array.from({ length: months }, (_, i) => {
    const [begin, end] = [daysAfter(exit, i), daysAfter(exit, i + 1)];
    let earned = 0n;
    for (let day = begin + 1; day <= Math.min(end, until ?? end); day++) earned += monthlyOn(day);
    return rounded(earned, { over: 1n, under: BigInt(end - begin) });
  });
}

/** What fell due by the day asked, month by month. */
export function fellDue({ asOf, ...term }: Term): bigint {
  const behind = (end: number) => asOf === null || end <= ordinal(asOf);
  return monthByMonth(term)
    .filter((_, i) => behind(daysAfter(term.exit, i + 1)))
    .reduce((sum, fen) => sum + fen, 0n);
}

/** Fen given for each month: those named first, then the oldest with room. What is left over is lost. */
export function filled(dues: readonly bigint[], payments: readonly { fen: bigint; month: number | null }[]): bigint[] {
  const paid = dues.map(() => 0n);
  const room = (i: number) => (dues[i] ?? 0n) - (paid[i] ?? 0n);
  let rest = 0n;
  for (const { fen, month } of payments) {
    const taken = month === null || dues[month - 1] === undefined ? 0n : lesser(fen, room(month - 1));
    if (month !== null && taken > 0n) paid[month - 1] = (paid[month - 1] ?? 0n) + taken;
    rest += fen - taken;
  }
  for (let i = 0; i < dues.length; i++) {
    const taken = lesser(rest, room(i));
    paid[i] = (paid[i] ?? 0n) + taken;
    rest -= taken;
  }
  return paid;
}

export function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function greater(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
