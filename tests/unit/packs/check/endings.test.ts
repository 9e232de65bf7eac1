import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

const OLD = "cn/instruments/old-reading.yaml";
const ending = (by: string) => minimalWith({ [OLD]: swap("to: 2021-01-01", `to: 2021-01-01\nended-by: ${by}`) });

describe("what ended a text", () => {
  it("may be any text that is held", () => {
    expect(placesOf(ending("cn/new-reading"))).toEqual([]);
  });

  it.each(["cn/new-readings", "cn/nothing"])("may not be one that is not: %s", (by) => {
    expect(placesOf(ending(by))).toEqual([`instrument-unknown at ${by}`]);
  });

  it.each(["new-reading", "cn/new-reading#36", "2021-01-01", "[cn/new-reading]"])(
    "is named by its id, not as %s",
    (by) => {
      expect(placesOf(ending(by))).toHaveLength(1);
    },
  );

  it("comes with the day of the end, for the whole and for an article", () => {
    const whole = minimalWith({
      "cn/instruments/new-reading.yaml": (text) => `${text.trimEnd()}\nended-by: cn/old-reading\n`,
    });
    expect(placesOf(whole)).toEqual(["key-missing at cn/old-reading"]);
    const article = minimalWith({
      "cn/instruments/new-reading.yaml": swap(', en: "The', ', ended-by: cn/old-reading, en: "The'),
    });
    expect(placesOf(article)).toEqual(["key-missing at cn/old-reading"]);
  });
});
