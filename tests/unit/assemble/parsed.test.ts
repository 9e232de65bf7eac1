import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, assessParsed, parseSituation } from "../../../src/assess.ts";
import type { ParsedSituation } from "../../../src/situation/parsed.ts";
import { readSituation, situationNames } from "../../support/expectation.ts";
import { SAMPLE } from "../../support/sample-situation.ts";

function parsed(situation: unknown): ParsedSituation {
  const read = parseSituation(situation);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.situation;
}

describe("a situation read once", () => {
  it.each(situationNames().filter((_, i) => i % 4 === 0))("is assessed as if read each time: %s", (name) => {
    const told = readSituation(name);
    const once = parsed(told);
    for (const options of [{ asOf: "2018-06-01" }, { asOf: "2026-11-24", trace: false }, { asOf: "2018-06-01" }]) {
      expect(JSON.stringify(assessParsed(once, options))).toBe(JSON.stringify(assess(told, options)));
    }
  });

  it("stays as it was read, whatever is done to the input", () => {
    const told = structuredClone(SAMPLE) as Record<string, unknown>;
    const before = JSON.stringify(assess(told, { asOf: "2025-03-01" }));
    const once = parsed(told);
    told["agreements"] = [];
    expect(JSON.stringify(assessParsed(once, { asOf: "2025-03-01" }))).toBe(before);
  });

  it.each([
    ["nothing", undefined],
    ["an unknown field", { persn: {} }],
    ["ends before beginnings", { employment: { startedOn: "2025-01-01", endedOn: "2024-01-01" } }],
    ["a place that is none", { place: "999999" }],
    ["a place not known", { place: "119900" }],
  ])("has the issues of an assessment: %s", (_, told) => {
    const read = parseSituation(told);
    expect(read.ok).toBe(false);
    expect(read).toEqual(assess(told, { asOf: "2025-03-01" }));
  });

  it("needs a day all the same", () => {
    expect(assessParsed(parsed(SAMPLE), {} as AssessOptions)).toEqual(assess(SAMPLE, {} as AssessOptions));
    expect(assessParsed(parsed(SAMPLE), {} as AssessOptions)).toMatchObject({ issues: [{ code: "as-of-invalid" }] });
  });

  it.each([
    ["a copy", (once: ParsedSituation) => ({ ...once })],
    ["a clone", (once: ParsedSituation) => structuredClone(once)],
    ["what inherits from it", (once: ParsedSituation) => Object.create(once)],
    ["its JSON", (once: ParsedSituation) => JSON.parse(JSON.stringify(once))],
  ])("cannot be copied by hand: %s", (_, copy) => {
    expect(assessParsed(copy(parsed(SAMPLE)), { asOf: "2025-03-01" })).toMatchObject({
      ok: false,
      issues: [{ code: "situation-empty" }],
    });
  });

  it("is not taken for a description", () => {
    expect(assess(parsed(SAMPLE), { asOf: "2025-03-01" })).toMatchObject({ issues: [{ code: "situation-empty" }] });
  });

  it.each([undefined, null, 7, "read", [], {}, { persn: {} }, SAMPLE])("else it is read: %o", (told) => {
    const given = told as unknown as ParsedSituation;
    expect(assessParsed(given, { asOf: "2025-03-01" })).toEqual(assess(told, { asOf: "2025-03-01" }));
  });
});
