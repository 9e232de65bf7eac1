import * as z from "zod/mini";
import { parsePartialDay } from "../base/partial-day.ts";
import { DAMAGES_ADJUSTMENTS, WHY_NOT_BINDING } from "../result/decided-case.ts";

const SOURCE_KINDS = [
  "guiding-case",
  "gazette",
  "spc-typical",
  "ministry-typical",
  "local-typical",
  "white-paper",
  "judgment",
  "news",
  "law-firm-note",
] as const;

const day = z.string().check(z.refine((text) => parsePartialDay(text) !== null, "YYYY | YYYY-MM | YYYY-MM-DD"));
const sum = z.optional(z.number().check(z.nonnegative()));
const flag = z.optional(z.boolean());

/** What of a case file ships as it stands: where it was decided and published, and the outcome. */
export const published = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  court: z.optional(z.string()),
  docket: z.optional(z.string()),
  decided: z.optional(day),
  final: z.boolean(),
  confidence: z.enum(["high", "medium", "low"]),
  kindOfDispute: z.enum(["labour", "contract", "company", "pending"]),
  source: z.object({
    kind: z.enum(SOURCE_KINDS),
    publisher: z.string(),
    url: z.string().check(z.regex(/^https?:\/\/\S+$/)),
    published: z.optional(day),
  }),
  outcome: z.object({
    binding: z.optional(z.enum(["yes", "partly", "no", "not-decided"])),
    whyNotBinding: z.optional(z.enum(WHY_NOT_BINDING)),
    breach: flag,
    damagesAwarded: sum,
    damagesAdjustment: z.optional(z.enum(DAMAGES_ADJUSTMENTS)),
    compensationPayable: sum,
    compensationMonthlyRecognised: sum,
    compensationRateRecognised: sum,
    compensationReturned: sum,
    extraThreeMonths: flag,
    continuePerformance: flag,
    incentiveForfeited: sum,
  }),
});

export type Published = z.output<typeof published>;
