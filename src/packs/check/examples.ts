import { closestName } from "../../base/closest-name.ts";
import { FACT_IDS } from "../../facts/catalog.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { LITERAL_WORDS, READING, readFactValue, wordsOf } from "../literal.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";
import { checkWord } from "./fact-condition.ts";
import { factNamed } from "./fact-named.ts";

/**
 * A rule shows when it holds, when it does not and when that is open. What is given is a fact, a concept (a name without a
 * dot) or `reading.<dispute>`, with a value that it can have.
 */
export const checkExamples: Check = (tree, report) => {
  for (const { file, data } of tree.of("rule")) {
    for (const outcome of ["yes", "no", "unknown"] as const) {
      if (data.examples.some(({ expect }) => expect === outcome)) continue;
      report(file, ["examples"], "example-missing", { values: { outcome }, atKey: true });
    }
    for (const [i, { given, asks }] of data.examples.entries()) {
      for (const [name, value] of Object.entries(given)) {
        checkGiven(tree, report, file, ["examples", i, "given", name], name, value);
      }
      for (const [n, id] of (asks ?? []).entries()) factNamed(report, file, ["examples", i, "asks", n], id);
    }
  }
};

function checkGiven(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  name: string,
  value: string | number,
): void {
  const unknownName = (code: "concept-unknown" | "dispute-unknown" | "fact-unknown", known: readonly string[]) =>
    report(file, path, code, {
      values: { name: name.replace(READING, ""), fact: name },
      suggestion: closestName(name, known),
      atKey: true,
    });
  const unknownWord = (known: readonly string[]) =>
    report(file, path, "word-unknown", {
      values: { fact: name, value },
      suggestion: closestName(String(value), known),
    });
  if (name.startsWith(READING)) {
    const disputes = tree.names("dispute");
    if (!disputes.includes(name.slice(READING.length))) {
      unknownName(
        "dispute-unknown",
        disputes.map((dispute) => READING + dispute),
      );
      return;
    }
    const readings = tree.find("dispute", name.slice(READING.length))?.data.readings.map((r) => r.id);
    if (readings && !readings.includes(String(value))) unknownWord(readings);
    return;
  }
  if (!name.includes(".")) {
    const concepts = tree.names("concept");
    if (!concepts.includes(name)) unknownName("concept-unknown", [...concepts, ...FACT_IDS]);
    else if (!CONCEPT_WORDS.includes(String(value))) unknownWord(CONCEPT_WORDS);
    return;
  }
  const fact = factNamed(report, file, path, name, true);
  if (fact === null || readFactValue(fact, value) !== null) return;
  if (wordsOf(fact) !== null) checkWord(report, file, path, fact, String(value));
  else report(file, path, "literal-unit", { values: { value, expected: LITERAL_WORDS[fact.type] } });
}

const CONCEPT_WORDS: readonly string[] = ["yes", "no", "unknown"];
