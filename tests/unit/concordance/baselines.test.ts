import { describe, expect, it } from "vitest";
import { baselineForecast } from "../../../src/concordance/baselines.ts";
import { masked } from "../../../src/concordance/mask.ts";
import { proseOf } from "../../../src/concordance/prose.ts";
import { caseRecord, type Json, READER } from "../../support/case-record.ts";

const COMPETING = { kind: "joined-competitor", businessOverlap: "actual-competition" };

function checklist(facts: Json, blind = false) {
  const { described } = caseRecord({ conduct: COMPETING, ...facts }, { claims: { damages: 100_000 } });
  const told = blind ? masked(described) : described;
  const { binding, breach, damages } = baselineForecast("checklist", told, READER(proseOf(told)));
  return [binding.got, breach.got, damages.high];
}

describe("always yes", () => {
  it("awards what was agreed, else what was claimed", () => {
    const claimed = caseRecord({}, { claims: { damages: 5 } }).described;
    const agreed = caseRecord({ agreement: { penaltyAmount: 7 } }, { claims: { damages: 5 } }).described;
    expect(baselineForecast("alwaysYes", claimed, []).damages).toEqual({ low: 5, likely: 5, high: 5 });
    expect(baselineForecast("alwaysYes", agreed, []).damages.likely).toBe(7);
    expect(baselineForecast("alwaysYes", caseRecord().described, []).damages.likely).toBeNull();
    expect(baselineForecast("alwaysYes", claimed, []).binding).toEqual({ got: "yes", score: 100, strict: "open" });
  });
});

describe("the checklist", () => {
  it("says yes to an agreement of both, a fit post, nothing given up and competing work", () => {
    expect(checklist({ agreement: { form: "separate-agreement" } })).toEqual(["yes", "yes", 100_000]);
  });

  it.each([
    ["a handbook", { agreement: { form: "handbook" } }],
    ["an ordinary post", { category: "ordinary" }],
    ["a release", { performance: { employerReleasedOn: "2020-01-01" } }],
    ["a rescission", { performance: { employeeRescindedOn: "2020-01-01" } }],
  ])("says no to %s", (_, facts) => {
    expect(checklist(facts)).toEqual(["no", "no", 0]);
  });

  it("lets an ordinary post that knows secrets pass", () => {
    expect(checklist({ category: "ordinary", tradeSecretAccess: "yes" })).toEqual(["yes", "yes", 100_000]);
  });

  it.each([
    [{ kind: "none", businessOverlap: "none" }],
    [{ kind: "non-competing-job", businessOverlap: "unclear" }],
    [{ kind: "joined-competitor", businessOverlap: "registered-scope-only" }],
    [{ kind: null, businessOverlap: null }],
  ])("finds no breach in %j", (conduct) => {
    expect(checklist({ conduct })).toEqual(["yes", "no", 0]);
  });

  it("reads the prose where the judgements are masked", () => {
    expect(checklist({ position: "保安", category: "senior-management" }, true)).toEqual(["no", "no", 0]);
    expect(checklist({ conduct: { ...COMPETING, note: "两家业务不同" } }, true)).toEqual(["yes", "no", 0]);
    expect(checklist({}, true)).toEqual(["yes", "yes", 100_000]);
  });
});
