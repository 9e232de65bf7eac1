import { impliedBy } from "../../conditions/conjuncts.ts";
import { type Node, nodesBelow, type Readings, run } from "../../conditions/program.ts";
import { type CompiledLaw, type CompiledRule, compileLaw } from "../../evaluate/compile-law.ts";
import { settle } from "../../evaluate/settle.ts";
import { CATALOG } from "../../facts/catalog.ts";
import { rankOf } from "../../law/authority.ts";
import type { Head } from "../../law/effect.ts";
import { indexLaw, strengthOf } from "../../law/law.ts";
import { packDataOf } from "../pack-data-of.ts";
import type { Check } from "../report.ts";

/**
 * Two rules that answer for one head of money never hold together unless one of them says that it goes before the other. For a
 * tree that is sound in all else. Facts are taken as free of each other; pairs too large to be worked out are let pass.
 */
export const checkClashes: Check = (tree, report) => {
  const compiled = compileLaw(indexLaw({ digest: "", ...packDataOf(tree) }));
  for (const [first, second] of clashesIn(compiled).found) {
    const [lower, higher] =
      standing(compiled, first.rule) > standing(compiled, second.rule) ? [first, second] : [second, first];
    const file = tree.of("rule").find(({ data }) => data === lower.rule.data)?.file;
    const values = { other: higher.rule.data.id, head: lower.head };
    if (file !== undefined) report(file, ["then", lower.effect], "override-undeclared", { values });
  }
};

/** A rule that answers for a head of money, with the place of that effect among its effects. */
export interface Answering {
  readonly rule: CompiledRule;
  readonly head: Head;
  readonly effect: number;
}

type Pair = readonly [Answering, Answering];

/** Pairs of rules by whether they may answer for one head at once. */
export interface Clashes {
  readonly found: readonly Pair[];
  /** Too large to be worked out. */
  readonly undecided: readonly Pair[];
}

/** Pairs of rules that some facts make answer for one head at once, on the main readings or with one other reading. */
export function clashesIn(compiled: CompiledLaw): Clashes {
  const answering = compiled.rules.flatMap((rule) => headsOf(rule).map((of) => ({ rule, ...of })));
  const pairs = answering.flatMap((first, i) =>
    answering
      .slice(i + 1)
      .filter(({ head, rule }) => head === first.head && rule !== first.rule)
      .filter(({ rule }) => !denyEachOther(compiled.nodes, first.rule.node, rule.node))
      .map((second): Pair => [first, second]),
  );
  const both = pairs.map(([a, b]): Node => ({ op: "all", of: [a.rule.node, b.rule.node] }));
  const extended = { ...compiled, nodes: [...compiled.nodes, ...both] };
  const facts = CATALOG.map(() => "unknown" as const);
  const rests = pairs.map((_, i) => disputesBelow(extended.nodes, compiled.nodes.length + i));
  const [found, undecided] = [new Set<number>(), new Set<number>()];
  for (const { dispute, readings } of everyReading(compiled)) {
    const strict = run(extended.nodes, facts, readings);
    const frame = { agreement: 0, engagement: 0, facts, strict };
    for (const i of pairs.keys()) {
      if (found.has(i) || (dispute !== null && !rests[i]?.has(dispute))) continue;
      const { value, givenUp } = settle(extended, [frame], compiled.nodes.length + i, [], readings);
      if (value !== "no") (givenUp === undefined ? found : undecided).add(i);
    }
  }
  return { found: pairs.filter((_, i) => found.has(i)), undecided: pairs.filter((_, i) => undecided.has(i)) };
}

/** The main readings, and each other reading alone. */
function everyReading({ disputes, mainReadings }: CompiledLaw): { dispute: string | null; readings: Readings }[] {
  const others = disputes.flatMap(({ name, data }) =>
    data.readings
      .filter(({ id }) => id !== data.main)
      .map(({ id }) => ({ dispute: name, readings: new Map([...mainReadings, [name, id]]) })),
  );
  return [{ dispute: null, readings: mainReadings }, ...others];
}

function disputesBelow(nodes: readonly Node[], root: number): Set<string> {
  const seen = new Set<number>();
  const found = new Set<string>();
  const visit = (index: number): void => {
    const node = nodes[index];
    if (seen.has(index) || node === undefined) return;
    seen.add(index);
    if (node.op === "reading") found.add(node.dispute);
    nodesBelow(node).forEach(visit);
  };
  visit(root);
  return found;
}

function headsOf({ data }: CompiledRule): { readonly head: Head; readonly effect: number }[] {
  return data.then.flatMap((e, effect) =>
    "entitle" in e ? [{ head: e.to, effect }] : "limit" in e ? [{ head: e.at, effect }] : [],
  );
}

/** Higher is weaker: a rule of a place stands below every national one, then the strength of what is cited counts. */
function standing({ law }: CompiledLaw, { data }: CompiledRule): number {
  const own = Math.min(...data.cite.map((cite) => rankOf(strengthOf(law, cite))));
  return own + (data.id.startsWith(`${law.data.pack.id}/`) ? 0 : 100);
}

/** Whether one asks plainly what the other denies: enough for most pairs, and quick. */
function denyEachOther(nodes: readonly Node[], a: number, b: number): boolean {
  const [ofA, ofB] = [impliedBy(nodes, a), impliedBy(nodes, b)];
  const denies = (own: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...own].some((i) => {
      const node = nodes[i];
      if (node?.op === "not") return other.has(node.of);
      if (node?.op !== "atom" || node.test.kind !== "one-of") return false;
      const { fact, test } = node;
      return [...other].some((j) => {
        const against = nodes[j];
        return (
          against?.op === "atom" &&
          against.fact === fact &&
          against.test.kind === "one-of" &&
          !against.test.values.some((value) => test.values.includes(value))
        );
      });
    });
  return denies(ofA, ofB) || denies(ofB, ofA);
}
