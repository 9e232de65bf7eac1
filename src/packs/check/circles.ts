import type { ConditionData } from "../../law/condition.ts";
import { hasEffect } from "../../law/effect-match.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { nameOfId } from "../checked-tree.ts";
import { leavesOf } from "../conditions-in.ts";
import type { Check } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

interface Edge {
  readonly to: string;
  readonly file: RuleFile;
  readonly path: DataPath;
}

/**
 * Nothing depends on itself: a concept on the concepts it names and on the rules whose effect it asks for, a rule on what
 * its condition names and on the rules that override it. Each circle is reported once, where it closes.
 */
export const checkCircles: Check = (tree, report) => {
  const edges = edgesOf(tree);
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (node: string): void => {
    open.push(node);
    for (const { to, file, path } of edges.get(node) ?? []) {
      const start = open.indexOf(to);
      if (start >= 0) report(file, path, "circle", { values: { path: [...open.slice(start), to].join(" → ") } });
      else if (!done.has(to)) visit(to);
    }
    open.pop();
    done.add(node);
  };
  for (const node of [...edges.keys()].sort()) if (!done.has(node)) visit(node);
};

function edgesOf(tree: CheckedTree): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const rules = tree.of("rule");
  const add = (node: string, more: readonly Edge[]) => edges.set(node, [...(edges.get(node) ?? []), ...more]);
  const asked = (file: RuleFile, condition: ConditionData, key = "when"): Edge[] =>
    leavesOf(condition, [key]).flatMap(({ data, path }): Edge[] => {
      if ("concept" in data) return [{ to: conceptNode(data.concept), file, path: [...path, "concept"] }];
      if (!("effect" in data)) return [];
      const { effect, on, is } = data;
      const having = rules.filter((rule) => rule.data.then.some((e) => hasEffect(e, effect, on, is)));
      return having.map((rule) => ({ to: ruleNode(rule.file.id), file, path: [...path, "effect"] }));
    });
  for (const { file, data } of tree.of("concept")) add(conceptNode(nameOfId(file.id)), asked(file, data.when));
  for (const { file, data } of rules) {
    add(ruleNode(file.id), asked(file, data.when));
    if (data.where) add(ruleNode(file.id), asked(file, data.where, "where"));
    for (const [i, target] of (data.overrides ?? []).entries()) {
      add(ruleNode(target), [{ to: ruleNode(file.id), file, path: ["overrides", i] }]);
    }
  }
  return edges;
}

function conceptNode(name: string): string {
  return `concept ${name}`;
}

function ruleNode(id: string | null): string {
  return `rule ${id}`;
}
