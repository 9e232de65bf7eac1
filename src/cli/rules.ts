import { stat } from "node:fs/promises";
import {
  bundleRules,
  checkRules,
  type ExampleResult,
  formatProblem,
  type RuleTree,
  readRules,
  testExamples,
} from "../packs.ts";
import { choice, readArguments } from "./arguments.ts";
import { type Command, type CommandResult, done, problem, refused } from "./command.ts";
import { LANGUAGES } from "./described.ts";

type Lang = (typeof LANGUAGES)[number];

const TASKS = { check: checkTree, test: testTree } as const;

/** `rules check [DIR]` and `rules test [DIR]`, on the rules of this package where no folder is named. */
export const rulesCommand: Command = async (argv) => {
  const given = readArguments(argv, { lang: { type: "string" } }, ["TASK", "DIR"]);
  if (!given.ok) return refused(given.issues);
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return refused(lang.issues);
  const [word, folder] = given.value.rest;
  const allowed = Object.keys(TASKS)
    .map((name) => `rules ${name}`)
    .join(" | ");
  if (word === undefined) return refused(problem("command-missing", { allowed }).issues);
  if (word !== "check" && word !== "test")
    return refused(problem("command-unknown", { value: `rules ${word}`, allowed }).issues);
  if (folder !== undefined && !(await isFolder(folder))) return refused(problem("folder-not-found", { folder }).issues);
  return TASKS[word](folder === undefined ? readRules() : readRules(folder), lang.value);
};

function checkTree(tree: RuleTree, lang: Lang): CommandResult {
  const problems = checkRules(tree);
  if (problems.length === 0)
    return done(inLang(lang, `${tree.files.length} 个文件，没有错误`, `${tree.files.length} files, no problem`));
  const count = inLang(lang, `${problems.length} 处错误`, `${problems.length} problem(s)`);
  return foundWanting([...problems.map((p) => formatProblem(p, lang)), count]);
}

function testTree(tree: RuleTree, lang: Lang): CommandResult {
  const checked = checkTree(tree, lang);
  if (checked.code !== 0) return checked;
  const results = testExamples(bundleRules(tree));
  const failed = results.filter((r) => !r.passed);
  const passed = results.length - failed.length;
  const count = inLang(
    lang,
    `例子 ${passed} 个通过，${failed.length} 个未通过`,
    `${passed} examples passed, ${failed.length} failed`,
  );
  return failed.length === 0 ? done(count) : foundWanting([...failed.map((r) => failureLine(r, lang)), count]);
}

function failureLine({ rule, example, expected, actual, notAsked }: ExampleResult, lang: Lang): string {
  const outcome = inLang(lang, `应为 ${expected}，实为 ${actual}`, `expected ${expected}, got ${actual}`);
  const names = notAsked.join(", ");
  const asked = notAsked.length === 0 ? "" : inLang(lang, `；未问及 ${names}`, `; not asked: ${names}`);
  return `${rule}: ${example}: ${outcome}${asked}`;
}

function inLang(lang: Lang, zh: string, en: string): string {
  return lang === "zh-CN" ? zh : en;
}

function foundWanting(lines: readonly string[]): CommandResult {
  return { code: 1, stdout: `${lines.join("\n")}\n`, stderr: "" };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
