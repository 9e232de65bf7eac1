import { type Day, formatDay, parseDay } from "../base/day.ts";
import { invariant } from "../base/invariant.ts";
import { DAY_FACT } from "../conditions/build.ts";
import { type Node, run } from "../conditions/program.ts";
import { type Level, NO, UNKNOWN, YES } from "../conditions/test.ts";
import { type CompiledLaw, type CompiledRule, compileLaw } from "../evaluate/compile-law.ts";
import { CATALOG, FACT_IDS } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import { indexLaw, type Law, nameOf } from "../law/law.ts";
import type { PackData } from "../law/pack-data.ts";
import type { RuleData, RuleExampleData } from "../law/rule.ts";
import { READING, readFactValue } from "./literal.ts";

/** How an example came out. `notAsked` lists the facts of its `asks` that were known, or on which nothing turned. */
export interface ExampleResult {
  readonly rule: string;
  readonly example: string;
  /** The day that dates the rule, `YYYY-MM-DD`; null where the example gives that day as a fact. */
  readonly on: string | null;
  readonly expected: "yes" | "no" | "unknown";
  readonly actual: "yes" | "no" | "unknown";
  readonly notAsked: readonly string[];
  readonly passed: boolean;
}

/**
 * Runs every example of every rule: what is given, all other facts unknown, main readings unless one is given. The outcome is whether the rule is
 * in force and its condition holds; rules that override it are left aside.
 */
export function testExamples(data: PackData): ExampleResult[] {
  const compiled = compileLaw(indexLaw(data));
  return compiled.rules.flatMap((rule) => rule.data.examples.map((example) => runExample(compiled, rule, example)));
}

function runExample(compiled: CompiledLaw, rule: CompiledRule, example: RuleExampleData): ExampleResult {
  const dayFact = DAY_FACT[rule.data["dated-by"]];
  const on = dayFact in example.given ? null : (example.on ?? formatDay(defaultDay(compiled.law, rule.data)));
  const given = new Map<string, string | number>(Object.entries(example.given));
  if (on !== null) given.set(dayFact, on);
  const nodes = withConcepts(compiled, given);
  const levels = run(nodes, factsGiven(given), readingsGiven(compiled, given));
  const actual = wordFor(Math.min(levels[rule.when] ?? UNKNOWN, levels[rule.inForce] ?? UNKNOWN));
  const open = openFacts(nodes, levels, [rule.when, rule.inForce]);
  const notAsked = (example.asks ?? []).filter((id) => !open.has(id));
  const passed = actual === example.expect && notAsked.length === 0;
  return { rule: rule.data.id, example: example.name, on, expected: example.expect, actual, notAsked, passed };
}

type Given = ReadonlyMap<string, string | number>;

function factsGiven(given: Given): FactValue[] {
  return CATALOG.map((fact) => {
    const literal = given.get(fact.id);
    const value = literal === undefined ? "unknown" : readFactValue(fact, literal);
    invariant(value !== null, `${literal} is a value of ${fact.id}`);
    return value;
  });
}

function readingsGiven({ mainReadings }: CompiledLaw, given: Given): Map<string, string> {
  const chosen = [...given].filter(([name]) => name.startsWith(READING));
  return new Map([...mainReadings, ...chosen.map(([name, is]) => [name.slice(READING.length), String(is)] as const)]);
}

const LEVELS: Readonly<Record<string, Level>> = { yes: YES, no: NO, unknown: UNKNOWN };

/** Concepts that an example gives are taken as given, whatever they are made of. */
function withConcepts({ nodes }: CompiledLaw, given: Given): readonly Node[] {
  return nodes.map((node) => {
    const level = node.op === "named" ? LEVELS[String(given.get(nameOf(node.name)))] : undefined;
    return level === undefined ? node : { op: "constant", level };
  });
}

/**
 * The last day on which a rule is in force. A rule still in force is looked at on the day on which the newest text of the
 * pack came into force, so that the engine needs no clock.
 */
export function defaultDay(law: Law, rule: RuleData): Day {
  const cited = rule.cite.map((id) => law.citations.get(id)).filter((c) => c !== undefined);
  const ends = cited.map((c) => c.to);
  if (ends.every((end) => end !== null)) return Math.max(...ends) - 1;
  const starts = law.data.instruments.flatMap((i) => [
    i.from,
    ...Object.values(i.articles).flatMap((a) => a.from ?? []),
  ]);
  return Math.max(...starts.map((day) => parseDay(day) ?? 0));
}

function wordFor(level: number): "yes" | "no" | "unknown" {
  return level === YES ? "yes" : level === NO ? "no" : "unknown";
}

/** Facts asked by what is still open under some roots. */
function openFacts(nodes: readonly Node[], levels: Uint8Array, roots: readonly number[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<number>();
  const visit = (index: number): void => {
    if (seen.has(index) || levels[index] !== UNKNOWN) return;
    seen.add(index);
    const node = nodes[index];
    if (node?.op === "atom") found.add(FACT_IDS[node.fact] ?? "");
    if (node?.op === "all" || node?.op === "any") node.of.forEach(visit);
    if (node?.op === "not" || node?.op === "named") visit(node.of);
  };
  roots.forEach(visit);
  return found;
}
