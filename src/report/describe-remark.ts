import type { Remark } from "../assessment.ts";
import { formatPath } from "../base/issue.ts";
import { formatYuan } from "../base/money.ts";
import type { Language } from "../law/bilingual.ts";
import { oneLine } from "./one-line.ts";
import { REMARKS_EN } from "./words/remarks-en.ts";
import { REMARKS_ZH_CN } from "./words/remarks-zh-CN.ts";
import { fill, wordFor, wordsOf } from "./words/words.ts";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": REMARKS_ZH_CN,
  en: REMARKS_EN,
};

/** What was told and what was done with it, on one line. A code newer than the words is given as it is. */
export function describeRemark({ code, path, values }: Remark, lang: Language): string {
  const { issues, values: known } = wordsOf(lang);
  const shown = Object.entries(values).map(([name, value]) =>
    typeof value === "number" && name.endsWith("Fen")
      ? [name.slice(0, -"Fen".length), formatYuan(value)]
      : [name, oneLine(value === "unknown" ? known.unknown : String(value))],
  );
  const text = fill(wordFor(SENTENCES[lang], code), Object.fromEntries(shown));
  return path.length === 0 ? text : fill(issues.path, { path: oneLine(formatPath(path)), text });
}
