import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("values of parameters", () => {
  const path = "cn/parameters/duration/cap.yaml";

  it.each(["24.5", "2/1", "24%"])("%s is no whole number of months", (value) => {
    expect(placesOf(minimalWith({ [path]: swap('"24"', `"${value}"`) }))).toEqual([`literal-unit at ${value}`]);
  });

  it("are written in the unit of the parameter", () => {
    const share = "cn/parameters/compensation/default-share.yaml";
    expect(placesOf(minimalWith({ [share]: swap("value: 30%, cite: cn/new", "value: 1/3, cite: cn/new") }))).toEqual(
      [],
    );
    const yuan = swap("unit: months", "unit: yuan");
    expect(placesOf(minimalWith({ [path]: yuan }))).toEqual(["parameter-unit at duration/cap"]);
  });
});
