import ts from "typescript";
import { lineOf, nodesOf, type SourceFile } from "./source-files.ts";

/** Code that works the law out, in which a number of the law could hide; words and forms of input are elsewhere. */
const ENGINE = [
  "law",
  "ledger",
  "facts",
  "conditions",
  "evaluate",
  "amounts",
  "risk",
  "assemble",
  "timeline",
  "calculators",
  "inverse",
  "sentences",
  "reference",
  "assess-situation.ts",
];

const YEAR = /(?<![\d.])(19[4-9]\d|2[01]\d\d)(?![\d.])/g;
const RATE = /\d+(\.\d+)?\s?[%％]|(?<![\d-])[1-9]\/[2-9](?!\d)/g;
const WHOLE = /^-?\d+(\.\d+)?$/;

/** Numbers that count the calendar or the decimal system, and none of the law. */
const PLAIN_NUMBERS = new Set(["0", "1", "2", "100"]);

/** Years, rates and numbers that one file may hold, and the reason. */
export interface Exception {
  readonly path: string;
  readonly literals: readonly string[];
  readonly why: string;
}

interface Literal {
  readonly path: string;
  readonly line: number;
  readonly literal: string;
}

/** Years and rates in any string or number; in the engine also every number that is not plain. Comments are free. */
export function lawLiterals(files: readonly SourceFile[], exceptions: readonly Exception[]): Literal[] {
  return allLiterals(files).filter((l) => !exceptions.some((e) => e.path === l.path && e.literals.includes(l.literal)));
}

/** Exceptions that except nothing any more. */
export function idleExceptions(files: readonly SourceFile[], exceptions: readonly Exception[]): string[] {
  const found = new Set(allLiterals(files).map((l) => `${l.path} ${l.literal}`));
  return exceptions.flatMap((e) => e.literals.map((literal) => `${e.path} ${literal}`)).filter((e) => !found.has(e));
}

function allLiterals(files: readonly SourceFile[]): Literal[] {
  return files.flatMap((file) =>
    nodesOf(file.tree).flatMap((node) =>
      suspicious(node, ENGINE.includes(file.part)).map((literal) => ({
        path: file.path,
        line: lineOf(file, node),
        literal,
      })),
    ),
  );
}

/** What is suspicious in a number or a text: the parts, not the whole text. */
function suspicious(node: ts.Node, inEngine: boolean): readonly string[] {
  if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
    const digits = node.text.replace(/n$/, "");
    return digits.match(YEAR) ?? (inEngine && !PLAIN_NUMBERS.has(digits) ? [digits] : []);
  }
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  if (!isText || isCitation(node.text)) return [];
  if (inEngine && WHOLE.test(node.text) && !/^0+$/.test(node.text)) return [node.text];
  return [...(node.text.match(YEAR) ?? []), ...(node.text.match(RATE) ?? [])];
}

/** `cn/<instrument>#<article>` may name the year of its instrument. */
function isCitation(text: string): boolean {
  return /^cn\/[a-z0-9-]+#\S+$/.test(text);
}

/** Citations in strings and in `@law` tags of comments, with the file that makes them. */
export function citationsIn(file: SourceFile): string[] {
  const tagged = [...file.text.matchAll(/@law\s+(\S+)/g)].map(([, id = ""]) => id);
  const written = nodesOf(file.tree).flatMap((n) => (ts.isStringLiteralLike(n) && isCitation(n.text) ? [n.text] : []));
  return [...tagged, ...written];
}
