import { bundleRules, checkRules, formatProblem, type RuleTree } from "../../packs.ts";
import { type RuleReadBack, readBack } from "../../sentences/read-back.ts";
import { type Command, type CommandResult, done, foundWanting, problem, refused } from "../command.ts";
import { inLang, LANGUAGES, type Lang } from "../language.ts";
import { treeGiven } from "./tree-given.ts";

const OPTIONS = { quiet: { type: "boolean" }, only: { type: "string" } } as const;

/**
 * `rules check [DIR] [--lang LANG] [--only ID] [--quiet]`: every problem in the files, or each rule read back as a sentence,
 * in both languages unless one is asked for. `--only` reads back the rules whose id begins so, `--quiet` none.
 */
export const checkTask: Command = async (argv) => {
  const given = await treeGiven(argv, OPTIONS);
  if (!given.ok) return refused(given.issues);
  const { tree, lang, options } = given.value;
  const checked = checkTree(tree, lang);
  if (checked.code !== 0 || options.quiet === true) return checked;
  const start = String(options.only ?? "");
  const rules = readBack(bundleRules(tree)).filter(({ id }) => id.startsWith(start));
  if (rules.length === 0 && start !== "") return refused(problem("rule-unknown", { value: start }).issues);
  const languages = options.lang === undefined ? LANGUAGES : [lang];
  return done([checked.stdout, ...rules.map((rule) => readBackLines(rule, languages))].join("\n"));
};

function readBackLines({ id, title, sentence }: RuleReadBack, languages: readonly Lang[]): string {
  const told = (lang: Lang) => [inLang(lang, title.zh, title.en), inLang(lang, sentence.zh, sentence.en)];
  return `${[id, ...languages.flatMap(told)].join("\n  ")}\n`;
}

export function checkTree(tree: RuleTree, lang: Lang): CommandResult {
  const problems = checkRules(tree);
  if (problems.length === 0)
    return done(inLang(lang, `${tree.files.length} 个文件，没有错误`, `${tree.files.length} files, no problem`));
  const count = inLang(lang, `${problems.length} 处错误`, `${problems.length} problem(s)`);
  return foundWanting([...problems.map((p) => formatProblem(p, lang)), count]);
}
