import { describe, expect, it } from "vitest";
import { PAY_KINDS } from "../../../../src/base/pay-kind.ts";
import { BUNDLED_LAW } from "../../../../src/bundled.ts";
import { minimalWith, placesOf } from "../../../support/packs.ts";

const row = (kind: string, more = "treatment: counted", cite = "cn/sample-law#24(2)") => `- kind: ${kind}
  ${more}
  strength: practice
  confidence: medium
  cite: [${cite}]
  why: { zh: 理由, en: Reason }
`;
const ALL = PAY_KINDS.map((kind) => row(kind));
const problems = (rows: readonly string[]) => placesOf(minimalWith({ "tables/pay-items.yaml": rows.join("") }));

describe("the table of pay items", () => {
  it("built in treats every kind, and cites what it says", () => {
    const { payItems } = BUNDLED_LAW.law.data;
    expect(payItems.map(({ kind }) => kind)).toEqual([...PAY_KINDS].sort());
    expect(payItems.flatMap(({ cite }) => cite).filter((id) => !BUNDLED_LAW.law.citations.has(id))).toEqual([]);
    const disputed = payItems.filter(({ treatment }) => treatment === "disputed");
    expect(disputed.map(({ kind, dispute }) => [kind, dispute])).toEqual([["equity-gain", "equity-in-wage-base"]]);
  });

  it("may be left out, and is sound where each kind has a row", () => {
    expect(placesOf(minimalWith({}))).toEqual([]);
    expect(problems(ALL)).toEqual([]);
    expect(problems([...ALL.slice(1), row("base", "treatment: disputed\n  dispute: below-default")])).toEqual([]);
  });

  it.each([
    ["a kind without a row", ALL.slice(1), ["pay-item-missing at -"]],
    ["a kind with two", [...ALL, row("base")], ["pay-item-twice at base"]],
    ["a dispute not named", [...ALL.slice(1), row("base", "treatment: disputed")], ["pay-item-dispute at disputed"]],
    [
      "a dispute named where there is none",
      [...ALL.slice(1), row("base", "treatment: counted\n  dispute: below-default")],
      ["pay-item-dispute at counted"],
    ],
    [
      "a dispute that there is not",
      [...ALL.slice(1), row("base", "treatment: disputed\n  dispute: unheard-of")],
      ["dispute-unknown at unheard-of"],
    ],
    [
      "an article that there is not",
      [...ALL.slice(1), row("base", undefined, "cn/sample-law#99")],
      ["article-unknown at cn/sample-law#99"],
    ],
    ["a treatment unheard of", [...ALL.slice(1), row("base", "treatment: doubled")], ["value-unknown at doubled"]],
  ])("is refused: %s", (_, rows, expected) => {
    expect(problems(rows)).toEqual(expected);
  });
});
