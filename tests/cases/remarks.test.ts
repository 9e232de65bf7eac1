import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.ts";
import { readExpectation, readSituation, situationNames } from "../support/expectation.ts";

/** What is right to be said of the described situations, each read by hand. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  // Eight months paid, of which the last two fall after the competing work began and pay stopped.
  "breach-without-return-clause": ["overpaid"],
  // The business of one's own was given up five months before the employment ended.
  "director-and-employee-2018-text": ["work-before-restriction"],
  // A monthly sum and a share of base salary are both told: the sum is reckoned with.
  "executive-search-to-rival": ["sum-beside"],
  // Rescinded before the first month fell due, and before the refusal.
  "shandong-rescinded-before-the-refusal": ["rescission-without-right"],
  "thirty-six-months-agreed": ["term-over-cap"],
};

describe("remarks on the described situations", () => {
  it.each(situationNames())("%s: only those that are right", (name) => {
    const result = assess(readSituation(name), { asOf: readExpectation(name).asOf });
    const remarks = result.ok ? result.assessment.remarks : [];
    expect(result.ok).toBe(true);
    expect(remarks.flatMap(({ code }) => (code === "not-used" ? [] : [code]))).toEqual(SAID[name] ?? []);
  });

  it("name the fields told and not used", () => {
    const result = assess(readSituation("cleaner-standard-form"), { asOf: "2026-11-24" });
    const [remark] = result.ok ? result.assessment.remarks : [];
    expect(remark).toEqual({
      code: "not-used",
      path: [],
      values: { paths: "person.position, agreements[0].written", count: 2 },
    });
  });
});
