import { describe, expect, it } from "vitest";
import { conflictsOf } from "../../../src/assemble/conflicts.ts";
import { assessed, framesOf, partlyTold } from "../../support/evaluated.ts";
import { forAll } from "../../support/property.ts";
import { doing, lawOf, PRESSED, rule, SAID } from "../../support/two-rules-pack.ts";

const both = { agreements: [{ signing: { pressure: "yes" } }] };

function conflicts(law: ReturnType<typeof lawOf>, situation: object) {
  return conflictsOf(law, framesOf(situation, law));
}

describe("two rules on one sum", () => {
  it("are a conflict where both hold and neither is said to go first", () => {
    expect(conflicts(lawOf(SAID, PRESSED), both)).toEqual([
      { head: "compensation.monthly", rules: [SAID.id, PRESSED.id] },
    ]);
  });

  it.each([
    ["only one holds", { agreements: [{ signing: { pressure: "no" } }] }],
    ["one is open", { agreements: [{}] }],
    ["neither is known", {}],
  ])("are none where %s", (_, situation) => {
    expect(conflicts(lawOf(SAID, PRESSED), situation)).toEqual([]);
  });

  it("are none where one overrides the other", () => {
    const law = lawOf(SAID, { ...PRESSED, overrides: [SAID.id], ground: "special-against-general" });
    expect(conflicts(law, both)).toEqual([]);
  });

  it("are none where they speak of different sums, and one where a line is drawn twice", () => {
    const other = doing(PRESSED, { entitle: "employee", to: "compensation.total", formula: "agreed-monthly" });
    expect(conflicts(lawOf(SAID, other), both)).toEqual([]);
    const line = doing(PRESSED, { limit: "damages.agreed", at: "damages.line", formula: "agreed-monthly" });
    const twice = conflicts(lawOf(line, { ...line, id: "xx/compensation/c" }), both);
    expect(twice.map((c) => c.head)).toEqual(["damages.line"]);
  });

  it("are none where one is not in force on the day of decision", () => {
    const old = rule("c", PRESSED.when, { cite: ["xx/old#1"] });
    expect(conflicts(lawOf(SAID, old), { ...both, decidedOn: "2019-06-01" }).length).toBe(1);
    expect(conflicts(lawOf(SAID, old), { ...both, decidedOn: "2020-01-01" })).toEqual([]);
  });

  it("are a conflict in one frame, not across agreements", () => {
    const law = lawOf(rule("a", { fact: "agreement.pressure", is: "no" }), PRESSED);
    const two = { agreements: [{ signing: { pressure: "yes" } }, { signing: { pressure: "no" } }] };
    expect(conflicts(law, two)).toEqual([]);
  });

  it("do not occur in the law built in", () => {
    forAll(partlyTold, (world) => expect(assessed(world).conflicts).toEqual([]), 30);
  });
});
