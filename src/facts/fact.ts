import type { Fraction } from "../base/fraction.ts";
import type { Range } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Frame } from "./frame.ts";

export const TOPICS = [
  "parties",
  "agreement",
  "scope",
  "duration",
  "compensation",
  "performance",
  "conduct",
  "liability",
  "procedure",
] as const;

/** What a fact is about; `frame` is one agreement seen against one engagement. Frames that share the thing share the fact. */
export type FactScope = "situation" | "agreement" | "engagement" | "frame";

/** The question does not arise (no engagement, so no overlap): decided, and equal to no value. */
export const NOT_APPLICABLE = "not-applicable";

export interface RatioRange {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** Truth, an enum value or `unknown`; an interval for a day, months, days and fen; an interval of fractions for ratios. */
export type FactValue = Truth | string | Range | RatioRange;

interface FactBase {
  /** `<topic>.<name>` */
  readonly id: string;
  readonly scope: FactScope;
  readonly label: Bilingual;
  /** The question put to the user when the answer is missing. */
  readonly question: Bilingual;
}

export interface TruthFact extends FactBase {
  readonly type: "truth";
  readonly derive: (frame: Frame) => Truth | typeof NOT_APPLICABLE;
}

export interface EnumFact extends FactBase {
  readonly type: "enum";
  readonly values: Readonly<Record<string, Bilingual>>;
  /** A key of `values`, `unknown` or `not-applicable`. */
  readonly derive: (frame: Frame) => string;
}

/** A code of GB/T 2260, or `unknown`; a condition asks whether it lies within another. */
export interface PlaceFact extends FactBase {
  readonly type: "place";
  readonly derive: (frame: Frame) => string;
}

/** A day is a civil day, money is fen, counts are months; `days` are counted. */
export interface RangeFact extends FactBase {
  readonly type: "day" | "money" | "count" | "days";
  readonly derive: (frame: Frame) => Range | typeof NOT_APPLICABLE;
}

export interface RatioFact extends FactBase {
  readonly type: "ratio";
  readonly derive: (frame: Frame) => RatioRange | typeof NOT_APPLICABLE;
}

export type Fact = TruthFact | EnumFact | PlaceFact | RangeFact | RatioFact;
