import { formatFraction } from "../base/fraction.ts";
import { formatYuan } from "../base/money.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import { daysTest } from "../conditions/atoms.ts";
import { DAY_FACT } from "../conditions/build.ts";
import { explain } from "../conditions/explain.ts";
import type { Test } from "../conditions/test.ts";
import { answer, NO } from "../conditions/test.ts";
import { CATALOG, FACT_IDS } from "../facts/catalog.ts";
import type { Fact, FactValue } from "../facts/fact.ts";
import { type Strength, weakest } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { EffectData } from "../law/effect.ts";
import { citationOf, type ResolvedCitation } from "../law/law.ts";
import type { InvokedData } from "../law/rule.ts";
import type { CompiledLaw, CompiledRule } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { messageIn } from "./message.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/** An article that stands behind a finding, in our own words. */
export interface CitedArticle {
  readonly id: string;
  readonly instrument: Bilingual;
  readonly article: string;
  readonly words: Bilingual;
  readonly strength: Strength;
  readonly confidence: "high" | "medium" | "low";
}

/** One condition with the value it met: `met` says how it came out. */
export interface BecauseOf {
  readonly fact: string;
  readonly label: Bilingual;
  readonly value: string;
  /** The words of an enum value; null for anything else. */
  readonly words: Bilingual | null;
  readonly asked: string;
  readonly met: Outcome;
}

/** What one rule says of one agreement and engagement; `outcome` as far as known, `forecast` with a tribunal's presumptions. */
export interface Finding {
  readonly rule: string;
  readonly topic: string;
  readonly title: Bilingual;
  readonly message: Bilingual;
  readonly outcome: Outcome;
  readonly forecast: Outcome;
  readonly strength: Strength;
  readonly confidence: "high" | "medium" | "low";
  readonly effects: readonly EffectData[];
  /** Who may raise it and how; null where no source says. */
  readonly invoked: InvokedData | null;
  readonly agreement: number | null;
  readonly engagement: number | null;
  /** The basis in force on the day that picks the law, then what supports it. */
  readonly cite: readonly CitedArticle[];
  readonly see: readonly CitedArticle[];
  /** Why it applies, what keeps it out, or what is missing. */
  readonly because: readonly BecauseOf[];
}

export function findingOf(compiled: CompiledLaw, rule: CompiledRule, frame: EvaluatedFrame, trace: boolean): Finding {
  const { data } = rule;
  const cite = inForceOn(compiled, rule, frame);
  const strength = data.strength ?? weakest(cite.slice(0, 1).map((c) => c.strength)) ?? "practice";
  const reasons = trace ? explain(compiled.nodes, frame.strict, rule.node) : [];
  return {
    rule: data.id,
    topic: data.id.split("/")[1] ?? "",
    title: data.title,
    message: messageIn(compiled, frame, data.message),
    outcome: outcomeOf(frame.strict[rule.node]),
    forecast: outcomeOf(frame.forecast[rule.node]),
    strength,
    confidence: data.confidence ?? cite[0]?.confidence ?? "medium",
    effects: data.then,
    invoked: data.invoked ?? null,
    agreement: rule.scope === "agreement" || rule.scope === "frame" ? frame.agreement : null,
    engagement: rule.scope === "engagement" || rule.scope === "frame" ? frame.engagement : null,
    cite,
    see: standing(compiled, rule, frame, data.see ?? []).map(cited),
    because: reasons.map(({ fact, test, level }) => becauseOf(fact, test, level, frame.facts)),
  };
}

/** Citations that may have been in force on the day that dates the rule; all of them when none was. */
function inForceOn(compiled: CompiledLaw, rule: CompiledRule, frame: EvaluatedFrame): CitedArticle[] {
  const current = standing(compiled, rule, frame, rule.data.cite);
  const shown = current.length > 0 ? current : rule.data.cite.map((id) => citationOf(compiled.law, id));
  return shown.map(cited);
}

function standing(
  compiled: CompiledLaw,
  rule: CompiledRule,
  frame: EvaluatedFrame,
  ids: readonly string[],
): ResolvedCitation[] {
  const day = frame.facts[FACT_IDS.indexOf(DAY_FACT[rule.data["dated-by"]])] ?? "unknown";
  return ids.map((id) => citationOf(compiled.law, id)).filter((c) => answer(daysTest(c.from, c.to), day) !== NO);
}

export function cited({ id, key, instrument, article }: ResolvedCitation): CitedArticle {
  return {
    id,
    instrument: instrument.title,
    article: key,
    words: { zh: article.zh, en: article.en },
    strength: instrument.strength,
    confidence: article.confidence ?? instrument.confidence,
  };
}

function becauseOf(index: number, test: Test, level: number, facts: readonly FactValue[]): BecauseOf {
  const fact = CATALOG[index] as Fact;
  const value = formatValue(fact, facts[index] ?? "unknown");
  return {
    fact: fact.id,
    label: fact.label,
    value,
    words: fact.type === "enum" ? (fact.values[value] ?? null) : null,
    asked: askedText(fact, test),
    met: outcomeOf(level),
  };
}

/** A value as canonical text: yuan, months, fractions, partial days, words; `?` where an end is not known. */
function formatValue(fact: Fact, value: FactValue): string {
  if (typeof value === "string") return value;
  if (fact.type === "day") return formatPartialDay(value as { low: number | null; high: number | null });
  const ends = [value.low, value.high].map((end) => {
    if (end === null) return "?";
    if (typeof end !== "number") return formatFraction(end);
    return fact.type === "money" ? formatYuan(end) : String(end);
  });
  return ends[0] === ends[1] && ends[0] !== "?"
    ? (ends[0] ?? "")
    : ends[0] === "?" && ends[1] === "?"
      ? "unknown"
      : ends.join("..");
}

function askedText(fact: Fact, test: Test): string {
  if (test.kind === "one-of") return test.values.join("|");
  if (test.kind === "place") return test.within;
  if (test.kind === "ratio") return `${test.comparison} ${formatFraction(test.bound)}`;
  return formatValue(fact, { low: test.low, high: test.high });
}
