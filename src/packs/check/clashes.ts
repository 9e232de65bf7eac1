import type { Node } from "../../conditions/program.ts";
import { run } from "../../conditions/program.ts";
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
  const answering = compiled.rules.flatMap((rule) => headsOf(rule).map(({ head, effect }) => ({ rule, head, effect })));
  for (const [i, first] of answering.entries()) {
    for (const second of answering.slice(i + 1)) {
      if (first.head !== second.head || first.rule === second.rule) continue;
      if (denyEachOther(compiled.nodes, first.rule.node, second.rule.node)) continue;
      if (!holdTogether(compiled, first.rule, second.rule)) continue;
      const [lower, higher] =
        standing(compiled, first.rule) > standing(compiled, second.rule) ? [first, second] : [second, first];
      const file = tree.of("rule").find(({ data }) => data === lower.rule.data)?.file;
      const values = { other: higher.rule.data.id, head: lower.head };
      if (file !== undefined) report(file, ["then", lower.effect], "override-undeclared", { values });
    }
  }
};

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
  const [ofA, ofB] = [conjunctsOf(nodes, a), conjunctsOf(nodes, b)];
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

/** Every node that must hold for a node to hold, itself among them. */
function conjunctsOf(nodes: readonly Node[], root: number): Set<number> {
  const found = new Set<number>();
  const visit = (index: number): void => {
    const node = nodes[index];
    if (found.has(index) || node === undefined) return;
    found.add(index);
    if (node.op === "all") node.of.forEach(visit);
    if (node.op === "named") visit(node.of);
  };
  visit(root);
  return found;
}

/** Whether some facts make both rules hold, on the main readings or with one other reading. */
function holdTogether(compiled: CompiledLaw, a: CompiledRule, b: CompiledRule): boolean {
  const both: Node = { op: "all", of: [a.node, b.node] };
  const nodes = [...compiled.nodes, both];
  const facts = CATALOG.map(() => "unknown" as const);
  const others = compiled.disputes.flatMap(({ name, data }) =>
    data.readings.map(({ id }) => new Map([...compiled.mainReadings, [name, id]])),
  );
  return [compiled.mainReadings, ...others].some((readings) => {
    const frame = { agreement: 0, engagement: 0, facts, strict: run(nodes, facts, readings) };
    const { value, givenUp } = settle({ ...compiled, nodes }, [frame], nodes.length - 1, [], readings);
    return value !== "no" && givenUp === undefined;
  });
}
