import type { Situation } from "./schema.ts";

declare const PARSED: unique symbol;

/** A situation read once. It shows nothing and cannot be written by hand: a copy of it is an empty situation. */
export interface ParsedSituation {
  readonly [PARSED]: true;
}

const SITUATIONS = new WeakMap<object, Situation>();

export function sealed(situation: Situation): ParsedSituation {
  const parsed = Object.freeze({}) as ParsedSituation;
  SITUATIONS.set(parsed, situation);
  return parsed;
}

/** The situation behind it; undefined for anything that was not sealed here. */
export function opened(parsed: ParsedSituation): Situation | undefined {
  return SITUATIONS.get(parsed);
}
