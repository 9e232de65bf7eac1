import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

const CITY = "local/guangdong/shenzhen";
const SHARE = `${CITY}/parameters/compensation/default-share.yaml`;

const files = {
  [`${CITY}/pack.yaml`]: 'id: shenzhen\nlabel: { zh: 深圳, en: Shenzhen }\nplace: "440300"\n',
  [SHARE]: `id: shenzhen/compensation/default-share
overrides: cn/compensation/default-share
ground: special-zone-power
when: { fact: parties.secret-access, is: yes }
label: { zh: 比例, en: Share }
unit: share-of-average-monthly-wage
direction: worker-favourable-up
dated-by: forum
values:
  - { from: 2021-01-01, value: 40%, cite: cn/new-reading#36 }
verified: { on: 2026-11-23 }
`,
};

const placesWith = (from: string, to: string) =>
  placesOf(minimalWith({ ...files, [SHARE]: swap(from, to)(files[SHARE] ?? "") }));

describe("a number of a place", () => {
  it("takes the place of a national one that it names, with its ground", () => {
    expect(placesOf(minimalWith(files))).toEqual([]);
  });

  it.each([
    [
      "overrides: cn/compensation/default-share\n",
      "",
      [
        "override-missing at shenzhen/compensation/default-share",
        "ground-idle at ground",
        "when-idle at when",
        "span-gap at values",
      ],
    ],
    ["ground: special-zone-power\n", "", ["ground-missing at overrides"]],
    ["ground: special-zone-power", "ground: we-like-it", ["value-unknown at we-like-it"]],
    [
      "overrides: cn/compensation/default-share",
      "overrides: cn/compensation/default-shares",
      ["override-unknown at cn/compensation/default-shares"],
    ],
    [
      "overrides: cn/compensation/default-share",
      "overrides: shenzhen/compensation/default-share",
      ["override-unknown at shenzhen/compensation/default-share"],
    ],
    [
      "overrides: cn/compensation/default-share",
      "overrides: cn/duration/cap",
      [
        "override-name at cn/duration/cap",
        "override-differs at share-of-average-monthly-wage",
        "override-differs at forum",
      ],
    ],
    ["unit: share-of-average-monthly-wage", "unit: share", ["override-differs at share"]],
    ["dated-by: forum", "dated-by: month", ["override-differs at month"]],
    ["{ fact: parties.secret-access, is: yes }", "{ concept: restriction-made }", ["parameter-when at {"]],
    [
      "{ fact: parties.secret-access, is: yes }",
      "{ fact: duration.months, above: { param: duration/cap } }",
      ["parameter-when at {"],
    ],
    [
      "{ fact: parties.secret-access, is: yes }",
      "{ fact: parties.secret-acess, is: yes }",
      ["fact-unknown at parties.secret-acess"],
    ],
  ])("with %j as %j is refused", (from, to, places) => {
    expect(placesWith(from, to)).toEqual(places);
  });

  it("is the only kind that takes the place of another", () => {
    const tree = minimalWith({
      "cn/parameters/duration/cap.yaml": (text) =>
        `overrides: cn/compensation/default-share\nground: later-against-earlier\n${text}`,
    });
    expect(placesOf(tree)).toContain("override-national at overrides");
  });
});
