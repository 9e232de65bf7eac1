/** A literal (`yes`, an enum value, "30%", "2021-01-01", "3000.00", 24) or the name of a dated number. */
export type Operand = string | number | { readonly param: string };

export const COMPARISONS = ["above", "at-least", "below", "at-most", "before", "on-or-after"] as const;

export type Comparison = (typeof COMPARISONS)[number];

export type FactCondition = { readonly fact: string } & (
  | { readonly is: string }
  | { readonly in: readonly string[] }
  | { readonly between: readonly [Operand, Operand] }
  | { readonly [K in Comparison]?: Operand }
);

/** The little logic of rule files: no arithmetic, no loops, no expression strings. */
export type ConditionData =
  | { readonly all: readonly ConditionData[] }
  | { readonly any: readonly ConditionData[] }
  | { readonly not: ConditionData }
  | { readonly concept: string }
  | { readonly reading: string; readonly is: string }
  | { readonly effect: "clause" | "end"; readonly on: string; readonly is?: string }
  | FactCondition;
