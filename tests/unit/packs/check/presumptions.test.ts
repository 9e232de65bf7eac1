import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("presumptions", () => {
  const path = "cn/presumptions/released.yaml";

  it.each([
    ["fact: performance.released", "fact: performance.releasd", ["fact-unknown 2:7"]],
    ["presume: no", "presume: unknown", ["word-unknown 6:14"]],
    ["fact: performance.released", "fact: duration.months", ["literal-unit 6:14", "literal-unit 13:14"]],
    ["fact: performance.released", "fact: compensation.agreed-share", ["fact-not-presumed 2:7"]],
    ["burden: nobody-pleads", "burden: nobody", ["value-unknown 7:13"]],
  ])("with %s as %s are refused", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
