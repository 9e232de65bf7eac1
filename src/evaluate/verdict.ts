import type { Readings } from "../conditions/program.ts";
import { FACT_IDS, factIndex } from "../facts/catalog.ts";
import type { CompiledLaw, CompiledRule } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { anyOutcome, type Outcome, outcomeOf } from "./outcome.ts";
import { perLaw } from "./per-law.ts";
import type { MadePresumption } from "./presume.ts";
import { type OpenPoint, settle } from "./settle.ts";

export type BindingValue = "yes" | "partly" | "no" | "open" | "disputed";

/** Where the restriction stands on the day asked. */
export type Status =
  | "not-activated"
  | "not-started"
  | "running"
  | "suspended"
  | "expired"
  | "released"
  | "settled"
  | "rescinded"
  | "lapsed"
  | "unknown";

export interface Verdict {
  /** Holds under every completion of what is missing; `disputed` when readings decide it differently. */
  readonly value: BindingValue;
  readonly status: Status;
  readonly forecast: {
    readonly value: "yes" | "partly" | "no" | "open";
    readonly status: Status;
    readonly presumptions: readonly MadePresumption[];
  };
  readonly open: readonly OpenPoint[];
}

/** "In some frame, `root` holds", strictly and as forecast; `others` names lists that may hold more than is listed. */
export function verdictOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  root: number,
  others: readonly string[],
  readings: Readings,
): Verdict {
  const settled = settle(compiled, frames, root, others, readings);
  const presumed = anyOutcome(frames.map((f) => outcomeOf(f.forecast[root])));
  const forecast = settled.value === "open" ? presumed : settled.value;
  const leading = leadingFrame(frames, root);
  return {
    value: partly(compiled, settled.value, frames, root, "strict"),
    status: leading ? statusOf(compiled, leading, "strict") : "unknown",
    forecast: {
      value: partly(compiled, forecast, frames, root, "forecast"),
      status: leading ? statusOf(compiled, leading, "forecast") : "unknown",
      presumptions: presumptionsThatMatter(frames, settled.open),
    },
    open: settled.open,
  };
}

/** The frame that carries the verdict: the first that holds, else the first that may, else the first. */
export function leadingFrame(frames: readonly EvaluatedFrame[], root: number): EvaluatedFrame | undefined {
  return [...frames].sort(
    (a, b) => (b.forecast[root] ?? 0) - (a.forecast[root] ?? 0) || (b.strict[root] ?? 0) - (a.strict[root] ?? 0),
  )[0];
}

function partly(
  compiled: CompiledLaw,
  value: Outcome,
  frames: readonly EvaluatedFrame[],
  root: number,
  as: "strict" | "forecast",
): "yes" | "partly" | "no" | "open" {
  if (value !== "yes" || root !== compiled.binding) return value;
  const struck = strikingRules(compiled);
  const holding = frames.filter((f) => f[as][root] === 2);
  return holding.length > 0 && holding.every((f) => struck.some((r) => f[as][r.node] === 2)) ? "partly" : value;
}

const PARTS_OF_THE_BOND: readonly string[] = ["term", "scope", "territory", "stop-clock"];

/** Rules that strike a part of what binds, the rest standing. */
export const strikingRules = perLaw(({ rules }) => rules.filter(cutsTheBond));

/** Whether a rule strikes a part of what binds. */
export function cutsTheBond({ data }: CompiledRule): boolean {
  return data.then.some((e) => "clause" in e && PARTS_OF_THE_BOND.includes(e.clause));
}

const endings = perLaw(({ rules }) =>
  rules.flatMap(({ data, node }) => data.then.flatMap((effect) => ("end" in effect ? [{ node, as: effect.as }] : []))),
);

function statusOf(compiled: CompiledLaw, frame: EvaluatedFrame, as: "strict" | "forecast"): Status {
  const facts = as === "strict" ? frame.facts : frame.presumedFacts;
  const levels = frame[as];
  let ended: Status | null = null;
  let mayHaveEnded = false;
  for (const { node, as: status } of endings(compiled)) {
    if (levels[node] === 2) ended ??= status;
    if (levels[node] === 1) mayHaveEnded = true;
  }
  if (ended) return ended;
  const fact = (id: string) => facts[factIndex(id)];
  if (fact("duration.started") === "no") return "not-started";
  if (fact("agreement.activation-required") === "yes" && fact("agreement.activated") === "no") return "not-activated";
  if (mayHaveEnded || fact("duration.started") !== "yes") return "unknown";
  return "running";
}

function presumptionsThatMatter(frames: readonly EvaluatedFrame[], open: readonly OpenPoint[]): MadePresumption[] {
  const asked = new Set(open.map((p) => p.fact));
  const made = new Map<string, MadePresumption>();
  for (const frame of frames) {
    for (const p of frame.presumptions) if (asked.has(FACT_IDS[p.fact] ?? "")) made.set(p.id, p);
  }
  return [...made.values()];
}
