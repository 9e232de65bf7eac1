import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("examples", () => {
  const path = "cn/rules/agreement/pressure.yaml";

  it.each([
    ["expect: unknown", "expect: no", ["example-missing at examples"]],
    ["expect: unknown", "expect: maybe", ["value-unknown at maybe"]],
    ["agreement.pressure: yes", "agreement.pressure: yess", ["word-unknown at yess"]],
    ["agreement.pressure: yes", "agreement.signed-day: 2025-02-29", ["literal-unit at 2025-02-29"]],
    ["agreement.pressure: yes", "agreement.signed-day: 2025-02", []],
    ["agreement.pressure: yes", "duration.months: not-applicable", []],
    ["agreement.pressure: yes", "bindings: yes", ["concept-unknown at bindings"]],
    ["agreement.pressure: yes", "binding: maybe", ["word-unknown at maybe"]],
    ["agreement.pressure: yes", "reading.below-default: neither", ["word-unknown at neither"]],
    ["agreement.pressure: yes", "reading.below: stands", ["dispute-unknown at reading.below"]],
    ["asks: [agreement.pressure]", "asks: [agreement.presure]", ["fact-unknown at agreement.presure"]],
  ])("with %s as %s", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
