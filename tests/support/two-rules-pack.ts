import { type CompiledLaw, compileLaw } from "../../src/evaluate/compile-law.ts";
import type { ConditionData } from "../../src/law/condition.ts";
import type { EffectData } from "../../src/law/effect.ts";
import type { InstrumentData } from "../../src/law/instrument.ts";
import { indexLaw } from "../../src/law/law.ts";
import type { PackData } from "../../src/law/pack-data.ts";
import type { ConceptData, RuleData } from "../../src/law/rule.ts";
import { packWith } from "./empty-pack.ts";

const WORDS = { zh: "试", en: "Trial" };
const STATED: ConditionData = { fact: "agreement.stated", is: "yes" };

function instrument(id: string, strength: InstrumentData["strength"], from: string, to?: string): InstrumentData {
  const dates = to === undefined ? { from } : { from, to };
  const words = { title: WORDS, issuer: WORDS, confidence: "high", sources: [] } as const;
  return { id, strength, ...dates, ...words, articles: { "1": WORDS } };
}

function concept(name: string, when: ConditionData): ConceptData {
  return { id: `xx/${name}`, label: WORDS, when };
}

/** A rule of the trial pack that gives a monthly sum where its condition holds. */
export function rule(id: string, when: ConditionData, more: Partial<RuleData> = {}): RuleData {
  const then = [{ entitle: "employee", to: "compensation.monthly", formula: "agreed-monthly" }] as const;
  const words = { title: WORDS, message: WORDS, examples: [] };
  return {
    id: `xx/compensation/${id}`,
    "dated-by": "forum",
    cite: ["xx/old#1", "xx/new#1"],
    ...words,
    when,
    then,
    ...more,
  };
}

/** The same rule with another effect. */
export function doing(own: RuleData, effect: EffectData): RuleData {
  const then = [effect];
  return { ...own, then };
}

export const PRESSED = rule("b", { fact: "agreement.pressure", is: "yes" });
export const SAID = rule("a", STATED);

/** The concepts that the engine asks of any law, and one number that changed in 2020. */
export const LAW_OF_TWO_NUMBERS: PackData = packWith({
  instruments: [
    instrument("xx/old", "interpretation", "2010-01-01", "2020-01-01"),
    instrument("xx/new", "statute", "2020-01-01"),
  ],
  parameters: [
    {
      id: "xx/compensation/share",
      label: WORDS,
      unit: "share",
      direction: "neutral",
      "dated-by": "forum",
      values: [
        { from: "2010-01-01", to: "2020-01-01", value: "30%", cite: "xx/old#1" },
        { from: "2020-01-01", value: "50%", cite: "xx/new#1" },
      ],
      verified: { on: "2026-01-01" },
    },
  ],
  concepts: [
    concept("binding", { all: [STATED, { not: { fact: "agreement.pressure", is: "yes" } }] }),
    concept("breach", { fact: "conduct.competitor", is: "yes" }),
    concept("competes-after-exit", { fact: "conduct.after-exit", is: "yes" }),
    concept("restriction-made", STATED),
    concept("labour-regime", { fact: "parties.regime", is: "labour" }),
  ],
});

export function lawOf(...rules: readonly RuleData[]): CompiledLaw {
  return compileLaw(indexLaw({ ...LAW_OF_TWO_NUMBERS, rules }));
}
