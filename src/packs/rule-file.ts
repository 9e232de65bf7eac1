import { type Document, isMap, isNode, isSeq, type LineCounter, type Node, type Pair } from "yaml";
import type { FileKind } from "./file-kind.ts";
import { type Problem, type ProblemValues, problemMessage } from "./problem.ts";
import type { ProblemCode } from "./problem-words.ts";

export type DataPath = readonly (string | number)[];

/** A file of the tree whose YAML could be read; `data` is not checked yet. */
export interface RuleFile {
  /** Inside the tree, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  /** The id that follows from the path; null where the file has none. */
  readonly id: string | null;
  readonly text: string;
  readonly data: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

export interface ProblemDetails {
  readonly values?: ProblemValues;
  readonly suggestion?: string | null;
  /** Mark the key of the last step instead of its value. */
  readonly atKey?: boolean;
}

/** A problem at a value of a file; where there is no such value, at the nearest one around it. */
export function problemIn(file: RuleFile, path: DataPath, code: ProblemCode, details: ProblemDetails = {}): Problem {
  return problemAtOffset(file, offsetOf(file.document, path, details.atKey ?? false), code, details);
}

export function problemAtOffset(
  { path, text, lines }: Pick<RuleFile, "path" | "text" | "lines">,
  offset: number,
  code: ProblemCode,
  { values = {}, suggestion }: ProblemDetails = {},
): Problem {
  const { line, col } = lines.linePos(Math.min(offset, text.length));
  const at = { file: path, line: Math.max(line, 1), column: Math.max(col, 1) };
  const snippet = text.split(/\r?\n/)[at.line - 1] ?? "";
  const problem = { code, ...at, message: problemMessage(code, values), snippet };
  return suggestion == null ? problem : { ...problem, suggestion };
}

function offsetOf(document: Document, path: DataPath, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find((item) => keyText(item) === String(step)) : undefined;
    const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (atKey && depth === path.length - 1 && pair) return startOf(pair.key) ?? offset;
    const start = startOf(next) ?? (pair ? startOf(pair.key) : undefined);
    if (start === undefined) return offset;
    [node, offset] = [next, start];
  }
  return offset;
}

function keyText(pair: Pair): string {
  return isNode(pair.key) && "value" in pair.key
    ? String((pair.key as Node & { value: unknown }).value)
    : String(pair.key);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
