import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/evaluate/outcome.ts";
import { firstFrame } from "../../support/evaluated.ts";
import { lawOf, PRESSED, rule, SAID } from "../../support/two-rules-pack.ts";

const overriding = { ...PRESSED, overrides: [SAID.id], ground: "special-against-general" } as const;

function outcomes(law: ReturnType<typeof lawOf>, situation: object): string[] {
  const frame = firstFrame(situation, law);
  return law.rules.map((r) => outcomeOf(frame.strict[r.node]));
}

const agreement = (pressure: string) => ({ agreements: [{ signing: { pressure } }] });

describe("a rule that another overrides", () => {
  it.each([
    ["gives way where the other holds", "yes", ["no", "yes"]],
    ["stands where the other fails", "no", ["yes", "no"]],
    ["is open where the other is", "unknown", ["open", "open"]],
  ])("%s", (_, pressure, expected) => {
    expect(outcomes(lawOf(SAID, overriding), agreement(pressure))).toEqual(expected);
  });

  it("is settled by what the other asks beyond it, though what both ask is not known", () => {
    const shared = rule("a", { fact: "agreement.replaced", is: "no" });
    const both = { all: [shared.when, PRESSED.when] } as const;
    const narrower = { ...PRESSED, when: both, overrides: [shared.id], ground: "special-against-general" } as const;
    expect(outcomes(lawOf(shared, narrower), agreement("yes"))).toEqual(["no", "open"]);
    expect(outcomes(lawOf(shared, narrower), agreement("no"))).toEqual(["open", "no"]);
  });

  it("is back where the other is itself overridden", () => {
    const third = rule("c", PRESSED.when, { overrides: [PRESSED.id], ground: "special-zone-power" });
    expect(outcomes(lawOf(SAID, overriding, third), agreement("yes"))).toEqual(["yes", "no", "yes"]);
  });

  it("is a mistake of ours where two override each other", () => {
    const circle = { ...SAID, overrides: [PRESSED.id], ground: "special-against-general" } as const;
    expect(() => lawOf(circle, overriding)).toThrow("does not depend on itself");
  });
});

describe("a rule in force for a time", () => {
  const old = rule("old", { fact: "agreement.stated", is: "yes" }, { cite: ["xx/old#1"] });

  it.each([
    ["the day before", "2009-12-31", "no"],
    ["the first day", "2010-01-01", "yes"],
    ["the last day", "2019-12-31", "yes"],
    ["the day after", "2020-01-01", "no"],
    ["some day about its end", "2019-12/2020-01", "open"],
    ["some day inside", "2015", "yes"],
  ])("%s", (_, decidedOn, expected) => {
    expect(outcomes(lawOf(old), { agreements: [{}], decidedOn })).toEqual([expected]);
  });

  it("stands without a gap where one text follows another", () => {
    expect(outcomes(lawOf(SAID), { agreements: [{}], decidedOn: "2019-12-31/2020-01-01" })).toEqual(["yes"]);
  });

  it("is in force on no day where its texts are none", () => {
    expect(outcomes(lawOf(rule("none", SAID.when, { cite: [] })), { agreements: [{}] })).toEqual(["no"]);
  });
});
