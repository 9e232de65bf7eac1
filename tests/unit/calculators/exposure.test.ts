import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../../../src/assess.ts";
import { exposure } from "../../../src/calculators/exposure.ts";
import type { SituationInput } from "../../../src/situation/schema.ts";
import { assessed } from "../../support/evaluated.ts";
import { SAMPLE } from "../../support/sample-situation.ts";

const AS_OF = { asOf: "2026-11-24" };
const codes = (situation: unknown, options: unknown) => {
  const result = exposure(situation as SituationInput, options as AssessOptions);
  return result.ok ? "nothing wrong" : result.issues.map((i) => i.code).join();
};

describe("the exposure calculator", () => {
  it("gives what an assessment gives", () => {
    const { exposure: sides, scores } = assessed(SAMPLE);
    expect(exposure(SAMPLE, AS_OF)).toEqual({
      ok: true,
      employee: sides.employee,
      employer: sides.employer,
      risk: scores.risk,
    });
  });

  it("gives a level for each reader", () => {
    const result = exposure(SAMPLE, AS_OF);
    if (!result.ok) throw new Error("in order");
    expect(result.risk.map((r) => r.perspective)).toEqual(["employee", "employer", "prospective-employer"]);
  });

  it.each([
    ["no description", null, AS_OF, "situation-empty"],
    ["an empty description", {}, AS_OF, "situation-empty"],
    ["a description in words", "help", AS_OF, "wrong-type"],
    ["a field that is not known", { titel: "t" }, AS_OF, "unknown-key"],
    ["no options", { title: "t" }, undefined, "as-of-invalid"],
    ["options null", { title: "t" }, null, "as-of-invalid"],
    ["options without a day", { title: "t" }, {}, "as-of-invalid"],
    ["a day that is none", { title: "t" }, { asOf: "2026-13-01" }, "as-of-invalid"],
  ])("refuses %s", (_, situation, options, expected) => {
    expect(codes(situation, options)).toBe(expected);
  });
});
