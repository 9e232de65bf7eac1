import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { localLawOf } from "../../../src/law/local-law.ts";
import { assessed } from "../../support/evaluated.ts";

const of = (place: string) => localLawOf(BUNDLED_LAW.law, place);

describe("what is held of the law of a place", () => {
  it.each([
    ["a city with a row of its own", "440300", "encoded", "440300"],
    ["a district of it", "440305", "encoded", "440300"],
    ["another city of the province", "440600", "shown", "440000"],
    ["a place read and found without a rule", "220100", "none-found", "220000"],
    ["a place of which only lists were seen", "620100", "lists-only", "620000"],
    ["a place not checked", "510100", "not-checked", "510000"],
    ["a city not checked in a province where lists were seen", "350200", "not-checked", "350200"],
  ])("of %s", (_, place, state, covers) => {
    expect(of(place)).toMatchObject({ place, state, covers });
    expect(of(place).reason?.zh).toMatch(/\p{Script=Han}/u);
  });

  it("of a place without a row is that it was not checked, and of no place that it is not known", () => {
    expect(of("810000")).toEqual({ place: "810000", state: "not-checked", covers: null, name: null, reason: null });
    expect(of("unknown")).toEqual({ place: null, state: "place-unknown", covers: null, name: null, reason: null });
  });

  it("follows the workplace of a situation", () => {
    expect(assessed({ place: "320100", employerSeat: "440300" }).localLaw.covers).toBe("320000");
    expect(assessed({ place: [{ place: "320100" }, { place: "110000" }] }).localLaw.state).toBe("place-unknown");
  });
});
