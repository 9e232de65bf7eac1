import type { Check } from "../report.ts";

/** No id twice, a span that does not run backwards, and parts that are no more than the whole. */
export const checkStatistics: Check = (tree, report) => {
  for (const { file, data } of tree.of("statistics")) {
    const ids = data.map(({ id }) => id);
    for (const [i, { id, from, to, cases, parts = [] }] of data.entries()) {
      if (ids.indexOf(id) < i) report(file, [i, "id"], "id-duplicate", { values: { id, first: file.path } });
      if (to < from) report(file, [i, "to"], "span-empty", { values: { from, to } });
      const together = parts.reduce((sum, part) => sum + part.cases, 0);
      if (together > cases) report(file, [i, "parts"], "parts-over-whole", { values: { parts: together, cases } });
    }
  }
};
