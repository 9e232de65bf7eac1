import type { AmountsByHead } from "../amounts/amounts-of-agreement.ts";
import type { DisputeResult } from "../assessment.ts";
import type { Readings } from "../conditions/program.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { type StandingDispute, standingDisputes } from "../evaluate/disputes.ts";
import { type EvaluatedFrame, underReadings } from "../evaluate/frames.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import { HEADS } from "../law/effect.ts";

/** Verdicts and amounts under one set of readings. */
export interface Outcomes {
  readonly binding: Verdict;
  readonly breach: Verdict;
  readonly amounts: AmountsByHead;
}

export interface DisputesFound {
  readonly results: readonly DisputeResult[];
  readonly bindingDisputed: boolean;
  readonly breachDisputed: boolean;
}

/** Runs each alternative reading of each dispute that the facts raise, alone, and reports what it would change. */
export function disputesOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  main: Outcomes,
  outcomesOf: (frames: readonly EvaluatedFrame[], readings: Readings) => Outcomes,
): DisputesFound {
  let [bindingDisputed, breachDisputed] = [false, false];
  const results = standingDisputes(compiled, frames).map((standing) => {
    const run = standing.alternatives.map(({ reading, readings }) => {
      const other = outcomesOf(
        frames.map((frame) => underReadings(compiled, frame, readings)),
        readings,
      );
      bindingDisputed ||= decidedOtherwise(main.binding, other.binding);
      breachDisputed ||= decidedOtherwise(main.breach, other.breach);
      return { reading, other };
    });
    return disputeResult(compiled, standing, main, run);
  });
  return { results, bindingDisputed, breachDisputed };
}

function decidedOtherwise(a: Verdict, b: Verdict): boolean {
  return a.value !== "open" && b.value !== "open" && a.value !== b.value;
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
      return same ? [] : [{ head, main: a.likely, other: b.likely }];
    }),
  };
}
