import { describe, expect, it } from "vitest";
import { CATALOG, FACT_IDS } from "../../../src/facts/catalog.ts";
import { deriveFacts } from "../../../src/facts/derive.ts";
import { TOPICS } from "../../../src/facts/fact.ts";
import { SAMPLE } from "../../support/sample-situation.ts";
import { frameOf } from "../../support/told.ts";

describe("the catalogue of facts", () => {
  it("names each fact once, by a topic", () => {
    expect(new Set(FACT_IDS).size).toBe(FACT_IDS.length);
    for (const id of FACT_IDS) {
      const [topic = "", name] = id.split(".");
      expect(TOPICS).toContain(topic);
      expect(name).toMatch(/^[a-z][a-z-]+$/);
    }
  });

  it("labels each fact and asks for it in both languages", () => {
    for (const { id, label, question } of CATALOG) {
      expect(label.zh, id).toMatch(/\p{Script=Han}/u);
      expect(label.en, id).toMatch(/^[A-Z]/);
      expect(question.zh, id).toMatch(/？|）$/);
      expect(question.en, id).toMatch(/[?)]$/);
    }
  });

  it.each([
    ["an empty description", {}],
    ["a description with something in most parts", SAMPLE],
  ])("derives every fact of %s in a shape of its type", (_, input) => {
    const facts = deriveFacts(frameOf(input));
    expect(facts.length).toBe(CATALOG.length);
    CATALOG.forEach((fact, i) => {
      const value = facts[i];
      if (typeof value === "string") {
        const words = { truth: ["yes", "no"], enum: Object.keys("values" in fact ? fact.values : {}) };
        const told =
          fact.type === "truth" || fact.type === "enum"
            ? words[fact.type]
            : fact.type === "place"
              ? ["110000", "310000"]
              : null;
        const own = told === null ? [] : [...told, "unknown"];
        expect([...own, "not-applicable"], fact.id).toContain(value);
        return;
      }
      expect(fact.type === "truth" || fact.type === "enum", fact.id).toBe(false);
      const { low, high } = value ?? { low: null, high: null };
      if (typeof low === "number" && typeof high === "number") expect(low, fact.id).toBeLessThanOrEqual(high);
    });
  });

  it("knows nothing of an empty description but the day of asking", () => {
    const facts = deriveFacts(frameOf({}));
    const known = CATALOG.filter((_, i) => {
      const value = facts[i];
      return typeof value === "string" ? value !== "unknown" : value?.low !== null && value?.low === value?.high;
    });
    expect(known.map((f) => f.id)).toEqual(["procedure.forum-day", "procedure.asked-day"]);
  });
});
