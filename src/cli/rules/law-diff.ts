import type { LawChange } from "../../law/law-changes.ts";
import { bundleRules, lawBetween } from "../../packs.ts";
import { wordsOf } from "../../report/words/words.ts";
import { type Command, done, refused } from "../command.ts";
import { inLang, type Lang } from "../language.ts";
import { lawQuestion } from "./law-question.ts";
import { valueInWords, wordIn } from "./law-words.ts";

/** `rules law-diff DAY1 DAY2 [--place CODE]`: what changed after the first day up to and on the second, and through what. */
export const lawDiffTask: Command = async (argv) => {
  const asked = lawQuestion(argv, ["DAY1", "DAY2"]);
  if (!asked.ok) return refused(asked.issues);
  const { days, place, lang, json } = asked.value;
  const answer = lawBetween(bundleRules(), days[0] ?? "", days[1] ?? "", place);
  if (!answer.ok) return refused(answer.issues);
  if (json) return done(JSON.stringify(answer.changes, null, 2));
  return done(
    answer.changes.length === 0 ? inLang(lang, "没有变化", "Nothing changed") : changesText(answer.changes, lang),
  );
};

function changesText(changes: readonly LawChange[], lang: Lang): string {
  const days = [...new Set(changes.map(({ day }) => day))];
  return days
    .map((day) => [day, ...changes.filter((c) => c.day === day).map((c) => `  ${changeLine(c, lang)}`)].join("\n"))
    .join("\n");
}

const THINGS: Readonly<Record<LawChange["of"], readonly [string, string]>> = {
  instrument: ["文件", "instrument"],
  article: ["条款", "article"],
  parameter: ["数字", "number"],
  rule: ["规则", "rule"],
  "minimum-wage": ["最低工资", "minimum wage"],
};

const CHANGES: Readonly<Record<LawChange["change"], readonly [string, string]>> = {
  began: ["开始有效", "began"],
  ended: ["不再有效", "ended"],
  changed: ["改变", "changed"],
  basis: ["依据改变", "rests on another text"],
};

function changeLine({ of, change, id, label, before, after, unit, because }: LawChange, lang: Lang): string {
  const head = `${inLang(lang, ...THINGS[of])}${inLang(lang, "", " ")}${inLang(lang, ...CHANGES[change])}`;
  const moved = (change === "basis" ? [after] : [before, after]).map((v) => valueInWords(v, unit, lang)).join(" → ");
  const told = before === null && after === null ? "" : `${inLang(lang, "，", ", ")}${moved}`;
  const causes = because.filter((cause) => cause !== id).join(", ");
  const cause = causes === "" ? "" : inLang(lang, `; 因 ${causes}`, `; because of ${causes}`);
  return `${head}${wordsOf(lang).marks.is}${wordIn(lang, label)}${told} (${id}${cause})`;
}
