import { describe, expect, it } from "vitest";
import { masked } from "../../../src/concordance/mask.ts";
import { situationOfRecord } from "../../../src/concordance/situation-of-record.ts";
import { parseSituation } from "../../../src/situation/parse.ts";
import { caseRecord, type Json, READER } from "../../support/case-record.ts";

function of(facts: Json, rest: Json = {}) {
  const made = situationOfRecord(caseRecord(facts, rest).described, READER, "2026-11-24");
  const parsed = parseSituation(made.situation);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  return {
    ...made,
    situation: made.situation as unknown as Json & { agreements: { items: Json[] }; engagements: { items: Json[] } },
  };
}

describe("situationOfRecord", () => {
  it("says nothing where the record says nothing", () => {
    expect(of({}).situation).toEqual({
      decidedOn: "../2026-11-24",
      agreements: {
        items: [{ regime: "labour", inServiceOnly: false, penalties: { items: [], complete: "unknown" } }],
        complete: "yes",
      },
      engagements: { items: [], complete: "unknown" },
      incentives: { items: [], complete: "unknown" },
      settlements: [],
      notices: [],
    });
  });

  it("gives sums in yuan, shares exactly and words as the engine knows them", () => {
    const [agreement] = of({
      agreement: {
        compensationMonthly: 1234.5,
        compensationRateOfWage: 0.3333,
        penaltyKind: "multiple-of-annual-wage",
        penaltyFormula: "年薪的2倍",
        penaltyAmount: 1841648.4,
      },
    }).situation.agreements.items;
    expect(agreement).toMatchObject({
      compensation: { monthly: "1234.50", rate: "1/3" },
      penalties: {
        items: [{ purpose: "non-compete", kind: "multiple-of-annual-pay", amount: "1841648.40", multiple: 2 }],
        complete: "yes",
      },
    });
  });

  it.each([
    ["labour", "labour"],
    ["contract", "commercial"],
    ["company", "company"],
    ["pending", undefined],
  ])("puts a dispute of the kind %s under %s", (kindOfDispute, regime) => {
    expect(of({}, { kindOfDispute }).situation.agreements.items[0]?.regime).toBe(regime);
  });

  it.each([
    ["actual-competition", { competitor: "yes", actualBusiness: "yes" }],
    ["registered-scope-only", { actualBusiness: "no", registeredScope: "yes" }],
    ["none", { competitor: "no", actualBusiness: "no" }],
    ["unclear", {}],
  ])("takes an overlap of %s apart", (businessOverlap, told) => {
    const { items } = of({ conduct: { kind: "other", businessOverlap } }).situation.engagements;
    expect(items).toEqual([{ kind: "other", ...told }]);
  });

  it("knows that nothing was taken up, and that the restriction was then kept", () => {
    const { situation } = of({ conduct: { kind: "none" } });
    expect(situation.engagements).toEqual({ items: [], complete: "yes" });
    expect(situation.performance).toEqual({ observed: "yes" });
  });

  it("keeps whole months only", () => {
    const { situation } = of({
      performance: { compensationPaidMonths: 0.5, unpaidMonths: 3.5 },
      conduct: { kind: "other", months: 1.5 },
    });
    expect(situation.performance).toEqual({ unpaidMonths: 3 });
    expect(situation.engagements.items).toEqual([{ kind: "other" }]);
  });

  it("reads prose only where the record left the field open, and lists what it read", () => {
    const open = of({ position: "保安" });
    expect(open.situation.person).toEqual({ position: "保安", category: "ordinary" });
    expect(open.readings.map((reading) => reading.entry)).toEqual(["posts/guards-and-cleaners"]);
    const told = of({ position: "保安", category: "other-confidential" });
    expect(told.situation.person).toEqual({ position: "保安", category: "other-confidential" });
    expect(told.readings).toEqual([]);
  });

  it("reads nothing about an engagement or a penalty that is not there", () => {
    const { situation, readings } = of({
      agreement: { penaltyFormula: "3倍" },
      conduct: { kind: "none", note: "配偶经营" },
    });
    expect(readings).toEqual([]);
    expect(situation.engagements.items).toEqual([]);
  });

  it("brings in a settlement that only the prose tells of", () => {
    const { situation } = of({ agreement: { otherTerms: ["双方确认再无争议"] } });
    expect(situation.settlements).toEqual([{ wording: "no-disputes" }]);
  });
});

describe("masked", () => {
  it("takes the recorder's judgements away and lets the prose tell them again", () => {
    const { described } = caseRecord({
      position: "研发工程师",
      category: "ordinary",
      tradeSecretAccess: "yes",
      conduct: { kind: "joined-competitor", businessOverlap: "none", note: "入职竞争公司" },
    });
    const { situation } = situationOfRecord(masked(described), READER, "2026-11-24");
    expect(situation).toMatchObject({
      person: { category: "senior-technical" },
      engagements: { items: [{ kind: "took-up-work", competitor: "yes" }], complete: "yes" },
    });
    expect(JSON.stringify(situation)).not.toMatch(/joined-competitor|tradeSecrets|actualBusiness/);
  });

  it.each([
    ["joined-competitor", "took-up-something"],
    ["founded-competitor", "took-up-something"],
    ["holds-shares-in-competitor", "took-up-something"],
    ["via-relative-or-nominee", "took-up-something"],
    ["non-competing-job", "took-up-something"],
    ["other", "took-up-something"],
    ["in-service-competition", "in-service"],
    ["none", "none"],
    [null, undefined],
  ])("reduces %s to %s", (kind, left) => {
    const { facts } = masked(caseRecord({ conduct: { kind } }).described);
    expect(facts.conduct.kind).toBe(left);
    expect(Object.keys(facts)).not.toContain("category");
  });

  it("keeps in service what began in service", () => {
    const { described } = caseRecord({ employmentEnd: "2020-05-31", conduct: { kind: "in-service-competition" } });
    expect(situationOfRecord(masked(described), READER, "2026-11-24").situation).toMatchObject({
      engagements: { items: [{ kind: "took-up-work", startedOn: "../2020-05-31" }] },
    });
  });

  it("does not touch the record", () => {
    const { described } = caseRecord({ category: "ordinary" });
    masked(described);
    expect(described.facts.category).toBe("ordinary");
  });
});
