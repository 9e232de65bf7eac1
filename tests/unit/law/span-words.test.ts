import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/day.ts";
import { spanWords } from "../../../src/law/span-words.ts";

describe("days in words", () => {
  it.each([
    ["2013-02-01", "2021-01-01", "2013-02-01 起至 2021-01-01 前", "from 2013-02-01 up to 2021-01-01"],
    ["2021-01-01", "", "自 2021-01-01 起", "from 2021-01-01"],
    ["", "2008-01-01", "2008-01-01 前", "before 2008-01-01"],
    ["", "", "任何一天", "on any day"],
  ])("from %j to %j", (from, to, zh, en) => {
    expect(spanWords({ from: parseDay(from), to: parseDay(to) })).toEqual({ zh, en });
  });
});
