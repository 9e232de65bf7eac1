import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/base/canonical-json.ts";

describe("canonical JSON", () => {
  it("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: [1, { d: "x", c: null }], a: true })).toBe('{"a":true,"b":[1,{"c":null,"d":"x"}]}');
    expect(canonicalJson({ a: true, b: [1, { c: null, d: "x" }] })).toBe(
      canonicalJson({ b: [1, { d: "x", c: null }], a: true }),
    );
  });

  it("depends on the order of lists, and is read back as it was", () => {
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    const data = { "36(1)": '约定 "x"\n', 7: -0.5, empty: [], none: {} };
    expect(JSON.parse(canonicalJson(data))).toEqual(data);
  });
});
