import type { Check } from "../report.ts";

/** The kinds of file that name themselves. */
export const IDENTIFIED_KINDS = [
  "pack",
  "risk",
  "calibration",
  "instrument",
  "parameter",
  "concept",
  "rule",
  "dispute",
  "presumption",
  "minimum-wage",
  "posts",
] as const;

/** Each id is the one that follows from the path. */
export const checkIds: Check = (tree, report) => {
  for (const kind of IDENTIFIED_KINDS) {
    for (const { file, data } of tree.of(kind)) {
      if (file.id === null || data.id === file.id) continue;
      report(file, ["id"], "id-path", { values: { expected: file.id }, suggestion: file.id });
    }
  }
};
