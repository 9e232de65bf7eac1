import { parsePartialDay } from "../../base/partial-day.ts";
import { exactly, rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import type { Truth } from "../../base/truth.ts";
import type { Agreement, Situation } from "../../situation/schema.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { exitDay } from "../procedure/days.ts";

export type PaymentTold = NonNullable<Situation["performance"]>["payments"]["items"][number];

/** Whether a payment told is compensation paid under an agreement by the day asked, and why it is not, or may not be. */
export type Standing =
  | "counted"
  | "in-salary"
  | "refused"
  | "other-agreement"
  | "after-day-asked"
  | "agreement-open"
  | "in-employment"
  | "day-open";

const NOT_COUNTED: readonly Standing[] = ["in-salary", "refused", "other-agreement", "after-day-asked"];

export function counts(standing: Standing): Truth {
  if (standing === "counted") return "yes";
  return NOT_COUNTED.includes(standing) ? "no" : "unknown";
}

/**
 * Money within salary is judged apart, refused money is no payment, and what is paid in employment is compensation only where
 * it is said to be. A payment told without its day was made by the day asked.
 */
export function standingOf(frame: Frame, payment: PaymentTold): Standing {
  const { kind, agreement, on } = payment;
  if (kind === "in-salary" || kind === "refused") return kind;
  if (agreement !== undefined && agreement !== frame.agreement?.id) return "other-agreement";
  const made = on === undefined ? "yes" : rangeAtMost(on, exactly(frame.asOf));
  if (made === "no") return "after-day-asked";
  if (agreement === undefined && mayBeForAnother(frame)) return "agreement-open";
  if (kind === undefined && paidAfterExit(frame, payment) !== "yes") {
    return paidAfterExit(frame, payment) === "no" ? "in-employment" : "day-open";
  }
  return made === "yes" ? "counted" : "day-open";
}

/** Another agreement is listed that no other has replaced. */
function mayBeForAnother({ agreement, situation }: Frame): boolean {
  const { items } = situation.agreements;
  const isReplaced = (a: Agreement) => a.id !== undefined && items.some((other) => other.replaces === a.id);
  return items.some((other) => other !== agreement && !isReplaced(other));
}

/** After the last day of employment, or for a month that began after it. */
function paidAfterExit(frame: Frame, { on, forMonth }: PaymentTold): Truth {
  const exit = exitDay.derive(frame);
  if (exit === NOT_APPLICABLE) return "no";
  const month = forMonth === undefined ? UNKNOWN_RANGE : parsePartialDay(forMonth);
  if (month?.low != null && exit.high !== null && month.low > exit.high) return "yes";
  return rangeBefore(exit, on ?? UNKNOWN_RANGE);
}
