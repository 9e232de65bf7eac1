import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../src/bundled.ts";

const { localLaw, local, rules, regions } = BUNDLED_LAW.law.data;
const codes = localLaw.map(({ code }) => code);

describe("the table of local law", () => {
  it("has one row for every province of the mainland", () => {
    const provinces = regions.filter(({ code, outside }) => code.endsWith("0000") && !outside).map(({ code }) => code);
    expect(provinces).toHaveLength(31);
    expect(codes.filter((code) => code.endsWith("0000"))).toEqual(provinces);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("has a row for every pack of a place that has rules", () => {
    const ruled = local.filter(({ id }) => rules.some((rule) => rule.id.startsWith(`${id}/`)));
    expect(ruled.length).toBeGreaterThan(8);
    expect(ruled.filter(({ place }) => !codes.includes(place))).toEqual([]);
  });

  it("calls not checked what the notes call so", () => {
    const open = localLaw.filter(({ state }) => state === "not-checked").map(({ code }) => code.slice(0, 2));
    expect(open).toEqual(["13", "14", "21", "23", "35", "36", "42", "43", "51", "52", "53", "61", "63"]);
  });
});
