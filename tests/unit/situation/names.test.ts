import { describe, expect, it } from "vitest";
import { issuesOf } from "../../support/refusal.ts";

describe("keys that no field has", () => {
  it.each([
    [{ agreement: [] }, [], "agreement", "agreements"],
    [{ Pay: {} }, [], "Pay", "pay"],
    [{ pay: { averageMonthy: 1 } }, ["pay"], "averageMonthy", "averageMonthly"],
    [{ agreements: [{ mounths: 24 }] }, ["agreements", 0], "mounths", "months"],
    [{ agreements: { itms: [] } }, ["agreements"], "itms", "items"],
    [
      { agreements: { items: [{ scope: { list: [{ nam: "x" }] } }] } },
      ["agreements", "items", 0, "scope", "list", 0],
      "nam",
      "name",
    ],
    [{ place: [{ plac: "110000" }] }, ["place", 0], "plac", "place"],
    [{ employment: { employer: { insolvnt: "yes" } } }, ["employment", "employer"], "insolvnt", "insolvent"],
  ])("%j", (input, path, key, suggestion) => {
    expect(issuesOf(input)).toEqual([{ code: "unknown-key", path, values: { key, suggestion } }]);
  });

  it.each(["工资", "x", "somethingElseEntirely", "constructor", "toString", "hasOwnProperty"])(
    "%s: nothing was meant",
    (key) => {
      expect(issuesOf({ title: "x", [key]: 1 })).toEqual([{ code: "unknown-key", path: [], values: { key } }]);
    },
  );

  it("the prototype is no key", () => {
    expect(issuesOf(JSON.parse('{"title":"x","__proto__":{"pay":{}}}'))).toEqual([
      { code: "unknown-key", path: [], values: { key: "__proto__" } },
    ]);
    expect(issuesOf(JSON.parse('{"proof":{"__proto__":"none"}}')).map((i) => i.code)).toEqual(["unknown-key"]);
    expect(({} as Record<string, unknown>)["pay"]).toBeUndefined();
  });

  it("a key as long as a book is shortened", () => {
    const [refused] = issuesOf({ title: "x", ["k".repeat(100_000)]: 1 });
    expect(String(refused?.values["key"])).toHaveLength(80);
  });

  it("thousands of them are answered in good time", () => {
    const crowd = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`agreement${i}`, 1]));
    expect(issuesOf(crowd)).toHaveLength(5000);
  });
});

describe("words that no list has", () => {
  it("are answered with the list and the word that was meant", () => {
    const [refused] = issuesOf({ person: { category: "senior-manager" } });
    expect(refused).toEqual({
      code: "not-one-of",
      path: ["person", "category"],
      values: {
        got: "senior-manager",
        allowed: "senior-management | senior-technical | other-confidential | ordinary",
        suggestion: "senior-management",
      },
    });
  });

  it.each(["高级管理人员", "", "x".repeat(500_000), 3, true, {}, ["ordinary"]])("far from any: case %#", (category) => {
    const [refused, ...more] = issuesOf({ person: { category } });
    expect(more).toEqual([]);
    expect(refused?.path).toEqual(["person", "category"]);
    expect(["not-one-of", "wrong-type"]).toContain(refused?.code);
    expect(refused?.values["suggestion"]).toBeUndefined();
    expect(JSON.stringify(refused).length).toBeLessThan(300);
  });

  it("inside lists and records too", () => {
    expect(issuesOf({ person: { alsoHolds: ["directer"] } })[0]?.values["suggestion"]).toBe("director");
    const held = (office: object) => issuesOf({ person: { alsoHolds: [office] } })[0];
    expect(held({ office: "directer" })).toMatchObject({ code: "not-one-of", values: { suggestion: "director" } });
    expect(held({ ofice: "director" })).toMatchObject({ code: "unknown-key", values: { suggestion: "office" } });
    expect(held({ office: "director", from: "2020-13-01" })).toMatchObject({ code: "day-invalid" });
    expect(issuesOf({ proof: { x: "documentd" } })[0]?.values["suggestion"]).toBe("documented");
    expect(issuesOf({ agreements: [{ penalties: [{ kind: "fixed" }] }] })[0]?.path).toEqual([
      "agreements",
      0,
      "penalties",
      0,
      "kind",
    ]);
  });
});
