import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("ids follow from paths", () => {
  it("accept the minimal pack", () => {
    expect(placesOf(minimalWith({}))).toEqual([]);
  });

  it.each([
    ["cn/pack.yaml", "id: cn", "id: china"],
    ["cn/risk.yaml", "id: cn/risk", "id: cn/risks"],
    ["tables/posts.yaml", "id: tables/posts", "id: posts"],
    ["cn/disputes/below-default.yaml", "id: cn/below-default", "id: cn/below"],
  ])("%s with another id is refused", (path, from, to) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([to.replace("id:", "id-path at")]);
  });
});
