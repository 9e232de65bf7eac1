import { checkRules, formatProblem, type RuleTree } from "../../packs.ts";
import { type Command, type CommandResult, done, foundWanting, refused } from "../command.ts";
import { inLang, type Lang } from "../language.ts";
import { treeGiven } from "./tree-given.ts";

/** `rules check [DIR]`: every problem in the files. */
export const checkTask: Command = async (argv) => {
  const given = await treeGiven(argv);
  return given.ok ? checkTree(given.value.tree, given.value.lang) : refused(given.issues);
};

export function checkTree(tree: RuleTree, lang: Lang): CommandResult {
  const problems = checkRules(tree);
  if (problems.length === 0)
    return done(inLang(lang, `${tree.files.length} 个文件，没有错误`, `${tree.files.length} files, no problem`));
  const count = inLang(lang, `${problems.length} 处错误`, `${problems.length} problem(s)`);
  return foundWanting([...problems.map((p) => formatProblem(p, lang)), count]);
}
