import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("comparisons of facts", () => {
  const holding = (condition: string) =>
    placesOf(
      minimalWith({
        "cn/concepts/sample.yaml": `id: cn/sample\nlabel: { zh: 示例, en: Sample }\nwhen: ${condition}\n`,
      }),
    );

  it.each([
    "{ fact: agreement.pressure, in: [yes, no] }",
    "{ fact: parties.category, is: ordinary }",
    "{ fact: duration.months, between: [0, 24] }",
    '{ fact: duration.months, above: "6", at-most: { param: duration/cap } }',
    "{ fact: agreement.signed-day, on-or-after: 2024-02-29, before: 2025-03-01 }",
    '{ fact: compensation.average-wage, at-least: "2420.50" }',
    "{ fact: compensation.agreed-share, below: { param: compensation/default-share } }",
    "{ fact: compensation.agreed-share, at-least: 33.33% }",
  ])("%s is sound", (condition) => {
    expect(holding(condition)).toEqual([]);
  });

  it.each([
    ["{ fact: agreement.pressure, is: maybe }", "word-unknown 3:33"],
    ["{ fact: agreement.pressure, is: true }", "value-type 3:33"],
    ["{ fact: parties.category, above: 3 }", "operator-type 3:27"],
    ["{ fact: duration.months, before: 2021-01-01 }", "operator-type 3:26"],
    ["{ fact: duration.months, above: 1.5 }", "value-float 3:33"],
    ['{ fact: duration.months, above: "-1" }', "literal-unit 3:33"],
    ["{ fact: duration.months, between: [24, 6] }", "bounds-order 3:35"],
    ["{ fact: agreement.signed-day, before: 2025-02-29 }", "literal-unit 3:39"],
    ['{ fact: compensation.average-wage, at-least: "2420.505" }', "literal-unit 3:46"],
    ["{ fact: compensation.agreed-share, below: 1/0 }", "literal-unit 3:43"],
  ])("%s is refused", (condition, place) => {
    expect(holding(condition)).toEqual([place]);
  });
});
