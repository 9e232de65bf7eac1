import { CATALOG } from "./catalog.ts";
import type { FactValue } from "./fact.ts";
import type { Frame } from "./frame.ts";

/** Every fact of a frame, in catalogue order. */
export function deriveFacts(frame: Frame): FactValue[] {
  const facts: FactValue[] = new Array(CATALOG.length);
  for (let i = 0; i < CATALOG.length; i++) facts[i] = CATALOG[i]?.derive(frame) ?? "unknown";
  return facts;
}
