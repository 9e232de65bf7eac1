import { endingsOf } from "../amounts/endings.ts";
import type { Exposure } from "../amounts/exposure.ts";
import type { Assessment } from "../assessment.ts";
import { addMonths, type Day, formatDay, parseDay, wholeMonthsBetween } from "../base/day.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Head } from "../law/effect.ts";
import type { LedgerResult, Sums } from "../ledger/result.ts";
import type { Case } from "./case.ts";

/** What an option comes to. Sums are fen; null is not known, or no bound. */
export interface Columns {
  /** Pay of the whole restriction under this option, and its parts: earned by the day asked, and still to come. */
  readonly due: Sums;
  readonly earned: Sums;
  readonly toCome: Sums;
  readonly paid: number | null;
  /** Fallen due and unpaid on the day asked. */
  readonly arrears: Sums;
  readonly extraMonths: Sums;
  /** What the employer still has to pay in all: `due` less `paid`, and the extra months. */
  readonly stillToPay: Sums;
  readonly exposure: { readonly employee: Sums; readonly employer: Sums };
  /** As forecast. */
  readonly binding: "yes" | "partly" | "no" | "open";
  readonly breach: "yes" | "partly" | "no" | "open";
  readonly breachScore: number;
  /** By the term and by what ends it sooner, as forecast; `binding` says whether it binds at all. */
  readonly restrictedUntil: string | null;
  /** Months begun between the day asked (or the exit, if later) and that day. */
  readonly monthsLeft: number | null;
}

export function columnsOf(assessment: Assessment, of: Case): Columns {
  const { verdicts, exposure, scores, agreements } = assessment;
  const ledger = agreements.find(({ agreement }) => agreement === of.leading.agreement)?.ledger;
  const until = restrictedUntil(of, ledger);
  return {
    ...payOf(ledger, exposure.employer),
    exposure: { employee: sumsOf(exposure.employee), employer: sumsOf(exposure.employer) },
    binding: verdicts.binding.forecast.value,
    breach: verdicts.breach.forecast.value,
    breachScore: scores.breach.value,
    restrictedUntil: until === null ? null : formatDay(until),
    monthsLeft: until === null ? null : monthsBegun(Math.max(of.day, exitOf(of) ?? of.day), until),
  };
}

/** The pay of a restriction, from its ledger and what is exposed. */
export function payOf(ledger: LedgerResult | undefined, employer: Exposure) {
  const { due, accrued, future, paid } = ledger?.totals ?? { due: NONE, accrued: NONE, future: NONE, paid: 0 };
  const extraMonths = headIn(employer, "compensation.extra");
  return {
    due,
    earned: accrued,
    toCome: future,
    paid,
    arrears: headIn(employer, "compensation.arrears"),
    extraMonths,
    stillToPay: {
      low: plus(paid === null ? 0 : less(due.low, paid), extraMonths.low),
      likely: plus(due.likely === 0 ? 0 : paid === null ? null : less(due.likely, paid), extraMonths.likely),
      high: plus(less(due.high, paid ?? 0), extraMonths.high),
    },
  };
}

const NONE: Sums = { low: 0, likely: 0, high: 0 };

function sumsOf({ low, likely, high }: Sums): Sums {
  return { low, likely, high };
}

function headIn({ heads, beside }: Exposure, head: Head): Sums {
  const toCome = beside.find((line) => line.head === head && line.reason === "once-released");
  return sumsOf(heads.find((h) => h.head === head) ?? toCome ?? NONE);
}

function less(sum: number | null, paid: number): number | null {
  return sum === null ? null : Math.max(0, sum - paid);
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function exitOf({ leading }: Case): Day | null {
  return rangeFact(leading, "duration.exit-day").high;
}

/** Null where nothing is restricted yet, nor planned to be. */
function restrictedUntil({ leading }: Case, ledger: LedgerResult | undefined): Day | null {
  if (wordFact(leading, "duration.exit-day") === "not-applicable") return null;
  const end = ledger?.lawfulEnd == null ? null : parseDay(ledger.lawfulEnd);
  const ended = endingsOf(BUNDLED_LAW, leading)
    .filter(({ forecast }) => forecast === "yes")
    .map(({ day: { low, high } }) => low ?? high);
  const days = [end, ...ended].filter((day) => day !== null);
  return days.length === 0 ? null : Math.min(...days);
}

function monthsBegun(from: Day, to: Day): number {
  if (to <= from) return 0;
  const whole = wholeMonthsBetween(from, to);
  return addMonths(from, whole) < to ? whole + 1 : whole;
}
