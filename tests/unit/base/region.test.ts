import { describe, expect, it } from "vitest";
import { isRegionCode, isWithin, parentsOf, prefectureOf, provinceOf } from "../../../src/base/region.ts";

describe("region codes", () => {
  it.each(["110000", "440300", "440305", "820000"])("%s is one by its form", (code) => {
    expect(isRegionCode(code)).toBe(true);
  });

  it.each([
    "",
    "11",
    "1100000",
    "910000",
    "010000",
    "11000a",
    "１１００００",
    " 110000",
    "110000\n",
    "北京",
    "11-0000",
  ])("%j is none", (code) => {
    expect(isRegionCode(code)).toBe(false);
  });

  it("tell what they lie in, narrowest first", () => {
    expect(parentsOf("440305")).toEqual(["440305", "440300", "440000"]);
    expect(parentsOf("440300")).toEqual(["440300", "440000"]);
    expect(parentsOf("440000")).toEqual(["440000"]);
  });

  it("tell province and prefecture", () => {
    expect(provinceOf("440305")).toBe("440000");
    expect(prefectureOf("440305")).toBe("440300");
    expect(prefectureOf("440300")).toBe("440300");
    expect(prefectureOf("440000")).toBeNull();
  });

  it("lie in themselves and in what is wider, never in what is narrower or beside", () => {
    expect(isWithin("440305", "440305")).toBe(true);
    expect(isWithin("440305", "440000")).toBe(true);
    expect(isWithin("440000", "440305")).toBe(false);
    expect(isWithin("440305", "440100")).toBe(false);
    expect(isWithin("440305", "110000")).toBe(false);
  });
});
