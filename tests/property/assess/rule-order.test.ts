import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSituation } from "../../../src/assess-situation.ts";
import type { Assessment } from "../../../src/assessment.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { compileLaw } from "../../../src/evaluate/compile-law.ts";
import { HEADS } from "../../../src/law/effect.ts";
import { indexLaw } from "../../../src/law/law.ts";
import type { PackData } from "../../../src/law/pack-data.ts";
import { AS_OF, worlds } from "../../support/arbitrary-situation.ts";
import { partlyTold, Tally } from "../../support/evaluated.ts";
import { forAll } from "../../support/property.ts";
import { day, situationOf } from "../../support/told.ts";

const PACK = BUNDLED_LAW.law.data;

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** A function, so that a counterexample does not print the whole law. */
const shuffledPacks: fc.Arbitrary<() => PackData> = fc
  .record({
    rules: shuffled(PACK.rules),
    concepts: shuffled(PACK.concepts),
    presumptions: shuffled(PACK.presumptions),
    disputes: shuffled(PACK.disputes),
    parameters: shuffled(PACK.parameters),
  })
  .map((lists) => () => ({ ...PACK, ...lists }));

/** What must not depend on the order of the files: lists whose order follows the files are compared as sets. */
function substance(a: Assessment) {
  const set = <T>(list: readonly T[]) => list.map((item) => JSON.stringify(item)).sort();
  const verdict = (v: Assessment["verdicts"]["binding"]) => ({
    ...v,
    forecast: { ...v.forecast, presumptions: set(v.forecast.presumptions) },
    why: set(v.why),
  });
  return {
    binding: verdict(a.verdicts.binding),
    breach: verdict(a.verdicts.breach),
    agreements: a.agreements.map(({ binding, amounts, ...rest }) => ({
      ...rest,
      binding: verdict(binding),
      amounts: HEADS.map((head) => {
        const { slip: _, rules, conventions, ...figures } = amounts[head];
        return { ...figures, rules: set(rules), conventions: set(conventions) };
      }),
    })),
    engagements: a.engagements.map((e) => ({ ...e, breach: verdict(e.breach) })),
    findings: set(a.findings.map(({ because: _, ...finding }) => finding)),
    exposure: a.exposure,
    scores: a.scores,
    disputes: set(a.disputes),
    conflicts: a.conflicts.map((c) => ({ head: c.head, rules: set(c.rules) })),
    timeline: a.timeline,
    limitation: a.limitation,
    finalAward: a.finalAward,
    questions: a.questions,
    citations: a.citations,
  };
}

describe("the order in which rule files are read", () => {
  it("does not pick which of two open grounds is named as the basis", () => {
    const backwards = compileLaw(indexLaw({ ...PACK, rules: [...PACK.rules].reverse() }));
    const situation = situationOf({ agreements: [{}] });
    const [a, b] = [BUNDLED_LAW, backwards].map((law) => assessSituation(law, situation, day(AS_OF), false));
    expect(a?.amounts.compensation.monthly.rules.length).toBeGreaterThan(1);
    expect(b?.amounts).toEqual(a?.amounts);
  });

  it("changes no verdict, amount, finding, score or question", () => {
    const tally = new Tally();
    forAll(
      fc.tuple(shuffledPacks, fc.array(fc.oneof(worlds, partlyTold), { minLength: 4, maxLength: 4 })),
      ([pack, descriptions]) => {
        const other = compileLaw(indexLaw(pack()));
        for (const told of descriptions) {
          const situation = situationOf(told);
          const [a, b] = [BUNDLED_LAW, other].map((law) => assessSituation(law, situation, day(AS_OF), false));
          if (a === undefined || b === undefined) throw new Error("two runs");
          expect(substance(b)).toEqual(substance(a));
          tally.note(`binding ${a.verdicts.binding.value}`);
          if (a.disputes.length > 0) tally.note("with a dispute");
          const amounts = a.agreements.flatMap((agreement) => Object.values(agreement.amounts));
          if (amounts.some((amount) => amount.rules.length > 1)) tally.note("two grounds for one sum");
        }
      },
      25,
    );
    tally.print("rule order");
    expect(tally.of("two grounds for one sum")).toBeGreaterThan(5);
    expect(tally.of("with a dispute")).toBeGreaterThan(5);
    expect(tally.of("binding yes")).toBeGreaterThan(2);
  });
});
