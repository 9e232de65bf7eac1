import { invariant } from "../base/invariant.ts";
import { union } from "../base/span.ts";
import { CATALOG, factIndex } from "../facts/catalog.ts";
import type { Fact } from "../facts/fact.ts";
import {
  COMPARISONS,
  type Comparison,
  type ConditionData,
  type FactCondition,
  type Operand,
} from "../law/condition.ts";
import type { DatedValue, Law } from "../law/law.ts";
import type { DatedBy } from "../law/parameter.ts";
import { comparisonTest, daysTest } from "./atoms.ts";
import { formatTest } from "./format-test.ts";
import type { Node } from "./program.ts";
import type { Test } from "./test.ts";

/** The fact that holds the day by which a rule or number is dated. */
export const DAY_FACT: Readonly<Record<DatedBy, string>> = {
  forum: "procedure.forum-day",
  signed: "agreement.signed-day",
  "employment-ended": "duration.exit-day",
  month: "procedure.asked-day",
  conduct: "procedure.asked-day",
  "first-day-as-director": "conduct.first-day-as-director",
  "last-day-in-office": "conduct.last-day-in-office",
  act: "procedure.asked-day",
};

/** The fact that holds the place whose law counts. */
export const PLACE_FACT = "performance.place";

/** A dated value of a legal number, and the node that tells whether it is the one in force. */
export interface PossibleNumber extends DatedValue {
  readonly stands: number;
}

/** Supplies what a condition may name; each is built at most once. */
export interface Names {
  readonly concept: (name: string) => number;
  readonly effect: (effect: "clause" | "end", on: string, is: string | undefined) => number;
}

export interface Builder {
  readonly nodes: readonly Node[];
  readonly add: (node: Node) => number;
  readonly condition: (data: ConditionData, names: Names) => number;
  /** Every value that a named number may have; on each day and place at most one of them stands. */
  readonly numbers: (name: string, names: Names) => readonly PossibleNumber[];
  readonly inForce: (datedBy: DatedBy, citations: readonly string[]) => number;
}

/** Turns rule conditions into one shared list of nodes; equal nodes are one node. */
export function createBuilder(law: Law): Builder {
  const nodes: Node[] = [];
  const seen = new Map<string, number>();

  const add = (node: Node): number => {
    const key = keyOf(node);
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, nodes.push(node) - 1);
    return nodes.length - 1;
  };
  const all = (of: readonly number[]) => (of.length === 1 && of[0] !== undefined ? of[0] : add({ op: "all", of }));
  const any = (of: readonly number[]) => (of.length === 1 && of[0] !== undefined ? of[0] : add({ op: "any", of }));
  const atom = (id: string, test: Test) => add({ op: "atom", fact: indexOf(id), test });

  const numbers = (name: string, names: Names): readonly PossibleNumber[] => {
    const parameter = law.parameters.get(name);
    invariant(parameter, `parameter ${name} exists`);
    const found: PossibleNumber[] = [];
    const narrower: number[] = [];
    for (const { data, values, ...own } of [...parameter.ofPlaces, parameter]) {
      const day = DAY_FACT[data["dated-by"]];
      const here = "place" in own ? [condition({ fact: PLACE_FACT, is: own.place }, names)] : [];
      const stands = [...here, ...(data.when ? [condition(data.when, names)] : [])];
      const on = values.map((v) => all([...stands, atom(day, daysTest(v.from, v.to))]));
      found.push(...values.map((v, i) => ({ ...v, stands: all([...narrower, ...on.slice(i, i + 1)]) })));
      narrower.push(...on.map((node) => add({ op: "not", of: node })));
    }
    return found;
  };

  const compare = (fact: Fact, comparison: Comparison, operand: Operand, names: Names): number => {
    const against = (literal: string | number) => atom(fact.id, comparisonTest(fact.type, comparison, literal));
    if (typeof operand !== "object") return against(operand);
    const possible = numbers(operand.param, names);
    const own = possible.map(({ stands, value }) => all([stands, against(value)]));
    return any([
      ...own,
      ...alike(
        operand.param,
        possible.map(({ value }) => against(value)),
      ),
    ]);
  };

  /** Where a place has a value of its own: what holds against every value holds, though the place is not known. */
  const alike = (name: string, against: readonly number[]): number[] => {
    const parameter = law.parameters.get(name);
    if (parameter === undefined || parameter.ofPlaces.length === 0) return [];
    const day = DAY_FACT[parameter.data["dated-by"]];
    const everywhere = any(parameter.values.map((v) => atom(day, daysTest(v.from, v.to))));
    return [all([everywhere, ...new Set(against)])];
  };

  const factCondition = (data: FactCondition, names: Names): number => {
    const fact = CATALOG[indexOf(data.fact)];
    invariant(fact, data.fact);
    if (fact.type === "place") {
      const codes = "is" in data ? [data.is] : "in" in data ? data.in : [];
      return any(codes.map((code) => atom(fact.id, { kind: "place", within: code })));
    }
    if ("is" in data) return atom(fact.id, { kind: "one-of", values: [data.is] });
    if ("in" in data) return atom(fact.id, { kind: "one-of", values: data.in });
    if ("between" in data) {
      return all([compare(fact, "at-least", data.between[0], names), compare(fact, "at-most", data.between[1], names)]);
    }
    return all(
      COMPARISONS.flatMap((comparison) => {
        const operand = data[comparison];
        return operand === undefined ? [] : [compare(fact, comparison, operand, names)];
      }),
    );
  };

  const condition = (data: ConditionData, names: Names): number => {
    if ("all" in data) return all(data.all.map((c) => condition(c, names)));
    if ("any" in data) return any(data.any.map((c) => condition(c, names)));
    if ("not" in data) return add({ op: "not", of: condition(data.not, names) });
    if ("concept" in data) return names.concept(data.concept);
    if ("reading" in data) return add({ op: "reading", dispute: data.reading, reading: data.is });
    if ("effect" in data) return names.effect(data.effect, data.on, data.is);
    return factCondition(data, names);
  };

  const inForce = (datedBy: DatedBy, citations: readonly string[]): number => {
    const spans = citations.map((id) => law.citations.get(id)).filter((c) => c !== undefined);
    return any(union(spans).map((s) => atom(DAY_FACT[datedBy], daysTest(s.from, s.to))));
  };

  return { nodes, add, condition, numbers, inForce };
}

function indexOf(id: string): number {
  const index = factIndex(id);
  invariant(index >= 0, `fact ${id} exists`);
  return index;
}

function keyOf(node: Node): string {
  if (node.op === "atom") return `atom ${node.fact} ${formatTest(node.test)}`;
  return JSON.stringify(node);
}
