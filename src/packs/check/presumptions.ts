import { LITERAL_WORDS, literalFits } from "../literal.ts";
import type { Check } from "../report.ts";
import { checkWord } from "./fact-condition.ts";
import { factNamed } from "./fact-named.ts";

/** A place in which no local rule holds. */
const ELSEWHERE = "000000";

/** A presumption gives an existing fact a value that it can have. */
export const checkPresumptions: Check = (tree, report) => {
  for (const { file, data } of tree.of("presumption")) {
    const fact = factNamed(report, file, ["fact"], data.fact);
    if (fact === null) continue;
    if (fact.type === "ratio") {
      report(file, ["fact"], "fact-not-presumed", { values: { fact: fact.id } });
      continue;
    }
    for (const [i, { presume }] of data.cases.entries()) {
      const path = ["cases", i, "presume"];
      if (fact.type === "place" && presume === ELSEWHERE) continue;
      if (fact.type === "truth" || fact.type === "enum" || fact.type === "place")
        checkWord(report, file, path, fact, presume);
      else if (!literalFits(fact.type, presume)) {
        report(file, path, "literal-unit", { values: { value: presume, expected: LITERAL_WORDS[fact.type] } });
      }
    }
  }
};
