import type { Presumption, VerdictResult } from "../assessment.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { perLaw } from "../evaluate/per-law.ts";
import type { MadePresumption } from "../evaluate/presume.ts";
import { rangeFact } from "../evaluate/values.ts";
import { type BindingValue, leadingFrame, type Verdict } from "../evaluate/verdict.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import { isOfOtherLaw } from "../law/effect-match.ts";
import type { RuleData } from "../law/rule.ts";

/** A verdict in words of the result; `value` as it stands across the readings. */
export function verdictResult(
  compiled: CompiledLaw,
  verdict: Verdict,
  frames: readonly EvaluatedFrame[],
  root: number,
  value: BindingValue,
): VerdictResult {
  const leading = leadingFrame(frames, root);
  return {
    day: leading === undefined ? "unknown" : formatPartialDay(rangeFact(leading, "procedure.asked-day")),
    value,
    status: verdict.status,
    forecast: {
      value: verdict.forecast.value,
      status: verdict.forecast.status,
      presumptions: verdict.forecast.presumptions.map(presumptionResult),
    },
    why: leading === undefined ? [] : carrying(compiled, leading, root),
  };
}

function presumptionResult({ id, fact, data }: MadePresumption): Presumption {
  const { presume: value, burden, strength, cite, message } = data;
  return { id, fact: FACT_IDS[fact] ?? "", value, burden, strength, cite, message };
}

/** Rules that hold in the forecast and bear on the answer: what binds, strikes, ends or breaches. */
function carrying(compiled: CompiledLaw, frame: EvaluatedFrame, root: number): string[] {
  const { regime, breach, binding } = bearing(compiled);
  const labour = root === compiled.breach ? breach : binding;
  const rules = frame.forecast[compiled.labour] === 0 ? regime : labour;
  return rules.filter((r) => frame.forecast[r.node] === 2).map((r) => r.data.id);
}

const bearing = perLaw(({ rules }) => ({
  regime: rules.filter(({ data }) => namesRegime(data)),
  breach: rules.filter(({ data }) => bearsOnBreach(data)),
  binding: rules.filter(({ data }) => bearsOnBinding(data)),
}));

/** Outside labour law the reason is which other law governs. */
function namesRegime(rule: RuleData): boolean {
  return rule.id.includes("/parties/") && isOfOtherLaw(rule.then);
}

function bearsOnBinding({ id, then }: RuleData): boolean {
  return id === "cn/agreement/binding" || then.some((e) => "end" in e || ("clause" in e && e.clause === "covenant"));
}

function bearsOnBreach(rule: RuleData): boolean {
  return (rule.id.startsWith("cn/conduct/") && !isOfOtherLaw(rule.then)) || bearsOnBinding(rule);
}
