import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDiagrams, type Diagrams, FALSE, TRUE } from "../../../src/conditions/diagram.ts";
import { forAll } from "../../support/property.ts";

type Expression =
  | { readonly op: "ask"; readonly variable: number; readonly answers: readonly boolean[] }
  | { readonly op: "and" | "or"; readonly left: Expression; readonly right: Expression }
  | { readonly op: "not"; readonly of: Expression };

/** How many answers each variable has. */
const WIDTHS = [2, 2, 3, 2, 4, 2];

/** Every way to answer all variables, the last one changing fastest. */
const ASSIGNMENTS = WIDTHS.reduce<number[][]>(
  (rows, width) => rows.flatMap((row) => Array.from({ length: width }, (_, i) => [...row, i])),
  [[]],
);

const { expression: expressions } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .nat(WIDTHS.length - 1)
      .chain((variable) =>
        fc
          .array(fc.boolean(), { minLength: WIDTHS[variable] ?? 2, maxLength: WIDTHS[variable] ?? 2 })
          .map((answers): Expression => ({ op: "ask", variable, answers })),
      ),
    fc.record({
      op: fc.constantFrom("and" as const, "or" as const),
      left: tie("expression"),
      right: tie("expression"),
    }),
    fc.record({ op: fc.constant("not" as const), of: tie("expression") }),
  ),
}));

function truthUnder(e: Expression, row: readonly number[]): boolean {
  if (e.op === "ask") return e.answers[row[e.variable] ?? 0] ?? false;
  if (e.op === "not") return !truthUnder(e.of, row);
  const [left, right] = [truthUnder(e.left, row), truthUnder(e.right, row)];
  return e.op === "and" ? left && right : left || right;
}

function tableOf(e: Expression): boolean[] {
  return ASSIGNMENTS.map((row) => truthUnder(e, row));
}

function built(d: Diagrams, e: Expression): number {
  if (e.op === "ask")
    return d.ask(
      e.variable,
      e.answers.map((a) => (a ? TRUE : FALSE)),
    );
  if (e.op === "not") return d.not(built(d, e.of));
  return d[e.op](built(d, e.left), built(d, e.right));
}

/** The diagram of a truth table, made by asking every variable in turn. */
function fromTable(d: Diagrams, table: readonly boolean[], variable = 0): number {
  const width = WIDTHS[variable];
  if (width === undefined) return table[0] ? TRUE : FALSE;
  const size = table.length / width;
  const parts = Array.from({ length: width }, (_, i) => table.slice(i * size, (i + 1) * size));
  return d.ask(
    variable,
    parts.map((part) => fromTable(d, part, variable + 1)),
  );
}

/** Variables that change the answer of some row when they alone change. */
function mattering(table: readonly boolean[]): number[] {
  const at = new Map(ASSIGNMENTS.map((row, i) => [row.join(), table[i]]));
  return WIDTHS.flatMap((_, variable) => {
    const matters = ASSIGNMENTS.some((row) => at.get(row.join()) !== at.get(row.with(variable, 0).join()));
    return matters ? [variable] : [];
  });
}

describe("diagrams against truth tables", () => {
  it("an expression is the diagram of its table, however it is written", () => {
    forAll(expressions, (e) => {
      const d = createDiagrams();
      expect(built(d, e)).toBe(fromTable(d, tableOf(e)));
    });
  });

  it("two expressions are one diagram iff they have one table", () => {
    forAll(fc.tuple(expressions, expressions), ([a, b]) => {
      const d = createDiagrams();
      expect(built(d, a) === built(d, b)).toBe(tableOf(a).join() === tableOf(b).join());
    });
  });

  it("a leaf is what is settled, and a variable occurs iff it matters", () => {
    forAll(expressions, (e) => {
      const d = createDiagrams();
      const table = tableOf(e);
      const root = built(d, e);
      expect(root === TRUE).toBe(table.every((t) => t));
      expect(root === FALSE).toBe(table.every((t) => !t));
      expect(d.support(root)).toEqual(mattering(table));
    });
  });
});

describe("diagrams by hand", () => {
  const d = createDiagrams();
  const x = d.ask(0, [FALSE, TRUE]);
  const y = d.ask(1, [FALSE, TRUE, TRUE]);

  it("settle what Kleene leaves open", () => {
    expect(d.or(x, d.not(x))).toBe(TRUE);
    expect(d.and(x, d.not(x))).toBe(FALSE);
    expect(d.support(d.or(d.and(x, y), d.and(x, d.not(y))))).toEqual([0]);
  });

  it("share what is the same", () => {
    const size = d.size();
    expect(d.and(y, x)).toBe(d.and(x, y));
    expect(d.not(d.not(y))).toBe(y);
    d.and(x, y);
    expect(d.size()).toBeLessThanOrEqual(size + 4);
  });

  it("a question whose answers agree is no question", () => {
    expect(d.ask(5, [x, x, x])).toBe(x);
    expect(d.ask(5, [TRUE, TRUE])).toBe(TRUE);
    expect(d.support(TRUE)).toEqual([]);
  });
});
