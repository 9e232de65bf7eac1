import type { Bilingual } from "../law/bilingual.ts";
import { PROBLEM_WORDS } from "../packs/problem-words.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { ISSUES_EN } from "../report/words/issues-en.ts";
import { ISSUES_ZH_CN } from "../report/words/issues-zh-CN.ts";
import { REMARKS_EN } from "../report/words/remarks-en.ts";
import { REMARKS_ZH_CN } from "../report/words/remarks-zh-CN.ts";
import { GENERATED } from "./book.ts";
import { page, section, table } from "./markdown.ts";

/** Every code that the engine or the check of rule files may give, in the words that go with it. */
export function errorsPage(): string {
  const issues = Object.entries(ISSUES_ZH_CN).map(([code, zh]): [string, Bilingual] => [
    code,
    { zh, en: ISSUES_EN[code as keyof typeof ISSUES_EN] },
  ]);
  const remarks = Object.entries(REMARKS_ZH_CN).map(([code, zh]): [string, Bilingual] => [
    code,
    { zh, en: REMARKS_EN[code as keyof typeof REMARKS_EN] },
  ]);
  return page([
    GENERATED,
    "# 错误代码 Error codes",
    "花括号里的名称由具体的值代替。Names in braces are replaced by what was found.",
    section("输入与命令 Input and commands", codes(issues)),
    section("处理说明 Remarks", codes(remarks)),
    section("规则文件 Rule files", codes(Object.entries(PROBLEM_WORDS))),
  ]);
}

function codes(entries: readonly (readonly [code: string, words: Bilingual])[]): string {
  const rows = entries.map(([code, { zh, en }]) => [`\`${code}\``, escapeMarkdown(zh), escapeMarkdown(en)]);
  return table(["代码 Code", "中文", "English"], rows);
}
