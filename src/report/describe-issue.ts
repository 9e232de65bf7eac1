import { formatPath, type Issue } from "../base/issue.ts";
import type { Language } from "../law/bilingual.ts";
import { oneLine } from "./one-line.ts";
import { ISSUES_EN } from "./words/issues-en.ts";
import { ISSUES_ZH_CN } from "./words/issues-zh-CN.ts";
import { fill, wordFor, wordsOf } from "./words/words.ts";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": ISSUES_ZH_CN,
  en: ISSUES_EN,
};

/** What is wrong and where, on one line: names the path, the value, and what was probably meant. */
export function describeIssue({ code, path, values }: Issue, lang: Language): string {
  const { issues, marks, types } = wordsOf(lang);
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(String(value))]));
  const { expected = "", suggestion } = shown;
  const typeNames = expected.split(" | ").map((type) => wordFor(types, type));
  const text = fill(sentenceFor(code, lang), { value: code, ...shown, expected: typeNames.join(marks.or) });
  const whole = suggestion === undefined ? text : fill(issues.suggestion, { text, suggestion });
  return path.length === 0 ? whole : fill(issues.path, { path: oneLine(formatPath(path)), text: whole });
}

/** A code without words of its own is at least said to be invalid. */
function sentenceFor(code: string, lang: Language): string {
  const sentences = SENTENCES[lang];
  return Object.hasOwn(sentences, code) ? wordFor(sentences, code) : wordFor(sentences, "invalid");
}
