import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("names in conditions", () => {
  it("the concepts the engine needs must be there", () => {
    const tree = minimalWith({ "cn/concepts/breach.yaml": swap("id: cn/breach", "id: cn/breach") });
    const without = {
      ...tree,
      files: tree.files.filter((f) => f.id !== "cn/breach"),
      placed: tree.placed.filter((p) => p.id !== "cn/breach"),
    };
    expect(placesOf(without)).toEqual(["concept-missing at cn"]);
  });

  it("an effect is asked for that some rule has", () => {
    const binding = "cn/concepts/binding.yaml";
    expect(
      placesOf(
        minimalWith({ [binding]: swap("on: covenant }\n    - not", "on: covenant, is: reducible }\n    - not") }),
      ),
    ).toEqual(["effect-unmatched at clause"]);
    expect(
      placesOf(minimalWith({ [binding]: swap("on: covenant }\n    - not", "on: covenant, is: void }\n    - not") })),
    ).toEqual([]);
  });

  it("are checked in scores and presumptions too", () => {
    const tree = minimalWith({
      "cn/risk.yaml": swap("concept: restriction-made", "concept: restriction-mad"),
      "cn/presumptions/released.yaml": swap("procedure.forum-day", "procedure.forum"),
    });
    expect(placesOf(tree)).toEqual(["fact-unknown at procedure.forum", "concept-unknown at restriction-mad"]);
  });
});
