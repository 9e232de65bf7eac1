import type { Remark } from "../assessment.ts";
import { agreementRemarks } from "./remarks/agreements.ts";
import { deniedActRemarks } from "./remarks/denied-acts.ts";
import { employmentRemarks } from "./remarks/employment.ts";
import { endingRemarks } from "./remarks/endings.ts";
import { engagementRemarks } from "./remarks/engagements.ts";
import { notUsedRemarks } from "./remarks/not-used.ts";
import { payAgreedRemarks } from "./remarks/pay-agreed.ts";
import { payMonthRemarks } from "./remarks/pay-months.ts";
import { payToldRemarks } from "./remarks/pay-told.ts";
import { paymentTotalRemarks } from "./remarks/payment-totals.ts";
import { paymentRemarks } from "./remarks/payments.ts";
import { penaltyRemarks } from "./remarks/penalties.ts";
import type { RemarkCheck, RemarkContext } from "./remarks/remark.ts";
import { unpaidMonthsRemarks } from "./remarks/unpaid-months.ts";

const CHECKS: readonly RemarkCheck[] = [
  paymentRemarks,
  paymentTotalRemarks,
  unpaidMonthsRemarks,
  deniedActRemarks,
  endingRemarks,
  agreementRemarks,
  engagementRemarks,
  employmentRemarks,
  penaltyRemarks,
  payAgreedRemarks,
  payMonthRemarks,
  payToldRemarks,
  notUsedRemarks,
];

/** What was done with things told that the result does not show of itself, by path, then by code. Nothing is said that is not certain. */
export function remarksOf(context: RemarkContext): Remark[] {
  return CHECKS.flatMap((check) => check(context)).sort((a, b) => byPath(a, b) || (a.code < b.code ? -1 : 1));
}

function byPath({ path: a }: Remark, { path: b }: Remark): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i], b[i]];
    if (one === other) continue;
    if (typeof one === "number" && typeof other === "number") return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return a.length - b.length;
}
