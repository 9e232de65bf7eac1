import type { SumsByHead } from "../amounts/amounts-of-agreement.ts";
import type { DisputeResult } from "../assessment.ts";
import type { Readings } from "../conditions/program.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { type Reach, type StandingDispute, standingDisputes } from "../evaluate/disputes.ts";
import { type EvaluatedFrame, underReadings } from "../evaluate/frames.ts";
import type { OpenPoint } from "../evaluate/settle.ts";
import type { BindingValue, Verdict } from "../evaluate/verdict.ts";
import { HEADS } from "../law/effect.ts";

/** Verdicts and amounts under one set of readings. */
export interface Outcomes {
  readonly binding: Verdict;
  readonly breach: Verdict;
  readonly amounts: SumsByHead;
}

export interface DisputesFound {
  readonly results: readonly DisputeResult[];
  readonly binding: BindingValue;
  readonly breach: BindingValue;
  /** What is missing to tell whether another reading decides otherwise. */
  readonly open: Readonly<Record<"binding" | "breach", readonly OpenPoint[]>>;
}

type Changes = DisputeResult["alternatives"][number]["changes"];

interface Alternative {
  readonly reading: string;
  readonly other: Outcomes;
  readonly rules: { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/**
 * Runs each alternative reading of each dispute alone and reports what it would change. One that the facts only may raise
 * is run where it bears on a verdict that is decided: it may yet turn out disputed, and then is not decided. A reading held
 * with less confidence than the main one is reported and leaves the verdict as it is.
 */
export function disputesOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  main: Outcomes,
  outcomesOf: (frames: readonly EvaluatedFrame[], readings: Readings, known: Partial<Outcomes>) => Outcomes,
): DisputesFound {
  const decided = main.binding.value !== "open" || main.breach.value !== "open";
  const run = standingDisputes(compiled, frames).flatMap((standing) => {
    const { reach } = standing;
    if (!standing.raised && !(decided && reach.verdicts)) return [];
    const tried = standing.raised ? standing.alternatives : standing.alternatives.filter((a) => a.contends);
    const alternatives = tried.map(({ reading, readings, contends }) => {
      const under = frames.map((frame) => underReadings(compiled, frame, readings, reach));
      const other = outcomesOf(under, readings, knownOf(main, reach, standing.raised));
      return { reading, contends, other, rules: rulesBetween(compiled, reach, frames, under) };
    });
    return [{ standing, alternatives }];
  });
  const others = run.flatMap((r) => r.alternatives.filter((a) => a.contends).map(({ other }) => other));
  const openBeside = (verdict: "binding" | "breach") =>
    main[verdict].value === "open" ? [] : others.flatMap((other) => other[verdict].open);
  return {
    results: run.filter((r) => r.standing.raised).map((r) => disputeResult(compiled, r.standing, main, r.alternatives)),
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

/** What the reading cannot change; of a dispute not raised, only verdicts that are decided count. */
function knownOf({ binding, breach, amounts }: Outcomes, reach: Reach, raised: boolean): Partial<Outcomes> {
  const same = (verdict: Verdict) => !reach.verdicts || (!raised && verdict.value === "open");
  return {
    ...(same(binding) ? { binding } : {}),
    ...(same(breach) ? { breach } : {}),
    ...(raised && reach.amounts ? {} : { amounts }),
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
  run: readonly Alternative[],
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
    alternatives: run.map(({ reading, other, rules }) => ({
      ...named(reading),
      confidence: readings.find((r) => r.id === reading)?.confidence ?? "low",
      changes: { ...changesBetween(main, other), rules },
    })),
  };
}

/** Rules whose own condition hangs on the dispute and which apply, as forecast, under one reading alone. */
function rulesBetween(
  compiled: CompiledLaw,
  { rules }: Reach,
  frames: readonly EvaluatedFrame[],
  under: readonly EvaluatedFrame[],
): Alternative["rules"] {
  const applied = (among: readonly EvaluatedFrame[], rule: number) =>
    among.some((frame) => frame.forecast[compiled.rules[rule]?.node ?? -1] === 2);
  const only = (here: readonly EvaluatedFrame[], there: readonly EvaluatedFrame[]) =>
    rules
      .filter((rule) => applied(here, rule) && !applied(there, rule))
      .flatMap((r) => compiled.rules[r]?.data.id ?? []);
  return { gained: only(under, frames), lost: only(frames, under) };
}

function changesBetween(main: Outcomes, other: Outcomes): Omit<Changes, "rules"> {
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
