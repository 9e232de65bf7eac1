import * as z from "zod/mini";
import { parsePartialDay } from "../base/partial-day.ts";

const day = z
  .string()
  .check(z.refine((text) => !text.includes("/") && parsePartialDay(text) !== null, "YYYY | YYYY-MM | YYYY-MM-DD"));
const text = z.optional(z.string());
const sum = z.optional(z.number());
const flag = z.optional(z.boolean());
const on = z.optional(day);

const agreement = z.object({
  form: z.optional(
    z.enum(["separate-agreement", "contract-clause", "exit-document", "handbook", "company-rules", "none"]),
  ),
  signed: on,
  restrictionMonths: sum,
  inServiceOnly: flag,
  scopeKind: z.optional(
    z.enum(["named-list", "same-business", "whole-industry", "unlimited", "customers-only", "other"]),
  ),
  scopeText: text,
  territory: text,
  compensationAgreed: flag,
  compensationMonthly: sum,
  compensationRateOfWage: sum,
  compensationPaidWithinSalary: flag,
  compensationConditional: text,
  penaltyKind: z.optional(
    z.enum([
      "fixed-amount",
      "multiple-of-annual-wage",
      "multiple-of-compensation",
      "months-of-wage",
      "equity-return",
      "none",
      "other",
    ]),
  ),
  penaltyFormula: text,
  penaltyAmount: sum,
  otherTerms: z._default(z.array(z.string()), []),
});

const performance = z.object({
  employerActivated: flag,
  compensationPaidTotal: sum,
  compensationPaidMonths: sum,
  unpaidMonths: sum,
  employerReleasedOn: on,
  employeeRescindedOn: on,
  reportingDutyBreached: flag,
});

const conduct = z.object({
  kind: z.optional(
    z.enum([
      "joined-competitor",
      "founded-competitor",
      "holds-shares-in-competitor",
      "via-relative-or-nominee",
      "in-service-competition",
      "non-competing-job",
      "none",
      "other",
    ]),
  ),
  businessOverlap: z.optional(z.enum(["actual-competition", "registered-scope-only", "none", "unclear"])),
  start: on,
  months: sum,
  ceased: flag,
  note: text,
});

const facts = z.object({
  position: text,
  duties: text,
  workerType: z.optional(
    z.enum(["employee", "intern", "dispatched", "part-time", "outsourced", "director", "shareholder", "other"]),
  ),
  category: z.optional(z.enum(["senior-management", "senior-technical", "other-confidential", "ordinary"])),
  tradeSecretAccess: z.optional(z.enum(["yes", "no", "unclear"])),
  employmentStart: on,
  employmentEnd: on,
  endReason: z.optional(z.enum(["resignation", "employer-termination", "mutual", "expiry", "retirement", "other"])),
  averageMonthlyWage: sum,
  wageNote: text,
  agreement: z._default(agreement, { otherTerms: [] }),
  performance: z._default(performance, {}),
  conduct: z._default(conduct, {}),
  incentives: z._default(
    z.object({
      kind: z.optional(z.enum(["stock", "options", "rsu", "virtual-shares", "cash-bonus", "none"])),
      value: sum,
      note: text,
    }),
    {},
  ),
});

/** The part of a record that the adapter may read; nothing of what was decided is in it. */
export const described = z.object({
  facts,
  claims: z._default(
    z.object({
      damages: sum,
      compensationReturn: sum,
      compensationPayment: sum,
      continuePerformance: flag,
      note: text,
    }),
    {},
  ),
  gbCode: text,
  decided: on,
  source: z._default(z.object({ published: on }), {}),
  claimant: z.optional(z.enum(["employer", "employee", "both"])),
  kindOfDispute: z.optional(z.enum(["labour", "contract", "company", "pending"])),
});

const NOT_USABLE = { binding: false, breach: false, damages: false, compensation: false };
const usable = z._default(z.boolean(), false);

/** What was decided, and which questions the record is good enough to test. */
export const expected = z.object({
  outcome: z._default(
    z.object({
      binding: z.optional(z.enum(["yes", "no", "partly", "not-decided"])),
      breach: flag,
      damagesAwarded: sum,
      compensationPayable: sum,
      compensationMonthlyRecognised: sum,
    }),
    {},
  ),
  usable: z._default(z.object({ binding: usable, breach: usable, damages: usable, compensation: usable }), NOT_USABLE),
});

export type Described = z.output<typeof described>;
export type Expected = z.output<typeof expected>;
