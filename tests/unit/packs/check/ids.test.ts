import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("ids follow from paths", () => {
  it("accept the minimal pack", () => {
    expect(placesOf(minimalWith({}))).toEqual([]);
  });

  it.each([
    ["cn/pack.yaml", "id: cn", "id: china", "id-path 1:5"],
    ["cn/risk.yaml", "id: cn/risk", "id: cn/risks", "id-path 1:5"],
    ["tables/posts.yaml", "id: tables/posts", "id: posts", "id-path 1:5"],
    ["cn/disputes/below-default.yaml", "id: cn/below-default", "id: cn/below", "id-path 1:5"],
  ])("%s with another id is refused", (path, from, to, place) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([place]);
  });
});
