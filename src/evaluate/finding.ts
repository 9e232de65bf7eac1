import { formatFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { formatYuan } from "../base/money.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import { daysTest } from "../conditions/atoms.ts";
import { DAY_FACT } from "../conditions/build.ts";
import { explain } from "../conditions/explain.ts";
import type { Test } from "../conditions/test.ts";
import { answer, NO } from "../conditions/test.ts";
import { CATALOG, factIndex } from "../facts/catalog.ts";
import type { Fact, FactValue } from "../facts/fact.ts";
import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { EffectData } from "../law/effect.ts";
import { citationOf } from "../law/law.ts";
import { numbersNamed } from "../law/message.ts";
import type { InvokedData, RuleData } from "../law/rule.ts";
import { type CitedArticle, citedArticle } from "./cited-article.ts";
import type { CompiledLaw, CompiledRule } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { messageIn } from "./message.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { perLaw } from "./per-law.ts";

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

/** What a rule says of every frame alike. */
interface Standing {
  /** The fact that holds the day by which the rule is dated. */
  readonly day: number;
  readonly topic: string;
  /** Null where the message names numbers, which a frame fills in. */
  readonly message: Bilingual | null;
  readonly cite: readonly Source[];
  readonly see: readonly Source[];
}

/** An article, and whether it was in force on a day. */
interface Source {
  readonly article: CitedArticle;
  readonly inForce: Test;
}

const standingOf = perLaw((compiled) => new Map(compiled.rules.map(({ data }) => [data.id, standing(compiled, data)])));

function standing(compiled: CompiledLaw, data: RuleData): Standing {
  const source = (id: string): Source => {
    const { from, to } = citationOf(compiled.law, id);
    return { article: citedArticle(compiled, id), inForce: daysTest(from, to) };
  };
  const { zh, en } = data.message;
  return {
    day: factIndex(DAY_FACT[data["dated-by"]]),
    topic: data.id.split("/")[1] ?? "",
    message: numbersNamed(zh + en).length === 0 ? { zh, en } : null,
    cite: data.cite.map(source),
    see: (data.see ?? []).map(source),
  };
}

export function findingOf(compiled: CompiledLaw, rule: CompiledRule, frame: EvaluatedFrame, trace: boolean): Finding {
  const { data } = rule;
  const told = standingOf(compiled).get(data.id);
  invariant(told, `rule ${data.id} exists`);
  const day = frame.facts[told.day] ?? "unknown";
  const inForce = mayStand(told.cite, day);
  // All of them where none was in force on the day that dates the rule.
  const cite = inForce.length > 0 ? inForce : told.cite.map(({ article }) => article);
  const reasons = trace ? explain(compiled.nodes, frame.strict, rule.node) : [];
  return {
    rule: data.id,
    topic: told.topic,
    title: data.title,
    message: told.message ?? messageIn(compiled, frame, data.message),
    outcome: outcomeOf(frame.strict[rule.node]),
    forecast: outcomeOf(frame.forecast[rule.node]),
    strength: data.strength ?? cite[0]?.strength ?? "practice",
    confidence: data.confidence ?? cite[0]?.confidence ?? "medium",
    effects: data.then,
    invoked: data.invoked ?? null,
    agreement: rule.scope === "agreement" || rule.scope === "frame" ? frame.agreement : null,
    engagement: rule.scope === "engagement" || rule.scope === "frame" ? frame.engagement : null,
    cite,
    see: mayStand(told.see, day),
    because: reasons.map(({ fact, test, level }) => becauseOf(fact, test, level, frame.facts)),
  };
}

function mayStand(sources: readonly Source[], day: FactValue): CitedArticle[] {
  return sources.filter(({ inForce }) => answer(inForce, day) !== NO).map(({ article }) => article);
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
