import type { Bilingual } from "../../law/bilingual.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/** Names in braces that the report fills in a message. It fills none: amounts and days stand beside the words. */
const MESSAGE_PLACEHOLDERS: readonly string[] = [];

/** A text shown to readers has no placeholder that would stay in it. */
export const checkMessages: Check = (tree, report) => {
  for (const { file, data } of tree.of("rule")) checkText(report, file, ["message"], data.message);
  for (const { file, data } of tree.of("presumption")) {
    for (const [i, { message }] of data.cases.entries()) checkText(report, file, ["cases", i, "message"], message);
  }
};

function checkText(report: Report, file: RuleFile, path: DataPath, text: Bilingual): void {
  for (const language of ["zh", "en"] as const) {
    for (const [placeholder, name = ""] of text[language].matchAll(/\{([^{}]*)\}/g)) {
      if (MESSAGE_PLACEHOLDERS.includes(name)) continue;
      report(file, [...path, language], "placeholder-unknown", { values: { placeholder } });
    }
  }
}
