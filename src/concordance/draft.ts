import type { Reading } from "./readings.ts";

/** A situation in the making: one object for each of its parts, of which a record has one each. */
export type Draft = { [part: string]: unknown };

/** Parts that prose may bring in where the record has none. */
const BROUGHT_IN = ["settlement", "notice"];

/** Puts a reading into the draft; false where the record itself told the field, or has nothing that the reading is about. */
export function put(draft: Draft, { sets, value }: Pick<Reading, "sets" | "value">): boolean {
  const steps = sets.split(".");
  const field = steps.pop();
  const [part] = steps;
  if (field === undefined || part === undefined) return false;
  if (!isDraft(draft[part]) && !BROUGHT_IN.includes(part)) return false;
  if (sets.startsWith("agreement.penalty.") && !isDraft(penaltyIn(draft))) return false;
  let here = draft;
  for (const step of steps) {
    const next = here[step];
    if (isDraft(next)) here = next;
    else {
      const made: Draft = {};
      here[step] = made;
      here = made;
    }
  }
  if (here[field] !== undefined) return false;
  here[field] = value;
  return true;
}

function penaltyIn({ agreement }: Draft): unknown {
  return isDraft(agreement) ? agreement.penalty : undefined;
}

/** The same without what is not known: undefined fields and objects left empty. */
export function pruned(draft: Draft): Draft {
  const kept = Object.entries(draft).flatMap(([key, value]): [string, unknown][] => {
    const own = isDraft(value) ? pruned(value) : value;
    return own === undefined || (isDraft(own) && Object.keys(own).length === 0) ? [] : [[key, own]];
  });
  return Object.fromEntries(kept);
}

export function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
