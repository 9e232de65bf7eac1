import { LITERAL_WORDS, literalFits, TYPE_OF_UNIT } from "../literal.ts";
import type { Check } from "../report.ts";

/** Each value of a legal number is written in its unit. */
export const checkParameters: Check = (tree, report) => {
  for (const { file, data } of tree.of("parameter")) {
    const type = TYPE_OF_UNIT[data.unit];
    for (const [i, { value }] of data.values.entries()) {
      if (literalFits(type, value)) continue;
      report(file, ["values", i, "value"], "literal-unit", { values: { value, expected: LITERAL_WORDS[type] } });
    }
  }
};
