import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";

function why(situation: object): Record<"binding" | "breach", readonly string[]> {
  const result = assess(situation, { asOf: "2026-11-24" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { binding, breach } = result.assessment.verdicts;
  return { binding: binding.why, breach: breach.why };
}

const covenant = { form: "separate-agreement", employeeSigned: "yes", signedWith: "employer", months: 24 };

describe("the reason of a verdict", () => {
  it.each([
    [
      "a commercial covenant",
      { agreements: [{ ...covenant, regime: "commercial" }] },
      "cn/parties/commercial-covenant",
    ],
    ["company law", { agreements: [{ ...covenant, regime: "company" }] }, "cn/parties/company-law"],
    ["a service relation", { person: { workerType: "intern" }, agreements: [covenant] }, "cn/parties/civil-relation"],
    ["public service", { person: { workerType: "civil-servant" } }, "cn/parties/public-service"],
    ["a director by presumption", { person: { workerType: "director" } }, "cn/parties/company-law"],
  ])("names the law that governs instead: %s", (_, situation, rule) => {
    expect(why(situation).binding).toContain(rule);
    expect(why(situation).breach).toContain(rule);
  });

  it("never mixes a duty of company law into the labour answer", () => {
    const office = { office: "director", from: "2020-01-01", stillHeld: "yes" };
    const person = { workerType: "employee", category: "senior-management", alsoHolds: [office] };
    const engagements = [
      { kind: "founded-competitor", startedOn: "2025-01-01", ongoing: "yes", actualBusiness: "yes" },
    ];
    const told = why({ person, engagements, agreements: [covenant], employment: { stillEmployed: "yes" } });
    expect([...told.binding, ...told.breach].filter((id) => /office|director|company/.test(id))).toEqual([]);
    expect(told.binding).toContain("cn/agreement/binding");
  });
});
