import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { wordFact } from "../evaluate/values.ts";
import type { Grounded } from "./draft.ts";

/** Where a rule of a place is law for this frame: `open` where the place is not known. */
export function here({ compiled, frame }: Grounded, rule: string): Outcome {
  const found = compiled.rules.find(({ data }) => data.id === rule);
  return found === undefined ? "no" : outcomeOf(frame.strict[found.inForce]);
}

/** `yes` where the rule holds today; what may yet come is `open`. */
export function fires({ compiled, frame }: Grounded, rule: string): Outcome {
  const found = compiled.rules.find(({ data }) => data.id === rule);
  return found !== undefined && outcomeOf(frame.strict[found.node]) === "yes" ? "yes" : "open";
}

/** Days within which one sum may be demanded in Shenzhen; null where no such rule may be in force. */
export function thirtyDays({ compiled, frame }: Grounded): number | null {
  const days = legalNumber(compiled, frame, { param: "performance/lump-sum-demand-days" });
  return wholeNumbers(days)?.high ?? null;
}

export function missingPlace({ frame }: Grounded): string[] {
  return wordFact(frame, "performance.place") === "unknown" ? ["performance.place"] : [];
}
