import type { AmountsByHead } from "../amounts/amounts-of-agreement.ts";
import type { DisputeResult } from "../assessment.ts";
import type { Readings } from "../conditions/program.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { type StandingDispute, standingDisputes } from "../evaluate/disputes.ts";
import { type EvaluatedFrame, underReadings } from "../evaluate/frames.ts";
import type { OpenPoint } from "../evaluate/settle.ts";
import type { BindingValue, Verdict } from "../evaluate/verdict.ts";
import { HEADS } from "../law/effect.ts";

/** Verdicts and amounts under one set of readings. */
export interface Outcomes {
  readonly binding: Verdict;
  readonly breach: Verdict;
  readonly amounts: AmountsByHead;
}

export interface DisputesFound {
  readonly results: readonly DisputeResult[];
  readonly binding: BindingValue;
  readonly breach: BindingValue;
  /** What is missing to tell whether another reading decides otherwise. */
  readonly open: Readonly<Record<"binding" | "breach", readonly OpenPoint[]>>;
}

/**
 * Runs each alternative reading of each dispute alone and reports what it would change. One that the facts only may raise
 * is run where a verdict is decided: it may yet turn out disputed, and then is not decided.
 */
export function disputesOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  main: Outcomes,
  outcomesOf: (frames: readonly EvaluatedFrame[], readings: Readings) => Outcomes,
): DisputesFound {
  const decided = main.binding.value !== "open" || main.breach.value !== "open";
  const run = standingDisputes(compiled, frames)
    .filter((standing) => standing.raised || decided)
    .map((standing) => ({
      standing,
      others: standing.alternatives.map(({ reading, readings }) => ({
        reading,
        other: compiled.disputes[standing.index]?.asked
          ? outcomesOf(
              frames.map((frame) => underReadings(compiled, frame, readings)),
              readings,
            )
          : main,
      })),
    }));
  const others = run.flatMap((r) => r.others.map(({ other }) => other));
  const openBeside = (verdict: "binding" | "breach") =>
    main[verdict].value === "open" ? [] : others.flatMap((other) => other[verdict].open);
  return {
    results: run.filter((r) => r.standing.raised).map((r) => disputeResult(compiled, r.standing, main, r.others)),
    binding: acrossReadings(
      main.binding,
      others.map((o) => o.binding),
    ),
    breach: acrossReadings(
      main.breach,
      others.map((o) => o.breach),
    ),
    open: { binding: openBeside("binding"), breach: openBeside("breach") },
  };
}

/** The main answer, unless some other reading decides otherwise or may. */
function acrossReadings(main: Verdict, others: readonly Verdict[]): BindingValue {
  if (main.value === "open") return "open";
  if (others.some((o) => o.value !== "open" && side(o) !== side(main))) return "disputed";
  return others.some((o) => o.value === "open") ? "open" : main.value;
}

/** What holds in part holds. */
function side({ value }: Verdict): BindingValue {
  return value === "partly" ? "yes" : value;
}

function disputeResult(
  compiled: CompiledLaw,
  standing: StandingDispute,
  main: Outcomes,
  run: readonly { readonly reading: string; readonly other: Outcomes }[],
): DisputeResult {
  const data = compiled.disputes[standing.index]?.data;
  const readings = data?.readings ?? [];
  const named = (id: string | undefined) => {
    const reading = readings.find((r) => r.id === id);
    return { id: id ?? "", label: reading?.label ?? { zh: "", en: "" }, cite: reading?.cite ?? [] };
  };
  return {
    id: data?.id ?? "",
    question: data?.question ?? { zh: "", en: "" },
    main: named(data?.main),
    whyMain: data?.["why-main"] ?? { zh: "", en: "" },
    alternatives: run.map(({ reading, other }) => ({
      ...named(reading),
      confidence: readings.find((r) => r.id === reading)?.confidence ?? "low",
      changes: changesBetween(main, other),
    })),
  };
}

function changesBetween(main: Outcomes, other: Outcomes): DisputeResult["alternatives"][number]["changes"] {
  const { binding, breach } = main;
  return {
    ...(binding.value === other.binding.value ? {} : { binding: [binding.value, other.binding.value] as const }),
    ...(breach.value === other.breach.value ? {} : { breach: [breach.value, other.breach.value] as const }),
    ...(binding.forecast.value === other.binding.forecast.value
      ? {}
      : { forecastBinding: [binding.forecast.value, other.binding.forecast.value] as const }),
    ...(breach.forecast.value === other.breach.forecast.value
      ? {}
      : { forecastBreach: [breach.forecast.value, other.breach.forecast.value] as const }),
    amounts: HEADS.flatMap((head) => {
      const [a, b] = [main.amounts[head], other.amounts[head]];
      const same = a.low === b.low && a.high === b.high && a.likely === b.likely && a.forecast === b.forecast;
      return same ? [] : [{ head, main: a.likely, other: b.likely, low: b.low, high: b.high }];
    }),
  };
}
