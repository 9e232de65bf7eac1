import type { Day } from "../base/day.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Law } from "../law/law.ts";
import type { Situation } from "../situation/schema.ts";
import { type Mark, markOf } from "./apart.ts";
import { FEATURES } from "./features.ts";

/** What is compared of one agreement seen against one engagement: a value and a mark for each feature. */
export interface Profile {
  /** Place in the situation's lists; null where none is listed. */
  readonly agreement: number | null;
  readonly engagement: number | null;
  readonly values: readonly FactValue[];
  readonly marks: readonly Mark[];
}

/** Every agreement against every engagement; one empty place stands in for a list without entries. */
export function profilesOf(law: Law, situation: Situation, asOf: Day): Profile[] {
  const agreements = orNone(situation.agreements.items);
  const engagements = orNone(situation.engagements.items);
  return agreements.flatMap((agreement, a) =>
    engagements.map((engagement, e) => {
      const values = FEATURES.map(({ fact }) => fact.derive({ situation, agreement, engagement, asOf, law }));
      const marks = FEATURES.map((feature, i) => markOf(feature, values[i] ?? "unknown"));
      return { agreement: agreement && a, engagement: engagement && e, values, marks };
    }),
  );
}

function orNone<T>(items: readonly T[]): readonly (T | null)[] {
  return items.length > 0 ? items : [null];
}
