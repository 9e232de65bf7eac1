import type { Confidence, Strength } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import type { ConditionData } from "./condition.ts";
import type { EffectData, Party } from "./effect.ts";
import type { OverrideGround } from "./override-ground.ts";
import type { DatedBy } from "./parameter.ts";

/**
 * Who may raise a rule and how, where a source says so: by claim, by defence, by a notice to the other side, or by a request in
 * whatever form. `unasked`: what tribunals do where nobody raises it; left out where no source says.
 */
export interface InvokedData {
  readonly by: Party | "either";
  readonly how: readonly ("claim" | "defence" | "notice" | "request")[];
  readonly unasked?: "looked-at" | "often-applied" | "not-applied";
}

export type Burden = "employer" | "employee" | "nobody-pleads";

/** A worked example: facts given, outcome expected; `on` is the day that picks the law, by default the last day on which the rule is in force. */
export interface RuleExampleData {
  readonly name: string;
  readonly given: Readonly<Record<string, string | number>>;
  readonly on?: string;
  readonly expect: "yes" | "no" | "unknown";
  readonly asks?: readonly string[];
}

/**
 * `rules/<pack>/rules/<topic>/<name>.yaml`. The rule is in force on the days on which one of `cite` is; `see` supports it.
 * `strength` is given only where the rule is weaker than the text it rests on (a reading).
 */
export interface RuleData {
  readonly id: string;
  readonly title: Bilingual;
  readonly "dated-by": DatedBy;
  readonly cite: readonly string[];
  readonly see?: readonly string[];
  readonly strength?: Strength;
  readonly confidence?: Confidence;
  readonly overrides?: readonly string[];
  readonly ground?: OverrideGround;
  readonly invoked?: InvokedData;
  /** In a pack of a place: where the rule holds, if not simply where the contract is performed there. */
  readonly where?: ConditionData;
  readonly when: ConditionData;
  readonly then: readonly EffectData[];
  readonly message: Bilingual;
  readonly examples: readonly RuleExampleData[];
}

/** What a rule asks, where it holds with it if the rule says so itself. */
export function conditionOf({ where, when }: RuleData): ConditionData {
  if (where === undefined) return when;
  return { all: [where, ...("all" in when ? when.all : [when])] };
}

/** `rules/<pack>/concepts/<name>.yaml`: a condition with a name, used by several rules. */
export interface ConceptData {
  readonly id: string;
  readonly label: Bilingual;
  readonly when: ConditionData;
}

/** `rules/<pack>/disputes/<name>.yaml`: a question on which tribunals split, its readings, and which one the result runs on. */
export interface DisputeData {
  readonly id: string;
  readonly question: Bilingual;
  readonly main: string;
  readonly "why-main": Bilingual;
  readonly "at-stake": ConditionData;
  readonly readings: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly cite: readonly string[];
    readonly places?: readonly string[];
    readonly confidence: Confidence;
  }[];
}

/** `rules/<pack>/presumptions/<name>.yaml`: what a tribunal would take a fact to be when nobody pleads or proves it; the first case that applies. */
export interface PresumptionData {
  readonly id: string;
  readonly fact: string;
  readonly cases: readonly {
    readonly id: string;
    readonly when?: ConditionData;
    readonly presume: string;
    readonly burden: Burden;
    readonly cite: readonly string[];
    readonly strength: Strength;
    readonly message: Bilingual;
  }[];
}
