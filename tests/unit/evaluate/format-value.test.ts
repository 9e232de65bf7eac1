import { describe, expect, it } from "vitest";
import { findingOf } from "../../../src/evaluate/finding.ts";
import type { ConditionData } from "../../../src/law/condition.ts";
import { firstFrame } from "../../support/evaluated.ts";
import { lawOf, rule } from "../../support/two-rules-pack.ts";

/** How a finding prints the value that its one condition met, and what was asked. */
function printed(when: ConditionData, situation: object): string[] {
  const law = lawOf(rule("a", when));
  const [only] = law.rules;
  if (only === undefined) throw new Error("one rule");
  const { because } = findingOf(law, only, firstFrame(situation, law), true);
  return because.filter((b) => b.fact !== "procedure.forum-day").map((b) => `${b.value} for ${b.asked}: ${b.met}`);
}

const agreement = (told: object) => ({ agreements: [told] });
const form: ConditionData = { fact: "agreement.form", in: ["oral", "handbook"] };
const wage: ConditionData = { fact: "compensation.average-wage", "at-least": "3000.00" };
const months: ConditionData = { fact: "duration.months", above: 24 };
const share: ConditionData = { fact: "compensation.agreed-share", below: "30%" };
const exit: ConditionData = { fact: "duration.exit-day", before: "2024-03-01" };
const left = (endedOn: string) => ({ employment: { endedOn } });

describe("a condition in words", () => {
  it.each([
    ["a word", form, agreement({ form: "oral" }), "oral for oral|handbook: yes"],
    ["a word not asked for", form, agreement({ form: "other" }), "other for oral|handbook: no"],
    ["nothing", form, {}, "unknown for oral|handbook: open"],
    ["a sum", wage, { pay: { averageMonthly: "17434.48" } }, "17,434.48 for 3,000.00..?: yes"],
    ["a sum at least", wage, { pay: { averageMonthly: "1", basis: "net" } }, "1.00..? for 3,000.00..?: open"],
    ["a sum not known", wage, {}, "unknown for 3,000.00..?: open"],
    ["a count", months, agreement({ months: 24 }), "24 for 25..?: no"],
    ["nothing at all", months, agreement({ months: 0 }), "0 for 25..?: no"],
    ["a share", share, agreement({ compensation: { rate: "1/3", rateBase: "average-wage" } }), "1/3 for below 30%: no"],
    [
      "a share at most",
      share,
      { ...agreement({ compensation: { monthly: "1" } }), pay: { averageMonthly: "10", basis: "net" } },
      "?..10% for below 30%: yes",
    ],
    ["a day", exit, left("2024-02-29"), "2024-02-29 for ../2024-02-29: yes"],
    ["a month", exit, left("2024-02"), "2024-02 for ../2024-02-29: yes"],
    ["by a day", exit, left("../2024-03-01"), "../2024-03-01 for ../2024-02-29: open"],
    ["no day", exit, {}, "unknown for ../2024-02-29: open"],
    ["what does not arise", exit, { employment: { stillEmployed: "yes" } }, "not-applicable for ../2024-02-29: no"],
  ])("%s", (_, when, situation, expected) => {
    expect(printed(when, situation)).toEqual([expected]);
  });
});
