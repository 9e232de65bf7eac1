import { type Bilingual, filled, inLanguage, type Language } from "../law/bilingual.ts";
import { PROBLEM_WORDS, type ProblemCode } from "./problem-words.ts";

/** One mistake in a rule tree. `file` is the path inside the tree; lines and columns count from 1. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: Bilingual;
  /** The line as written. */
  readonly snippet: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}

export type ProblemValues = Readonly<Record<string, string | number | Bilingual>>;

export function problemMessage(code: ProblemCode, values: ProblemValues): Bilingual {
  return filled(PROBLEM_WORDS[code], values);
}

/**
 * `file:line:column: message`, then the line with a mark under the place, then what was probably meant. Several lines of
 * text without a final line break.
 */
export function formatProblem(problem: Problem, language: Language = "zh-CN"): string {
  const { file, line, column, message, snippet, suggestion } = problem;
  const gutter = String(line);
  const indent = snippet
    .slice(0, column - 1)
    .replace(/[^\t -~]/g, "\u3000")
    .replace(/[ -~]/g, " ");
  const lines = [`${file}:${line}:${column}: ${inLanguage(message, language)}`];
  if (snippet.trim() !== "") {
    lines.push(`  ${gutter} | ${snippet}`, `  ${" ".repeat(gutter.length)} | ${indent}^`);
  }
  if (suggestion !== undefined) {
    lines.push(language === "zh-CN" ? `  是否想写“${suggestion}”？` : `  did you mean "${suggestion}"?`);
  }
  return lines.join("\n");
}

/** By file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
