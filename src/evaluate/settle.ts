import { cellsOf } from "../conditions/cells.ts";
import { createDiagrams, type Diagrams, FALSE, TRUE } from "../conditions/diagram.ts";
import { dependentOn, type Node, type Readings } from "../conditions/program.ts";
import { answer, NO, YES } from "../conditions/test.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { FactScope, FactValue } from "../facts/fact.ts";
import type { CompiledLaw } from "./compile-law.ts";
import { factsBelow } from "./facts-below.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { perLaw } from "./per-law.ts";

/** What is missing for an answer: a fact of one frame, or whether a list is complete. */
export interface OpenPoint {
  readonly fact: string;
  readonly agreement: number | null;
  readonly engagement: number | null;
}

export interface Settled {
  /** The answer under every completion of what is missing; open when completions differ. */
  readonly value: Outcome;
  /** The points on which it depends: each makes a difference under some completion of the others. */
  readonly open: readonly OpenPoint[];
  /** The diagram grew too large: the answer was not worked out. */
  readonly givenUp?: true;
}

/** As much of a frame as the answer turns on. */
export type KnownFrame = Pick<EvaluatedFrame, "agreement" | "engagement" | "facts" | "strict">;

export const AGREEMENTS_COMPLETE = "agreement.all-listed";
export const ENGAGEMENTS_COMPLETE = "conduct.all-listed";

/** Larger diagrams than this are not worked out: the answer stays open and every unknown asked is listed. */
const MOST_BRANCHES = 20_000;

/** The truth of "in some frame, `root`", over everything that is not known. `others` names lists that may hold more. */
export function settle(
  compiled: CompiledLaw,
  frames: readonly KnownFrame[],
  root: number,
  others: readonly string[],
  readings: Readings,
): Settled {
  const kleene = Math.max(others.length > 0 ? 1 : NO, ...frames.map((f) => f.strict[root] ?? NO));
  if (kleene !== 1) return { value: outcomeOf(kleene), open: [] };
  const work = workOf(compiled, frames);
  const { diagrams, space } = work;
  const known = work.known.get(readings) ?? frames.map(() => new Map<number, number>());
  work.known.set(readings, known);
  const before = diagrams.size();
  let whole = FALSE;
  for (const [i, frame] of frames.entries()) {
    whole = diagrams.or(whole, diagramOf(work, frame, i, root, readings, known[i] ?? new Map()));
    if (diagrams.size() - before > MOST_BRANCHES)
      return { value: "open", open: everyUnknown(compiled, frames, root, others), givenUp: true };
  }
  for (let i = 0; i < others.length; i++) whole = diagrams.or(whole, diagrams.ask(space.size + i, [FALSE, TRUE]));
  if (whole === FALSE || whole === TRUE) return { value: whole === TRUE ? "yes" : "no", open: [] };
  const open = diagrams.support(whole).map((v) => {
    const other = v >= space.size ? others[v - space.size] : undefined;
    return other === undefined ? space.point(v) : { fact: other, agreement: null, engagement: null };
  });
  return { value: "open", open };
}

type Atom = Extract<Node, { op: "atom" }>;

/** What settling one set of frames has worked out so far; other questions and readings of the same facts share it. */
interface Work {
  readonly compiled: CompiledLaw;
  readonly facts: readonly (readonly FactValue[])[];
  readonly diagrams: Diagrams;
  readonly space: Space;
  /** Diagrams of nodes by frame: those that hang on no reading, and under each set of readings the others. */
  readonly shared: readonly Map<number, number>[];
  readonly known: Map<Readings, readonly Map<number, number>[]>;
}

const WORK = new WeakMap<readonly FactValue[], Work[]>();

function workOf(compiled: CompiledLaw, frames: readonly KnownFrame[]): Work {
  const facts = frames.map((frame) => frame.facts);
  const key = facts[0] ?? [];
  const done = WORK.get(key) ?? [];
  WORK.set(key, done);
  const isOurs = (work: Work) =>
    work.compiled === compiled && work.facts.length === facts.length && work.facts.every((f, i) => f === facts[i]);
  let work = done.find(isOurs);
  if (work === undefined) {
    const shared = facts.map(() => new Map<number, number>());
    work = { compiled, facts, diagrams: createDiagrams(), space: createSpace(frames), shared, known: new Map() };
    done.push(work);
  }
  return work;
}

interface Space {
  readonly size: number;
  readonly variable: (fact: number, frame: number) => number;
  readonly point: (variable: number) => OpenPoint;
}

/** One variable for each fact of each thing it is about: frames that share a thing share the variable. */
function createSpace(frames: readonly KnownFrame[]): Space {
  const width = frames.length;
  const owner = (scope: FactScope, frame: number): number => {
    if (scope === "situation") return 0;
    if (scope === "frame") return frame;
    return frames.findIndex((f) => f[scope] === frames[frame]?.[scope]);
  };
  return {
    size: CATALOG.length * width,
    variable: (fact, frame) => fact * width + owner(CATALOG[fact]?.scope ?? "engagement", frame),
    point: (variable) => {
      const fact = CATALOG[Math.floor(variable / width)];
      const frame = frames[variable % width];
      const about = fact?.scope ?? "situation";
      return {
        fact: fact?.id ?? "",
        agreement: about === "agreement" || about === "frame" ? (frame?.agreement ?? null) : null,
        engagement: about === "engagement" || about === "frame" ? (frame?.engagement ?? null) : null,
      };
    },
  };
}

/** Nodes that hang on how some dispute is read. */
const onReadings = perLaw(({ nodes }) => new Set(dependentOn(nodes, (node) => node.op === "reading")));

function diagramOf(
  work: Work,
  frame: KnownFrame,
  index: number,
  root: number,
  readings: Readings,
  known: Map<number, number>,
): number {
  const { nodes } = work.compiled;
  const { and, or, not } = work.diagrams;
  const shared = work.shared[index] ?? new Map<number, number>();
  const hanging = onReadings(work.compiled);
  const visit = (n: number): number => {
    const level = frame.strict[n];
    if (level === NO) return FALSE;
    if (level === YES) return TRUE;
    const memo = hanging.has(n) ? known : shared;
    const found = memo.get(n);
    if (found !== undefined) return found;
    const node = nodes[n];
    let result = FALSE;
    if (node?.op === "all") result = node.of.reduce((sum, child) => and(sum, visit(child)), TRUE);
    else if (node?.op === "any") result = node.of.reduce((sum, child) => or(sum, visit(child)), FALSE);
    else if (node?.op === "not") result = not(visit(node.of));
    else if (node?.op === "named") result = visit(node.of);
    else if (node?.op === "reading") result = readings.get(node.dispute) === node.reading ? TRUE : FALSE;
    else if (node?.op === "atom") result = diagramOfAtom(work, frame, index, node);
    memo.set(n, result);
    return result;
  };
  return visit(root);
}

function diagramOfAtom({ compiled, diagrams, space }: Work, frame: KnownFrame, index: number, atom: Atom): number {
  const fact = CATALOG[atom.fact];
  const cuts = compiled.cuts.get(atom.fact);
  const cells = fact && cuts ? cellsOf(fact, frame.facts[atom.fact] ?? "unknown", cuts) : [];
  const answers = cells.map((cell) => (answer(atom.test, cell) === YES ? TRUE : FALSE));
  return diagrams.ask(space.variable(atom.fact, index), answers);
}

function everyUnknown(
  compiled: CompiledLaw,
  frames: readonly KnownFrame[],
  root: number,
  others: readonly string[],
): OpenPoint[] {
  const ids = factsBelow(compiled.nodes, root).filter((fact) => frames.some((f) => f.facts[fact] === "unknown"));
  const points = ids.map((fact) => ({ fact: CATALOG[fact]?.id ?? "", agreement: null, engagement: null }));
  return [...points, ...others.map((fact) => ({ fact, agreement: null, engagement: null }))];
}
