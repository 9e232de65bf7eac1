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
});
