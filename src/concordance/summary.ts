import { BASELINES, type Baseline } from "./baselines.ts";
import { type Blocks, blocksOf, type CompensationBlock, compensationBlock } from "./blocks.ts";
import type { CaseResult } from "./case-result.ts";
import type { ComparedCase } from "./concordance.ts";
import type { Answer } from "./forecast.ts";
import type { Reading } from "./readings.ts";

type PerBaseline = Readonly<Record<Baseline, Blocks>>;

/** What `cases --json` prints; sums in yuan. */
export interface ConcordanceSummary extends Blocks {
  readonly cases: number;
  readonly compensation: CompensationBlock;
  readonly blind: Blocks & { readonly baselines: PerBaseline };
  readonly baselines: PerBaseline;
  readonly perCase: readonly CaseSummary[];
  /** Files that were refused, and so count nowhere. */
  readonly refused?: readonly string[];
}

export interface CaseSummary {
  readonly id: string;
  readonly binding?: { readonly expected: Answer; readonly got: Answer; readonly score: number };
  readonly breach?: { readonly expected: boolean; readonly got: boolean | "open"; readonly score: number };
  readonly damages?: Readonly<Record<"expected" | "low" | "likely" | "high", number | null>>;
  /** The totals are there where the decision gives no monthly sum. */
  readonly compensation?: {
    readonly expectedMonthly: number | null;
    readonly gotMonthly: number | null;
    readonly expectedTotal?: number;
    readonly gotTotal?: number | null;
  };
  readonly why: readonly string[];
  readonly readings: readonly Reading[];
}

export function summaryOf(cases: readonly ComparedCase[]): ConcordanceSummary {
  const results = cases.map((c) => c.asRecorded.result);
  const per = (seen: "asRecorded" | "blind") =>
    Object.fromEntries(
      BASELINES.map((name) => [name, blocksOf(cases.map((c) => c[seen].baselines[name]))]),
    ) as PerBaseline;
  return {
    cases: cases.length,
    ...blocksOf(results),
    compensation: compensationBlock(results),
    blind: { ...blocksOf(cases.map((c) => c.blind.result)), baselines: per("blind") },
    baselines: per("asRecorded"),
    perCase: cases.map(({ asRecorded }) => caseSummary(asRecorded.result, asRecorded.readings)),
  };
}

function caseSummary(
  { id, binding, breach, damages, compensation, why }: CaseResult,
  readings: readonly Reading[],
): CaseSummary {
  return {
    id,
    ...(binding && { binding: { expected: binding.expected, got: binding.got, score: binding.score } }),
    ...(breach && {
      breach: {
        expected: breach.expected === "yes",
        got: breach.got === "open" ? ("open" as const) : breach.got === "yes",
        score: breach.score,
      },
    }),
    ...(damages && {
      damages: { expected: damages.expected, low: damages.low, likely: damages.likely, high: damages.high },
    }),
    ...(compensation && {
      compensation:
        compensation.of === "monthly"
          ? { expectedMonthly: compensation.expected, gotMonthly: compensation.got }
          : {
              expectedMonthly: null,
              gotMonthly: null,
              expectedTotal: compensation.expected,
              gotTotal: compensation.got,
            },
    }),
    why,
    readings,
  };
}
