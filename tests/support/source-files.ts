import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

const SRC = join(import.meta.dirname, "../../src");

interface Import {
  /** A path inside src for our own files, else the specifier as written. */
  readonly to: string;
  readonly ours: boolean;
  readonly typesOnly: boolean;
}

export interface SourceFile {
  /** Inside src, with forward slashes. */
  readonly path: string;
  /** The folder at the top of src, or the file itself if it lies there. */
  readonly part: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript file of src but declarations, parsed. */
export function readSources(): readonly SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => sourceOf(path, readFileSync(join(SRC, path), "utf8")));
}

/** A file as it would be read from this path in src. */
export function sourceOf(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return { path, part: partOf(path), text, tree, imports: importsOf(path, tree) };
}

function partOf(path: string): string {
  return path.split("/")[0] ?? path;
}

function importsOf(path: string, tree: ts.SourceFile): Import[] {
  return tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from)) return [];
    const ours = from.text.startsWith(".");
    const to = ours ? posix.normalize(posix.join(posix.dirname(path), from.text)) : from.text;
    return [{ to, ours, typesOnly: isTypesOnly(statement) }];
  });
}

function isTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const named = statement.exportClause;
    return (
      statement.isTypeOnly ||
      (named !== undefined && ts.isNamedExports(named) && named.elements.every((e) => e.isTypeOnly))
    );
  }
  const clause = statement.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const all = clause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (all && named.elements.every((e) => e.isTypeOnly));
}

/** Every node below, depth first, import and export lines left out. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (n: ts.Node): void => {
    if (ts.isImportDeclaration(n)) return;
    found.push(n);
    ts.forEachChild(n, visit);
  };
  visit(node);
  return found;
}

export function lineOf(file: SourceFile, node: ts.Node): number {
  return file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1;
}
