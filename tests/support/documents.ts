import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Markdown files that people read, the concordance apart: paths from the root. */
export function documents(): string[] {
  const docs = readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && path !== "docs/concordance.md");
  return ["README.md", "rules/README.md", "CHANGELOG.md", ...docs.sort()];
}

export interface Fence {
  readonly language: string;
  readonly text: string;
}

/** Fenced blocks of a page, in order. */
export function fencesIn(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = "", text = ""]) => ({ language, text }));
}

export function proseOf(markdown: string): string {
  return markdown.replace(/^```.*?^```$/gms, "");
}

/** Cells of every table row, trimmed; rules between head and body are left out. */
export function tableRows(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => /^\|.*\|$/.test(line) && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** What stands between backticks. */
export function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** GitHub's anchor of a heading. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}
