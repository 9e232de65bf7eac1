/**
 * Decision diagrams over facts with several values, reduced and shared: two questions with the same answers under every
 * completion are the same node. So a verdict is settled iff its diagram is a leaf, and a fact matters iff it occurs in it.
 */
export interface Diagrams {
  /** The diagram that asks one variable; `answers` are diagrams, one for each of its cells. */
  readonly ask: (variable: number, answers: readonly number[]) => number;
  readonly and: (a: number, b: number) => number;
  readonly or: (a: number, b: number) => number;
  readonly not: (a: number) => number;
  /** Variables on which the answer depends, ascending. */
  readonly support: (a: number) => number[];
  readonly size: () => number;
}

export const FALSE = 0;
export const TRUE = 1;

interface Branch {
  readonly variable: number;
  readonly answers: readonly number[];
}

/** Two diagrams as one number; there are far fewer than this of either. */
const PAIR = Math.floor(Math.sqrt(Number.MAX_SAFE_INTEGER));

const LEAF: Branch = { variable: Number.MAX_SAFE_INTEGER, answers: [] };

export function createDiagrams(): Diagrams {
  const branches: Branch[] = [LEAF, LEAF];
  const unique = new Map<string, number>();
  const memo: Readonly<Record<"and" | "or", Map<number, number>>> = { and: new Map(), or: new Map() };
  const negated = new Map<number, number>();
  const at = (a: number): Branch => branches[a] ?? LEAF;

  const ask = (variable: number, answers: readonly number[]): number => {
    const first = answers[0] ?? FALSE;
    if (answers.every((a) => a === first)) return first;
    const key = `${variable}:${answers.join(",")}`;
    const known = unique.get(key);
    if (known !== undefined) return known;
    unique.set(key, branches.push({ variable, answers }) - 1);
    return branches.length - 1;
  };

  const combine = (stop: number, a: number, b: number): number => {
    const pass = 1 - stop;
    if (a === stop || b === stop) return stop;
    if (a === pass || a === b) return b;
    if (b === pass) return a;
    const pairs = stop === FALSE ? memo.and : memo.or;
    const key = a < b ? a * PAIR + b : b * PAIR + a;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const left = at(a);
    const right = at(b);
    const variable = Math.min(left.variable, right.variable);
    const width = left.variable === variable ? left.answers.length : right.answers.length;
    const answers: number[] = [];
    for (let i = 0; i < width; i++) {
      const one = left.variable === variable ? (left.answers[i] ?? FALSE) : a;
      const other = right.variable === variable ? (right.answers[i] ?? FALSE) : b;
      answers.push(combine(stop, one, other));
    }
    const result = ask(variable, answers);
    pairs.set(key, result);
    return result;
  };

  const not = (a: number): number => {
    if (a === FALSE || a === TRUE) return 1 - a;
    const known = negated.get(a);
    if (known !== undefined) return known;
    const result = ask(at(a).variable, at(a).answers.map(not));
    negated.set(a, result);
    return result;
  };

  const support = (a: number): number[] => {
    const seen = new Set<number>();
    const variables = new Set<number>();
    const visit = (n: number): void => {
      if (n === FALSE || n === TRUE || seen.has(n)) return;
      seen.add(n);
      variables.add(at(n).variable);
      at(n).answers.forEach(visit);
    };
    visit(a);
    return [...variables].sort((x, y) => x - y);
  };

  return {
    ask,
    and: (a, b) => combine(FALSE, a, b),
    or: (a, b) => combine(TRUE, a, b),
    not,
    support,
    size: () => branches.length,
  };
}
