import type { Check } from "../report.ts";

/** Each id is the one that follows from the path. */
export const checkIds: Check = (tree, report) => {
  const kinds = [
    "pack",
    "risk",
    "instrument",
    "parameter",
    "concept",
    "rule",
    "dispute",
    "presumption",
    "minimum-wage",
    "posts",
  ] as const;
  for (const kind of kinds) {
    for (const { file, data } of tree.of(kind)) {
      if (file.id === null || data.id === file.id) continue;
      report(file, ["id"], "id-path", { values: { expected: file.id }, suggestion: file.id });
    }
  }
};
