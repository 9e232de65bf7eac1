import ts from "typescript";
import { lineOf, nodesOf, type SourceFile } from "./source-files.ts";

/** Whatever asks the machine, the clock or the user's settings, or waits. */
const GLOBALS = new Set([
  ...["Date", "Intl", "process", "fetch", "console", "globalThis", "window", "document", "navigator"],
  ...[
    "crypto",
    "Buffer",
    "require",
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "structuredClone",
    "eval",
  ],
]);

const CLOCKS = new Set(["Math.random", "performance.now", "performance.timeOrigin"]);

const METHODS = /^(toLocale\w*|localeCompare|getTimezoneOffset)$/;

/** Uses of such things, as `path:line name`. */
export function impuritiesOf(file: SourceFile): string[] {
  return nodesOf(file.tree).flatMap((node) => {
    const name = impureName(node);
    return name === null ? [] : [`${file.path}:${lineOf(file, node)} ${name}`];
  });
}

function impureName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    if (METHODS.test(node.name.text)) return node.name.text;
    return CLOCKS.has(node.getText()) ? node.getText() : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return "import()";
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) return "import.meta";
  if (ts.isAwaitExpression(node)) return "await";
  if (!ts.isIdentifier(node) || !GLOBALS.has(node.text) || isOnlyAName(node)) return null;
  return node.text;
}

/** A property, a key or a declaration of that name, not the global. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  const declares = ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  const keys = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
  return (declares || keys || ts.isFunctionDeclaration(parent)) && parent.name === node;
}
