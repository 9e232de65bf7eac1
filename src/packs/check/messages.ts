import { closestName } from "../../base/closest-name.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import { numbersNamed } from "../../law/message.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/** A text shown to readers has no placeholder that would stay in it: a rule may name legal numbers, a presumption nothing. */
export const checkMessages: Check = (tree, report) => {
  for (const { file, data } of tree.of("rule"))
    checkText(report, file, ["message"], data.message, tree.names("parameter"));
  for (const { file, data } of tree.of("presumption")) {
    for (const [i, { message }] of data.cases.entries()) checkText(report, file, ["cases", i, "message"], message, []);
  }
};

function checkText(report: Report, file: RuleFile, path: DataPath, text: Bilingual, numbers: readonly string[]): void {
  for (const language of ["zh", "en"] as const) {
    for (const name of numbersNamed(text[language])) {
      if (numbers.includes(name)) continue;
      const closest = closestName(name, numbers);
      const suggestion = closest === null ? null : `{${closest}}`;
      report(file, [...path, language], "placeholder-unknown", { values: { placeholder: `{${name}}` }, suggestion });
    }
  }
}
