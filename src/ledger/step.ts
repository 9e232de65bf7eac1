import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";

/** One step of a computation. Operands and result are canonical text: `523034 fen`, `3/10`, `24`, `a..b`, `?` where not known. */
export interface Step {
  readonly op: "given" | "sum" | "mean" | "times" | "max" | "min" | "minus" | "count" | "lookup";
  readonly label: Bilingual;
  readonly operands: readonly string[];
  readonly result: string;
  readonly strength: Strength;
  readonly cite: readonly string[];
  readonly convention?: string;
}
