import { describe, expect, it } from "vitest";
import { mayBeInGap, type WithoutData } from "../../../src/law/without.ts";
import { day } from "../../support/told.ts";

const why = { zh: "没有收录", en: "not held" };
const gap: WithoutData = { to: "2021-01-01", kind: "gap", why };
const between: WithoutData = { from: "2015-01-01", to: "2016-01-01", kind: "gap", why };
const at = (low: string | null, high: string | null) => ({
  low: low === null ? null : day(low),
  high: high === null ? null : day(high),
});

describe("a day in a time of which no value is held", () => {
  it.each([
    ["the last day of it", [gap], at("2020-12-31", "2020-12-31"), true],
    ["the day after it", [gap], at("2021-01-01", "2021-01-01"), false],
    ["perhaps", [gap], at(null, "2026-01-01"), true],
    ["perhaps, a year", [between], at("2014-06-01", "2015-06-01"), true],
    ["before it", [between], at("2014-12-31", "2014-12-31"), false],
    ["a time in which the law set none", [{ ...gap, kind: "none" as const }], at("2020-12-31", "2020-12-31"), false],
    ["no such time", [], at(null, null), false],
  ])("%s", (_, without, range, expected) => {
    expect(mayBeInGap(without, range)).toBe(expected);
  });
});
