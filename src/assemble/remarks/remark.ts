import type { CompiledLaw } from "../../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import type { CompensationLedger } from "../ledger.ts";

/** What may be said of a thing told: a closed list, its words in `report/words`. */
export type RemarkCode =
  | "payment-in-salary"
  | "payment-refused"
  | "payment-other-agreement"
  | "payment-after-day-asked"
  | "payment-agreement-open"
  | "payment-in-employment"
  | "payment-day-open"
  | "payment-in-employment-counted"
  | "payment-without-amount"
  | "payment-without-day"
  | "payment-after-end"
  | "payment-for-no-month"
  | "overpaid"
  | "total-beside-payments"
  | "payments-beside-months"
  | "months-beside-payments"
  | "unpaid-months-differ"
  | "release-denied"
  | "rescission-denied"
  | "later-release"
  | "release-order-open"
  | "several-rescissions"
  | "later-rescission"
  | "rescission-before-release"
  | "release-before-rescission"
  | "rescission-before-exit"
  | "rescission-without-right"
  | "release-after-term"
  | "agreements-overlap"
  | "monthly-sums-differ"
  | "term-over-cap"
  | "last-day-over-cap"
  | "lump-sum-cut"
  | "months-and-end-differ"
  | "start-not-used"
  | "exit-not-used"
  | "work-before-signing"
  | "work-after-end"
  | "work-before-restriction"
  | "pay-month-twice"
  | "pay-month-after-exit"
  | "pay-month-zero"
  | "penalty-service-term"
  | "penalty-other-duty"
  | "penalty-none"
  | "penalty-sum-beside"
  | "penalty-term-not-used"
  | "sum-though-not-agreed"
  | "sum-beside"
  | "settlement-paid"
  | "extra-months-without-release"
  | "extra-months-overpaid"
  | "average-beside-months"
  | "average-beside-annual"
  | "months-beside-annual"
  | "annual-beside-months"
  | "pay-items-over-sum"
  | "not-used";

/** What was done with a thing told. Sums in `values` are fen, under names that end in `Fen`. */
export interface CodedRemark {
  readonly code: RemarkCode;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string | number>>;
}

/** `frames` are those of the agreement that carries the verdict, `frame` the one that leads, `all` those of every agreement. */
export interface RemarkContext {
  readonly compiled: CompiledLaw;
  readonly all: readonly EvaluatedFrame[];
  readonly frames: readonly EvaluatedFrame[];
  readonly frame: EvaluatedFrame;
  readonly ledger: CompensationLedger;
}

export type RemarkCheck = (context: RemarkContext) => readonly CodedRemark[];

export function remark(code: RemarkCode, path: CodedRemark["path"], values: CodedRemark["values"] = {}): CodedRemark {
  return { code, path, values };
}
