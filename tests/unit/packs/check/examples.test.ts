import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("examples", () => {
  const path = "cn/rules/agreement/pressure.yaml";

  it.each([
    ["expect: unknown", "expect: no", ["example-missing 9:1"]],
    ["expect: unknown", "expect: maybe", ["value-unknown 12:40"]],
    ["agreement.pressure: yes", "agreement.pressure: yess", ["word-unknown 10:54"]],
    ["agreement.pressure: yes", "agreement.signed-day: 2025-02-29", ["literal-unit 10:56"]],
    ["agreement.pressure: yes", "agreement.signed-day: 2025-02", []],
    ["agreement.pressure: yes", "duration.months: not-applicable", []],
    ["agreement.pressure: yes", "bindings: yes", ["concept-unknown 10:32"]],
    ["agreement.pressure: yes", "binding: maybe", ["word-unknown 10:41"]],
    ["agreement.pressure: yes", "reading.below-default: neither", ["word-unknown 10:57"]],
    ["agreement.pressure: yes", "reading.below: stands", ["dispute-unknown 10:32"]],
    ["asks: [agreement.pressure]", "asks: [agreement.presure]", ["fact-unknown 12:56"]],
  ])("with %s as %s", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
