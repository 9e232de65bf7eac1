import { describe, expect, it } from "vitest";
import type { Truth } from "../../../src/base/truth.ts";
import { firstKnown, someListed, yesIf } from "../../../src/facts/known.ts";

const self = (truth: Truth) => truth;
const list = (complete: Truth, ...items: Truth[]) => ({ items, complete });

describe("someListed", () => {
  it.each([
    ["no list", undefined, "unknown"],
    ["nothing, and that is all", list("yes"), "no"],
    ["nothing, perhaps more", list("unknown"), "unknown"],
    ["nothing, certainly more", list("no"), "unknown"],
    ["one is", list("unknown", "no", "yes"), "yes"],
    ["none is, and that is all", list("yes", "no", "no"), "no"],
    ["none is, perhaps more", list("no", "no"), "unknown"],
    ["one may be, and that is all", list("yes", "no", "unknown"), "unknown"],
  ] as const)("%s", (_, told, expected) => {
    expect(someListed(told, self)).toBe(expected);
  });
});

describe("firstKnown", () => {
  it("passes over what is not known", () => {
    expect(firstKnown()).toBe("unknown");
    expect(firstKnown(undefined, "unknown")).toBe("unknown");
    expect(firstKnown("unknown", undefined, "no", "yes")).toBe("no");
  });
});

describe("yesIf", () => {
  it("never says no", () => {
    expect([yesIf(true), yesIf(false)]).toEqual(["yes", "unknown"]);
  });
});
