import type { AmountsByHead } from "../amounts/amounts-of-agreement.ts";
import type { Nested } from "../assessment.ts";

/** Heads by the two parts of their names: `compensation.monthly`. */
export function nestedAmounts(amounts: AmountsByHead): Nested {
  const nested: Record<string, Record<string, unknown>> = {};
  for (const [head, amount] of Object.entries(amounts)) {
    const [group = "", name = ""] = head.split(".");
    nested[group] = { ...nested[group], [name]: amount };
  }
  return nested as unknown as Nested;
}
