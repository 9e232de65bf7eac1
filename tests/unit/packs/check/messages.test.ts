import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("messages", () => {
  it.each(["{amount}", "{}", "{0}"])("hold no %s, which nothing would fill", (placeholder) => {
    const tree = minimalWith({
      "cn/rules/agreement/pressure.yaml": swap("The covenant does", `The covenant ${placeholder} does`),
      "cn/presumptions/released.yaml": swap('"Nobody', `"${placeholder} nobody`),
    });
    expect(placesOf(tree)).toEqual([`placeholder-unknown at ${placeholder}`, "placeholder-unknown at The"]);
  });

  it("of rules may name legal numbers, in each language", () => {
    const named = minimalWith({
      "cn/rules/agreement/pressure.yaml": swap("The covenant does", "For {duration/cap} months the covenant does"),
    });
    expect(placesOf(named)).toEqual([]);
    const misspelt = minimalWith({
      "cn/rules/agreement/pressure.yaml": swap("The covenant does", "For {duration/caps} months the covenant does"),
      "cn/presumptions/released.yaml": swap('"Nobody', '"In {duration/cap} months nobody'),
    });
    expect(placesOf(misspelt)).toEqual(["placeholder-unknown at In", "placeholder-unknown at For"]);
  });
});
