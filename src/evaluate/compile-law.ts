import { invariant } from "../base/invariant.ts";
import { type Builder, createBuilder, type Names, PLACE_FACT, type PossibleNumber } from "../conditions/build.ts";
import { type Cuts, cutsOf } from "../conditions/cells.ts";
import { conjuncts, impliedBy } from "../conditions/conjuncts.ts";
import type { Node, Readings } from "../conditions/program.ts";
import { factIndex } from "../facts/catalog.ts";
import { type FactScope, TOPICS } from "../facts/fact.ts";
import { hasEffect } from "../law/effect-match.ts";
import { type Law, nameOf, packOf } from "../law/law.ts";
import type { DamagesFactorData, ScoreElementData, ScoreModelData } from "../law/risk-model.ts";
import type { DisputeData, PresumptionData, RuleData } from "../law/rule.ts";
import { scopeOf } from "./facts-below.ts";

/** A rule bound to the program: `node` is true where it is in force, its condition holds and no rule overrides it. */
export interface CompiledRule {
  readonly data: RuleData;
  readonly node: number;
  readonly when: number;
  readonly inForce: number;
  readonly scope: FactScope;
}

export interface CompiledPresumption {
  readonly data: PresumptionData;
  readonly fact: number;
  readonly cases: readonly { readonly data: PresumptionData["cases"][number]; readonly when: number | null }[];
}

export interface CompiledDispute {
  readonly data: DisputeData;
  readonly name: string;
  readonly atStake: number;
}

export interface CompiledElement {
  readonly data: ScoreElementData;
  readonly node: number;
}

export interface CompiledScore extends Omit<ScoreModelData, "elements"> {
  readonly elements: readonly CompiledElement[];
}

export interface CompiledFactor {
  readonly data: DamagesFactorData;
  readonly node: number;
}

/** The law with every condition bound, worked out once when it is loaded. */
export interface CompiledLaw {
  readonly law: Law;
  readonly nodes: readonly Node[];
  readonly cuts: Cuts;
  readonly rules: readonly CompiledRule[];
  readonly binding: number;
  readonly breach: number;
  /** Work for a competitor after exit, whether or not the restriction still binds. */
  readonly competes: number;
  readonly made: number;
  readonly labour: number;
  readonly disputes: readonly CompiledDispute[];
  readonly mainReadings: Readings;
  /** The values that each legal number may have, keyed without the pack: `duration/cap`. */
  readonly numbers: ReadonlyMap<string, readonly PossibleNumber[]>;
  readonly presumptions: readonly CompiledPresumption[];
  readonly enforceability: CompiledScore;
  readonly breachScore: CompiledScore;
  /** What moves agreed damages. */
  readonly damagesFactors: readonly CompiledFactor[];
}

export function compileLaw(law: Law): CompiledLaw {
  const builder = createBuilder(law);
  const { names, ruleNode } = namesOf(law, builder);
  const presumptions = law.data.presumptions.map((data) => ({
    data,
    fact: factIndex(data.fact),
    cases: data.cases.map((c) => ({ data: c, when: c.when ? builder.condition(c.when, names) : null })),
  }));
  const scoreOf = ({ elements, ...model }: ScoreModelData): CompiledScore => ({
    ...model,
    elements: elements.map((data) => ({ data, node: builder.condition(data.when, names) })),
  });
  const disputes = law.data.disputes.map((data) => ({
    data,
    name: nameOf(data.id),
    atStake: builder.condition(data["at-stake"], names),
  }));
  const rules = [...law.data.rules].sort(byTopicThenId).map((data) => {
    const node = ruleNode(data);
    const when = builder.condition(data.when, names);
    const inForce = builder.add({ op: "all", of: standingOf(law, builder, names, data) });
    return { data, node, when, inForce, scope: scopeOf(builder.nodes, node) };
  });
  return {
    law,
    rules,
    disputes,
    binding: names.concept("binding"),
    breach: names.concept("breach"),
    competes: names.concept("competes-after-exit"),
    made: names.concept("restriction-made"),
    labour: names.concept("labour-regime"),
    mainReadings: new Map(disputes.map((d) => [d.name, d.data.main])),
    presumptions: presumptions.sort((a, b) => a.fact - b.fact),
    enforceability: scoreOf(law.data.risk.enforceability),
    breachScore: scoreOf(law.data.risk.breach),
    damagesFactors: law.data.risk.damages.factors.map((data) => ({ data, node: builder.condition(data.when, names) })),
    numbers: new Map([...law.parameters.keys()].map((name) => [name, builder.numbers(name, names)])),
    nodes: builder.nodes,
    cuts: cutsOf(builder.nodes),
  };
}

/** That a rule is law on its day and, for a rule of a place, there. */
function standingOf(law: Law, builder: Builder, names: Names, rule: RuleData): number[] {
  const inForce = builder.inForce(rule["dated-by"], rule.cite);
  const pack = packOf(law.data, rule.id);
  if (pack === undefined) return [inForce];
  return [inForce, builder.condition(rule.where ?? { fact: PLACE_FACT, is: pack.place }, names)];
}

/** Rules stand in the order in which counsel asks, whatever the order of the files. */
function byTopicThenId(a: RuleData, b: RuleData): number {
  return topicOf(a) - topicOf(b) || (a.id < b.id ? -1 : 1);
}

function topicOf({ id }: RuleData): number {
  return TOPICS.findIndex((topic) => id.includes(`/${topic}/`));
}

/** Concepts and effects by name, each built on first use; a circle is our bug. */
function namesOf(law: Law, builder: Builder): { names: Names; ruleNode: (rule: RuleData) => number } {
  const concepts = new Map(law.data.concepts.map((c) => [nameOf(c.id), c]));
  const built = new Map<string, number>();
  const open = new Set<string>();
  const once = (key: string, make: () => number): number => {
    const known = built.get(key);
    if (known !== undefined) return known;
    invariant(!open.has(key), `${key} does not depend on itself`);
    open.add(key);
    const node = make();
    open.delete(key);
    built.set(key, node);
    return node;
  };

  const stands = (rule: RuleData) => standingOf(law, builder, names, rule);
  const applies = (rule: RuleData): number =>
    once(`applies ${rule.id}`, () =>
      builder.add({
        op: "all",
        of: [...stands(rule), builder.condition(rule.when, names)],
      }),
    );
  const ruleNode = (rule: RuleData): number =>
    once(`rule ${rule.id}`, () => {
      const overriding = law.data.rules.filter((other) => other.overrides?.includes(rule.id));
      const own = impliedBy(builder.nodes, applies(rule));
      // What both rules ask is left out: `a and not (a and b)` is `a and not b`, and known as soon as b is.
      const blocked = overriding.map((other) => {
        const beyond = conjuncts(builder.nodes, ruleNode(other), other.id).filter((node) => !own.has(node));
        return builder.add({ op: "not", of: builder.add({ op: "all", of: beyond }) });
      });
      return builder.add({
        op: "named",
        name: rule.id,
        of: builder.add({ op: "all", of: [applies(rule), ...blocked] }),
      });
    });
  const names: Names = {
    concept: (name) =>
      once(`concept ${name}`, () => {
        const concept = concepts.get(name);
        invariant(concept, `concept ${name} exists`);
        return builder.add({ op: "named", name: concept.id, of: builder.condition(concept.when, names) });
      }),
    effect: (effect, on, is) =>
      once(`effect ${effect} ${on} ${is ?? ""}`, () => {
        const rules = law.data.rules.filter((rule) => rule.then.some((e) => hasEffect(e, effect, on, is)));
        return builder.add({ op: "any", of: rules.map(ruleNode) });
      }),
  };
  return { names, ruleNode };
}
