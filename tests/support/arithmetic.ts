import { addF, divF, type Fraction, fraction, mulF, parseFraction, subF } from "../../src/base/fraction.ts";
import { timesFraction } from "../../src/base/money.ts";

const OPERATIONS: readonly Readonly<Record<string, (a: Fraction, b: Fraction) => Fraction>>[] = [
  { "+": addF, "−": subF },
  { "×": mulF, "/": divF },
];

/** What a line such as `1,000.00 × 1/3 − (2.00 + 3.00)` in yuan comes to, in fen, rounded once, half-up. */
export function reckoned(line: string): number {
  const tokens = line.replaceAll(",", "").match(/[\d.]+|[()×/+−]/g) ?? [];
  const value = level(tokens, 0);
  if (tokens.length > 0) throw new Error(`no sum: ${line}`);
  return timesFraction(100, value, "half-up");
}

function level(tokens: string[], depth: number): Fraction {
  const operations = OPERATIONS[depth];
  if (operations === undefined) return operand(tokens);
  let value = level(tokens, depth + 1);
  for (;;) {
    const operation = operations[tokens[0] ?? ""];
    if (operation === undefined) return value;
    tokens.shift();
    value = operation(value, level(tokens, depth + 1));
  }
}

function operand(tokens: string[]): Fraction {
  const token = tokens.shift() ?? "";
  if (token !== "(") return parseFraction(token) ?? fraction(0, 0);
  const value = level(tokens, 0);
  tokens.shift();
  return value;
}
