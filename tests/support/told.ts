import { parseDay } from "../../src/base/day.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { CATALOG } from "../../src/facts/catalog.ts";
import type { FactValue } from "../../src/facts/fact.ts";
import type { Frame } from "../../src/facts/frame.ts";
import { parseSituation } from "../../src/situation/parse.ts";
import type { Situation } from "../../src/situation/schema.ts";

/** The civil day of `YYYY-MM-DD`; throws where there is none. */
export function day(text: string): number {
  const found = parseDay(text);
  if (found === null) throw new RangeError(text);
  return found;
}

/** The days from one to another, both included; `..` leaves an end open. */
export function days(from: string, to: string = from): { low: number | null; high: number | null } {
  return { low: from === ".." ? null : day(from), high: to === ".." ? null : day(to) };
}

/** A description that reads without a problem. `title` keeps an otherwise empty one from being refused. */
export function situationOf(input: object): Situation {
  const parsed = parseSituation({ title: "t", ...input });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.situation;
}

export interface Place {
  readonly agreement?: number;
  readonly engagement?: number;
  readonly asOf?: string;
}

/** One agreement seen against one engagement: the first of each unless others are named. */
export function frameOf(input: object, { agreement = 0, engagement = 0, asOf = "2026-11-24" }: Place = {}): Frame {
  const situation = situationOf(input);
  return {
    situation,
    agreement: situation.agreements.items[agreement] ?? null,
    engagement: situation.engagements.items[engagement] ?? null,
    asOf: day(asOf),
    law: BUNDLED_LAW.law,
  };
}

/** What one fact is worth in a description. */
export function factIn(id: string, input: object, place: Place = {}): FactValue {
  const fact = CATALOG.find((f) => f.id === id);
  if (fact === undefined) throw new Error(`no fact ${id}`);
  return fact.derive(frameOf(input, place));
}
