import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

const pack = (id: string, place: string) => `id: ${id}\nlabel: { zh: 示例规则, en: Sample rules }\nplace: "${place}"\n`;
const law = (id: string) => `id: ${id}/local-law
title: { zh: 条例${id}, en: Local Law ${id} }
issuer: { zh: 示例机关, en: Sample issuer }
strength: local-regulation
from: 2008-01-01
confidence: high
sources: [a made-up text for tests]
articles:
  ${id === "south" ? 2 : 1}: { zh: 示例。, en: "A sample." }
`;
const PLACES = {
  "local/east/pack.yaml": pack("east", "110000"),
  "local/east/instruments/local-law.yaml": law("east"),
  "local/south/pack.yaml": pack("south", "440000"),
  "local/south/instruments/local-law.yaml": law("south"),
  "local/south/harbour/pack.yaml": pack("harbour", "440300"),
};

function rule(id: string, cite: string): string {
  return `id: ${id}/agreement/sample
title: { zh: 示例, en: Sample }
dated-by: forum
cite: [${cite}]
when: { fact: agreement.pressure, is: yes }
then:
  - { note: information }
message: { zh: 示例。, en: "A sample." }
examples:
  - { name: 是, given: {}, expect: yes }
  - { name: 否, given: {}, expect: no }
  - { name: 未知, given: {}, expect: unknown }
`;
}

describe("the law of a place", () => {
  it.each([
    ["its own", "local/east/rules/agreement/sample.yaml", "east", "east/local-law#1", []],
    ["a province, by its city", "local/south/harbour/rules/agreement/sample.yaml", "harbour", "south/local-law#2", []],
    ["another place", "local/east/rules/agreement/sample.yaml", "east", "south/local-law#2", "south/local-law#2"],
    ["a place, by the nation", "cn/rules/agreement/sample.yaml", "cn", "east/local-law#1", "east/local-law#1"],
  ])("%s", (_, path, id, cite, marked) => {
    const expected = typeof marked === "string" ? [`citation-elsewhere at ${marked}`] : [];
    expect(placesOf(minimalWith({ ...PLACES, [path]: rule(id, cite) }))).toEqual(expected);
  });

  it("is told from that of another place by its pack, though both have one name", () => {
    const path = "local/east/rules/agreement/sample.yaml";
    expect(placesOf(minimalWith({ ...PLACES, [path]: rule("east", "east/local-law#2") }))).toEqual([
      "article-unknown at east/local-law#2",
    ]);
  });

  it.each([
    ["440300", []],
    ['110000", "440300', []],
    ["110000", ["citation-elsewhere at south/local-law#2"]],
  ])("stands for a reading given for places within it: %s", (place, expected) => {
    const reading = swap(
      'cite: [cn/new-reading#36]\n    places: ["110000"]',
      `cite: [south/local-law#2]\n    places: ["${place}"]`,
    );
    expect(placesOf(minimalWith({ ...PLACES, "cn/disputes/below-default.yaml": reading }))).toEqual(expected);
  });

  it("may be cited by a national reading that is given for no place, and by a national presumption", () => {
    const reading = swap("cite: [cn/new-reading#36]", "cite: [south/local-law#2]");
    const presumed = swap("cite: [cn/new-reading#36]", "cite: [south/local-law#2]");
    const files = { "cn/disputes/below-default.yaml": reading, "cn/presumptions/released.yaml": presumed };
    expect(placesOf(minimalWith({ ...PLACES, ...files }))).toEqual([]);
  });
});
