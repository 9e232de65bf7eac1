import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("presumptions", () => {
  const path = "cn/presumptions/released.yaml";

  it.each([
    ["fact: performance.released", "fact: performance.releasd", ["fact-unknown at performance.releasd"]],
    ["presume: no", "presume: unknown", ["word-unknown at unknown"]],
    ["fact: performance.released", "fact: duration.months", ["literal-unit at no", "literal-unit at no"]],
    [
      "fact: performance.released",
      "fact: compensation.agreed-share",
      ["fact-not-presumed at compensation.agreed-share"],
    ],
    ["burden: nobody-pleads", "burden: nobody", ["value-unknown at nobody"]],
  ])("with %s as %s are refused", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
