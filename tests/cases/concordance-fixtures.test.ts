import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { masked } from "../../src/concordance/mask.ts";
import { readRecord } from "../../src/concordance/record.ts";
import { situationOfRecord } from "../../src/concordance/situation-of-record.ts";
import { parseSituation } from "../../src/situation/parse.ts";
import { type Json, READER } from "../support/case-record.ts";

const NAMES = readdirSync("fixtures/cases").filter((name) => name.endsWith(".json"));

function fixture(name: string): Json {
  return JSON.parse(readFileSync(`fixtures/cases/${name}`, "utf8")) as Json;
}

function situations(json: unknown): string {
  const read = readRecord(json, "scrambled");
  if (!read.ok) return `refused: ${read.problems.map((p) => p.path).join(", ")}`;
  const { described } = read.record;
  const seen = [described, masked(described)].map((told) => situationOfRecord(told, READER, "2026-11-24"));
  return JSON.stringify(seen);
}

/** The same case with everything changed that the adapter has no business with. */
function scrambled(json: Json): Json {
  const source = json.source as Json;
  return {
    ...json,
    id: "scrambled",
    title: "另一个题目：约定无效，保安",
    source: { ...source, kind: "judgment", publisher: "别处", url: "https://example.invalid/" },
    court: "另一法院",
    docket: "（1999）",
    instance: "retrial",
    final: !json.final,
    place: { province: "西藏自治区", city: null },
    outcome: {
      binding: (json.outcome as Json).binding === "no" ? "yes" : "no",
      whyNotBinding: "not-eligible-person",
      breach: !(json.outcome as Json).breach,
      damagesAwarded: 1,
      damagesAdjustment: "increased",
      adjustmentFactors: ["化名"],
      compensationReturned: 2,
      compensationPayable: 3,
      compensationMonthlyRecognised: 4,
      compensationRateRecognised: 0.9,
      extraThreeMonths: true,
      continuePerformance: true,
      incentiveForfeited: 5,
      lawCited: ["刑法第1条"],
    },
    holding: "普通劳动者，配偶，化名",
    usable: { binding: true, breach: true, damages: true, compensation: true },
    confidence: "low",
    notes: "名单内，同类业务",
    extra: { unheard: "of" },
  };
}

describe("the published cases", () => {
  it("are all there", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(88);
  });

  it.each(NAMES)("%s becomes a situation that the engine reads, as recorded and blind", (name) => {
    const read = readRecord(fixture(name), name);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    for (const told of [read.record.described, masked(read.record.described)]) {
      const { situation, asOf } = situationOfRecord(told, READER, "2026-11-24");
      const parsed = parseSituation(situation);
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it.each(NAMES)("%s gives the same situation, byte for byte, whatever was decided and noted", (name) => {
    const json = fixture(name);
    expect(situations(scrambled(json))).toBe(situations(json));
  });

  it("give another situation when a fact changes", () => {
    const json = fixture("mohrss-batch4-2025-li-guard.json");
    const facts = json.facts as Json;
    expect(situations({ ...json, facts: { ...facts, position: "总经理" } })).not.toBe(situations(json));
  });
});
