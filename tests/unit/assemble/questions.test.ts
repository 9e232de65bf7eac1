import { describe, expect, it } from "vitest";
import { assessed } from "../../support/evaluated.ts";

const asks = (situation: object, affects: string) =>
  assessed(situation)
    .questions.filter((q) => q.affects.includes(affects))
    .map((q) => q.fact);

const pact = (told: object = {}) => ({ agreements: [{ form: "separate-agreement", ...told }] });

describe("questions for a sum", () => {
  it("ask for what the monthly sum is made of", () => {
    expect(asks(pact({ compensation: { agreed: "no" } }), "compensation.monthly")).toEqual([
      "compensation.monthly-agreed",
      "compensation.average-wage",
      "performance.place",
    ]);
  });

  it("ask for nothing where the sum is exact", () => {
    const told = { ...pact({ compensation: { monthly: "8000" } }), place: "310000" };
    expect(asks(told, "compensation.monthly")).toEqual([]);
    expect(asks(told, "compensation.total")).toEqual(["duration.months"]);
  });

  it("do not ask for a place that is told", () => {
    const told = { ...pact({ compensation: { agreed: "no" } }), place: "110000" };
    expect(asks(told, "compensation.monthly")).not.toContain("performance.place");
  });
});

describe("questions beside the sums", () => {
  it("ask whether the lists are complete, once something is listed", () => {
    const told = { ...pact(), engagements: [{ kind: "joined-competitor" }] };
    const facts = assessed(told).questions.map((q) => q.fact);
    expect(facts).toContain("conduct.all-listed");
    expect(facts).toContain("agreement.all-listed");
    const complete = { agreements: { items: [{}], complete: "yes" }, engagements: { items: [{}], complete: "yes" } };
    expect(assessed(complete).questions.filter((q) => q.fact.endsWith("all-listed"))).toEqual([]);
  });

  it("ask of evidence only where some is listed", () => {
    expect(asks(pact(), "evidence")).toEqual([]);
    expect(asks({ ...pact(), evidence: [{}] }, "evidence")).toEqual(["conduct.lawful-evidence"]);
    expect(asks({ ...pact(), evidence: [{ lawful: "no" }] }, "evidence")).toEqual([]);
  });

  it("are each asked once of each thing, in both languages, naming all that they bear on", () => {
    const { questions } = assessed({ agreements: [{}, {}], engagements: [{}] });
    const keys = questions.map((q) => `${q.fact} ${q.agreement} ${q.engagement}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { fact, text, affects } of questions) {
      expect(text.zh, fact).toMatch(/\p{Script=Han}/u);
      expect(text.en, fact).toMatch(/[?)]$/);
      expect(new Set(affects).size).toBe(affects.length);
    }
    expect(questions.find((q) => q.fact === "parties.worker-type")).toBeUndefined();
    expect(questions.find((q) => q.fact === "agreement.pressure")?.affects).toEqual(["binding", "breach"]);
  });
});
