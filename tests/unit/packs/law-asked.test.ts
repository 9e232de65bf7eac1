import { describe, expect, it } from "vitest";
import { lawBetween, lawOnDay } from "../../../src/packs/law-asked.ts";
import { LAW_OF_TWO_PLACES } from "../../support/law-of-two-places.ts";

describe("a question that can be asked", () => {
  it.each(["230000", "230100", "230199", "310000", undefined])("of the place %s is answered", (place) => {
    const answer = lawOnDay(LAW_OF_TWO_PLACES, "2021-01-01", place);
    expect(answer.ok && answer.law.place).toBe(place ?? null);
    expect(lawBetween(LAW_OF_TWO_PLACES, "2021-01-01", "2021-01-01", place)).toEqual({ ok: true, changes: [] });
  });
});

describe("a question that cannot", () => {
  it.each([
    ["2021-02-29", "230100", ["as-of-invalid"]],
    ["2021-2-1", undefined, ["as-of-invalid"]],
    ["", undefined, ["as-of-invalid"]],
    ["today", undefined, ["as-of-invalid"]],
    ["2021-01-01", "23", ["place-invalid"]],
    ["2021-01-01", "", ["place-invalid"]],
    ["2021-01-01", "甲省", ["place-invalid"]],
    ["2021-01-01", "990000", ["place-invalid"]],
    ["2021-01-01", "440300", ["place-unknown"]],
    ["2021-01-01", "810000", ["place-outside"]],
    ["2021-01-01", "810001", ["place-outside"]],
    ["2021", "44", ["as-of-invalid", "place-invalid"]],
  ])("of %j at %j is refused", (day, place, codes) => {
    const answer = lawOnDay(LAW_OF_TWO_PLACES, day, place);
    expect(answer.ok ? [] : answer.issues.map(({ code }) => code)).toEqual(codes);
  });

  it("between two days is refused where the second is the earlier, or either is none", () => {
    const codes = (from: string, to: string) => {
      const answer = lawBetween(LAW_OF_TWO_PLACES, from, to);
      return answer.ok ? [] : answer.issues.map(({ code }) => code);
    };
    expect(codes("2021-01-02", "2021-01-01")).toEqual(["end-before-start"]);
    expect(codes("2021", "2021-01-01")).toEqual(["as-of-invalid"]);
    expect(codes("2021", "2020")).toEqual(["as-of-invalid", "as-of-invalid"]);
  });
});
