import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("circles", () => {
  const strike = (when: string) => swap("{ fact: agreement.pressure, is: yes }", when);

  it("between a concept and the rule whose effect it asks for are found", () => {
    const tree = minimalWith({ "cn/rules/agreement/pressure.yaml": strike("{ not: { concept: binding } }") });
    expect(placesOf(tree)).toEqual(["circle at binding"]);
  });

  it("are not seen where two concepts share a third", () => {
    const tree = minimalWith({
      "cn/rules/agreement/pressure.yaml": strike("{ all: [{ concept: restriction-made }, { concept: breach }] }"),
    });
    expect(placesOf(tree)).toEqual([]);
  });

  it("of rules that override each other are found", () => {
    const tree = minimalWith({
      "cn/rules/compensation/not-agreed.yaml": swap(
        "see:",
        "overrides: [cn/compensation/agreed-low]\nground: special-against-general\nsee:",
      ),
    });
    expect(placesOf(tree)).toEqual(["circle at cn/compensation/not-agreed"]);
  });
});
