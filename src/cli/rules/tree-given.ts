import { stat } from "node:fs/promises";
import { type RuleTree, readRules } from "../../packs.ts";
import { choice, readArguments } from "../arguments.ts";
import { type Got, got, problem } from "../command.ts";
import { LANGUAGES, type Lang } from "../language.ts";

/** Reads `[DIR] [--lang LANG]`: the rules of the folder named, or of this package. */
export async function treeGiven(
  argv: readonly string[],
): Promise<Got<{ readonly tree: RuleTree; readonly lang: Lang }>> {
  const given = readArguments(argv, { lang: { type: "string" } }, ["DIR"]);
  if (!given.ok) return given;
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return lang;
  const [folder] = given.value.rest;
  if (folder !== undefined && !(await isFolder(folder))) return problem("folder-not-found", { folder });
  return got({ tree: folder === undefined ? readRules() : readRules(folder), lang: lang.value });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
