import { describe, expect, it } from "vitest";
import { minimalWith, placesOf } from "../../../support/packs.ts";

const CITY = "local/guangdong/shenzhen";

/** A number of the city in the place of the national one of that name. */
function ofCity(name: string, unit: string, datedBy: string, values: string, ground = "room-left-by-higher-text") {
  return minimalWith({
    [`${CITY}/pack.yaml`]: 'id: shenzhen\nlabel: { zh: 深圳, en: Shenzhen }\nplace: "440300"\n',
    [`${CITY}/parameters/${name}.yaml`]: `id: shenzhen/${name}
overrides: cn/${name}
ground: ${ground}
label: { zh: 示例, en: Sample }
unit: ${unit}
direction: neutral
dated-by: ${datedBy}
values: [${values}]
verified: { on: 2026-11-23 }
`,
  });
}

describe("a share that the employee gains by", () => {
  const share = (values: string, ground?: string) =>
    placesOf(ofCity("compensation/default-share", "share-of-average-monthly-wage", "forum", values, ground));
  const valued = (value: string) => `{ from: 2021-01-01, value: "${value}", cite: cn/new-reading#36 }`;

  it.each(["30%", "3/10", "1/3", "0.5", "100%"])("may be %s, which is no less", (value) => {
    expect(share(valued(value))).toEqual([]);
  });

  it.each(["29.99%", "1/4", "0"])("may not be %s", (value) => {
    expect(share(valued(value))).toEqual([`floor-lowered at ${value}`]);
  });

  it.each([
    ["special-zone-power", []],
    ["later-against-earlier", []],
  ])("may be less by %s, of a text of the same rank", (ground, expected) => {
    expect(share(valued("20%"), ground)).toEqual(expected);
  });

  it("is looked at in each of its spans", () => {
    const spans = "{ from: 2013-02-01, to: 2021-01-01, value: 20%, cite: cn/old-reading#6 }";
    expect(share(`${spans}, ${valued("40%")}`)).toEqual(["floor-lowered at 20%"]);
  });
});

describe("a term that the employee loses by", () => {
  const cap = (months: string) =>
    placesOf(
      ofCity("duration/cap", "months", "signed", `{ from: 2008-01-01, value: "${months}", cite: cn/sample-law#24(2) }`),
    );

  it("may be shorter and not longer", () => {
    expect(cap("12")).toEqual([]);
    expect(cap("24")).toEqual([]);
    expect(cap("25")).toEqual(["floor-lowered at 25"]);
  });
});
