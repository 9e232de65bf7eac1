import type { Bilingual } from "../law/bilingual.ts";
import type { EnumFact, FactScope, PlaceFact, RangeFact, RatioFact, TruthFact } from "./fact.ts";

type Words = readonly [label: readonly [zh: string, en: string], question: readonly [zh: string, en: string]];

function base(id: string, scope: FactScope, [label, question]: Words) {
  return { id, scope, label: both(label), question: both(question) };
}

function both([zh, en]: readonly [string, string]): Bilingual {
  return { zh, en };
}

export function truthFact(id: string, scope: FactScope, words: Words, derive: TruthFact["derive"]): TruthFact {
  return { ...base(id, scope, words), type: "truth", derive };
}

export function enumFact(
  id: string,
  scope: FactScope,
  words: Words,
  values: Readonly<Record<string, readonly [zh: string, en: string]>>,
  derive: EnumFact["derive"],
): EnumFact {
  const titled = Object.fromEntries(Object.entries(values).map(([value, names]) => [value, both(names)]));
  return { ...base(id, scope, words), type: "enum", values: titled, derive };
}

export function placeFact(id: string, scope: FactScope, words: Words, derive: PlaceFact["derive"]): PlaceFact {
  return { ...base(id, scope, words), type: "place", derive };
}

export function rangeFact(
  type: RangeFact["type"],
  id: string,
  scope: FactScope,
  words: Words,
  derive: RangeFact["derive"],
): RangeFact {
  return { ...base(id, scope, words), type, derive };
}

export function ratioFact(id: string, scope: FactScope, words: Words, derive: RatioFact["derive"]): RatioFact {
  return { ...base(id, scope, words), type: "ratio", derive };
}
