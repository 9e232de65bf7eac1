import { describe, expect, it } from "vitest";
import { InvariantError, invariant } from "../../../src/base/invariant.ts";
import { formatPath, issue } from "../../../src/base/issue.ts";

describe("issues", () => {
  it("carry a code, a path and values", () => {
    expect(issue("day-invalid", ["a", 0], { value: "x" })).toEqual({
      code: "day-invalid",
      path: ["a", 0],
      values: { value: "x" },
    });
    expect(issue("situation-empty", [])).toEqual({ code: "situation-empty", path: [], values: {} });
  });

  it.each([
    [[], ""],
    [["pay"], "pay"],
    [["agreements", 0, "months"], "agreements[0].months"],
    [[0, 1, "x"], "[0][1].x"],
    [["a", "b", "c"], "a.b.c"],
  ])("%j is written %s", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe("invariant", () => {
  it("is silent while a promise holds, and is known by its code when it does not", () => {
    expect(() => invariant(true, "fine")).not.toThrow();
    for (const broken of [false, null, undefined, 0, ""]) {
      expect(() => invariant(broken, "a day exists")).toThrow(InvariantError);
    }
    expect(new InvariantError("x")).toMatchObject({ code: "invariant-broken", name: "InvariantError", message: "x" });
  });
});
