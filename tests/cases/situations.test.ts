import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess.ts";
import { AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE } from "../../src/evaluate/settle.ts";
import { FACT_IDS } from "../../src/facts/catalog.ts";
import { parseSituation } from "../../src/situation/parse.ts";
import {
  differences,
  expectationNames,
  expectationSchema,
  readExpectation,
  readSituation,
  situationNames,
} from "../support/expectation.ts";

const NAMES = situationNames();

const STORIES = [
  ...Array.from({ length: 16 }, (_, i) => `A${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `B${i + 17}`),
  ...Array.from({ length: 5 }, (_, i) => `C${i + 21}`),
];

describe("the described situations", () => {
  it("each have an expectation, and each expectation a situation", () => {
    expect(expectationNames()).toEqual(NAMES);
  });

  it("cover every story of the articles, and the money core", () => {
    const told = new Set(NAMES.map((name) => readExpectation(name).story));
    expect([...STORIES, "core"].filter((story) => !told.has(story))).toEqual([]);
  });

  it.each(NAMES)("%s can be read", (name) => {
    const parsed = parseSituation(readSituation(name));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it.each(NAMES)("%s has a Chinese title", (name) => {
    expect(readSituation(name)).toHaveProperty("title", expect.stringMatching(/\p{Script=Han}/u));
  });
});

describe("the expectations", () => {
  it.each(NAMES)("of %s ask only for facts that exist", (name) => {
    const known = [...FACT_IDS, AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE];
    expect((readExpectation(name).expect.questions ?? []).filter((fact) => !known.includes(fact))).toEqual([]);
  });

  it("refuse a misspelt key, a head that does not exist and money that is not whole fen", () => {
    const sound = { story: "core", asOf: "2026-11-24", why: "x".repeat(40), law: ["cn/civil-code#585(2)"], expect: {} };
    expect(expectationSchema.safeParse(sound).success).toBe(true);
    for (const wrong of [
      { bindng: { value: "yes" } },
      { amounts: { "compensation.weekly": { low: 1 } } },
      { amounts: { "compensation.monthly": { low: 0.5 } } },
      { never: { due: ["damages"] } },
    ]) {
      expect(expectationSchema.safeParse({ ...sound, expect: wrong }).success).toBe(false);
    }
  });
});

describe("an assessment says what the law says", () => {
  it.each(NAMES)("of %s", (name) => {
    const expectation = readExpectation(name);
    const result = assess(readSituation(name), { asOf: expectation.asOf });
    expect(result.ok ? differences(result.assessment, expectation) : result.issues).toEqual([]);
  });
});
