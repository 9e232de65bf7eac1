import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/concordance/record.ts";
import { caseJson, caseRecord, type Json } from "../../support/case-record.ts";

function problems(json: unknown): string[] {
  const read = readRecord(json, "name");
  return read.ok ? [] : read.problems.map((p) => `${p.path}: ${p.expected}`);
}

describe("readRecord", () => {
  it("takes null and empty text for not known", () => {
    const { described } = caseRecord({ position: "", duties: null });
    expect([described.facts.position, described.facts.duties]).toEqual([undefined, undefined]);
  });

  it("passes over keys it does not know, at any depth", () => {
    expect(problems(caseJson({ unheard: 1, agreement: { alsoUnheard: [] } }, { more: {} }))).toEqual([]);
  });

  it("is content with parts left out, and takes the name of the file where there is no id", () => {
    const read = readRecord({ facts: {} }, "from-file");
    expect(read.ok && read.record.id).toBe("from-file");
    expect(read.ok && read.record.expected.usable).toEqual({
      binding: false,
      breach: false,
      damages: false,
      compensation: false,
    });
  });

  it.each([null, undefined, 3, "text", [], {}])("refuses what is no record: %j", (json) => {
    expect(problems(json)).not.toEqual([]);
  });

  it("names the path of every fault, in facts and in the outcome", () => {
    const json = caseJson(
      { category: "boss", employmentEnd: "2021-02-30", agreement: { restrictionMonths: "12" } },
      { outcome: { binding: "maybe", damagesAwarded: "much" } },
    );
    expect(problems(json)).toEqual([
      "facts.category: senior-management | senior-technical | other-confidential | ordinary",
      "facts.employmentEnd: YYYY | YYYY-MM | YYYY-MM-DD",
      "facts.agreement.restrictionMonths: number",
      "outcome.binding: yes | no | partly | not-decided",
      "outcome.damagesAwarded: number",
    ]);
  });

  it("takes no span for a day", () => {
    expect(problems(caseJson({ employmentEnd: "2020/2021" }))).toEqual([
      "facts.employmentEnd: YYYY | YYYY-MM | YYYY-MM-DD",
    ]);
  });

  it("does not follow a prototype key", () => {
    const json = JSON.parse('{"facts": {"__proto__": {"category": "ordinary"}}}') as Json;
    const read = readRecord(json, "name");
    expect(read.ok && read.record.described.facts.category).toBeUndefined();
  });
});
