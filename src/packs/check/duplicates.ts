import type { Check } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";
import { IDENTIFIED_KINDS } from "./ids.ts";

interface Used {
  readonly file: RuleFile;
  readonly path: DataPath;
  readonly id: string;
}

/** No id is used twice: among files of a kind, nor in a list inside a file. */
export const checkDuplicates: Check = (tree, report) => {
  const once = (used: readonly Used[]): void => {
    const first = new Map<string, string>();
    for (const { file, path, id } of used) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, file.path);
      else report(file, path, "id-duplicate", { values: { id, first: earlier } });
    }
  };
  const inList = (file: RuleFile, list: string, items: readonly { readonly id: string }[]) =>
    once(items.map(({ id }, i) => ({ file, path: [list, i, "id"], id })));

  for (const kind of IDENTIFIED_KINDS) {
    once(tree.of(kind).map(({ file, data }) => ({ file, path: ["id"], id: data.id })));
  }
  for (const { file, data } of tree.of("dispute")) inList(file, "readings", data.readings);
  for (const { file, data } of tree.of("presumption")) inList(file, "cases", data.cases);
  once(tree.of("presumption").map(({ file, data }) => ({ file, path: ["fact"], id: data.fact })));
  for (const { file, data } of tree.of("risk")) {
    inList(file, "enforceability", data.enforceability);
    inList(file, "breach", data.breach);
    once(data.damages.factors.map(({ id }, i) => ({ file, path: ["damages", "factors", i, "id"], id })));
  }
  for (const { file, data } of tree.of("posts")) {
    inList(file, "posts", data.posts);
    inList(file, "phrases", data.phrases);
  }
  for (const { file, data } of tree.of("regions"))
    once(data.map(({ code }, i) => ({ file, path: [i, "code"], id: code })));
  for (const { file, data } of tree.of("rule")) {
    once(data.examples.map(({ name }, i) => ({ file, path: ["examples", i, "name"], id: name })));
  }
  for (const { file, data } of tree.of("minimum-wage")) {
    once(data.standards.map(({ code, tier }, i) => ({ file, path: ["standards", i], id: `${code} ${tier}` })));
  }
};
