import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { unknownPlaces } from "../../../src/evaluate/known-places.ts";
import { situationOf } from "../../support/told.ts";

const issues = (input: object) => unknownPlaces(situationOf(input), BUNDLED_LAW.law.data.regions);

describe("places", () => {
  it.each([
    ["none", {}],
    ["a province", { place: "110000" }],
    ["a prefecture", { place: "440300" }],
    ["a county, known by its prefecture", { place: "440399" }],
    ["a list with an entry that names none", { place: [{ place: "310000" }, {}] }],
  ])("that are known raise nothing: %s", (_, input) => {
    expect(issues(input)).toEqual([]);
  });

  it("that are not known are named with their path and a near one", () => {
    const [issue, ...more] = issues({ place: [{ place: "310000" }, { place: "449900" }], employerSeat: "449901" });
    expect([issue?.code, issue?.path, issue?.values["value"]]).toEqual(["place-unknown", ["place", 1], "449900"]);
    expect(issue?.values["suggestion"]).toMatch(/^\d{6}$/);
    expect(more.map((i) => i.path)).toEqual([["employerSeat"]]);
    expect(issues({ registrationPlace: "449900" })[0]?.path).toEqual(["registrationPlace"]);
  });
});
