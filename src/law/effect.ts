import type { Operand } from "./condition.ts";
import type { FormulaName } from "./formula-names.ts";

export type Party = "employee" | "employer";

/** The parts of an agreement that a rule may strike. */
export const CLAUSE_PARTS = [
  "covenant",
  "term",
  "scope",
  "territory",
  "penalty",
  "stop-clock",
  "pay-within-salary",
  "reporting-penalty",
  "release-waiver",
] as const;

export type ClausePart = (typeof CLAUSE_PARTS)[number];

/** Heads of money: what a sum is for. The dotted name is its path in `assessment.amounts`. */
export const HEADS = [
  "compensation.monthly",
  "compensation.total",
  "compensation.arrears",
  "compensation.shortfall",
  "compensation.doubled",
  "compensation.extra",
  "compensation.release",
  "compensation.advised",
  "damages.agreed",
  "damages.line",
  "damages.secrecy",
  "damages.solicitation",
  "damages.reporting",
  "damages.loss",
  "refund.compensation",
  "costs.inquiry",
  "gains.office",
  "secrets.damages",
] as const;

export type Head = (typeof HEADS)[number];

/** How a covenant may end before or with its term. */
export const ENDINGS = ["released", "settled", "rescinded", "suspended", "expired", "lapsed"] as const;

export type Ending = (typeof ENDINGS)[number];

/** The closed list of what a rule can do. A new kind needs a decision page. */
export type EffectData =
  | { readonly note: "information" | "warning" | "other-regime" }
  | {
      readonly clause: ClausePart;
      readonly is: "void" | "not-formed" | "not-effective" | "void-in-excess" | "reducible";
    }
  | { readonly end: "covenant"; readonly as: Ending }
  | { readonly entitle: Party; readonly to: Head; readonly formula: FormulaName; readonly with?: FormulaArguments }
  | { readonly require: Party; readonly to: "continue-performing" | "report" | "tell-new-employer" }
  | { readonly permit: Party; readonly to: "rescind" | "withhold" | "release" | "seek-adjustment" }
  | { readonly limit: Head; readonly at: Head; readonly formula: FormulaName; readonly with?: FormulaArguments }
  | { readonly discretion: "tribunal"; readonly over: Head; readonly direction: "reduce" | "raise" | "either" };

/** The least that a sum may be: the minimum wage of the time for which it is paid, or of the exit day alone. */
export interface FloorData {
  readonly table: "minimum-wage";
  readonly month?: "exit";
}

export type FormulaArguments = Readonly<Record<string, Operand | FloorData>>;
