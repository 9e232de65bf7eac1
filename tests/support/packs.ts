import { fileURLToPath } from "node:url";
import { checkRules } from "../../src/packs/check.ts";
import { formatProblem, type Problem } from "../../src/packs/problem.ts";
import { type RuleTree, readRules, treeOf } from "../../src/packs/read.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/packs", import.meta.url));

export const BAD_PACKS = `${FIXTURES}/bad`;
export const MINIMAL = `${FIXTURES}/good/minimal`;

/** A bad pack holds only what differs from the minimal one, save those named `alone-…`. */
export function problemsOfBadPack(name: string): readonly Problem[] {
  const folder = `${BAD_PACKS}/${name}`;
  return checkRules(name.startsWith("alone-") ? readRules(folder) : readRules(MINIMAL, folder));
}

/** All problems in Chinese, a line of dashes, then in English. */
export function printed(problems: readonly Problem[]): string {
  const inLanguage = (language: "zh-CN" | "en") => problems.map((p) => formatProblem(p, language)).join("\n");
  return `${inLanguage("zh-CN")}\n---\n${inLanguage("en")}\n`;
}

const MINIMAL_TEXTS: ReadonlyMap<string, string> = new Map(readRules(MINIMAL).files.map((f) => [f.path, f.text]));

/** The minimal pack with some files replaced or added; a function edits the text that is there. */
export function minimalWith(files: Readonly<Record<string, string | ((text: string) => string)>>): RuleTree {
  const texts = new Map(MINIMAL_TEXTS);
  for (const [path, text] of Object.entries(files)) {
    texts.set(path, typeof text === "string" ? text : text(texts.get(path) ?? ""));
  }
  return treeOf("minimal", texts);
}

/** Each problem as its code and the word that it marks: `fact-unknown at agreement.presure`. */
export function placesOf(tree: RuleTree): string[] {
  return checkRules(tree).map(({ code, snippet, column }) => {
    const [word] = /[^\s",\]:[]+/.exec(snippet.slice(column - 1)) ?? [];
    return `${code} at ${word}`;
  });
}

/** An edit that must find its text. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
    return text.replace(from, to);
  };
}
