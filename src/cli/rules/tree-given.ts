import { stat } from "node:fs/promises";
import { type RuleTree, readRules } from "../../packs.ts";
import { type Arguments, choice, type Options, readArguments } from "../arguments.ts";
import { type Got, got, problem } from "../command.ts";
import { LANGUAGES, type Lang } from "../language.ts";

/** What a task on rules was given. */
export interface TreeGiven {
  readonly tree: RuleTree;
  readonly lang: Lang;
  readonly options: Arguments["options"];
}

/** Reads `[DIR] [--lang LANG]` and what options a task has of its own: the rules of the folder named, or of this package. */
export async function treeGiven(argv: readonly string[], own: Options = {}): Promise<Got<TreeGiven>> {
  const given = readArguments(argv, { lang: { type: "string" }, ...own }, ["DIR"]);
  if (!given.ok) return given;
  const { options, rest } = given.value;
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return lang;
  const [folder] = rest;
  const tree = folder === undefined ? got(readRules()) : await treeIn(folder);
  return tree.ok ? got({ tree: tree.value, lang: lang.value, options }) : tree;
}

export async function treeIn(folder: string): Promise<Got<RuleTree>> {
  return (await isFolder(folder)) ? got(readRules(folder)) : problem("folder-not-found", { folder });
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
