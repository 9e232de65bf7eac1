import { describe, expect, it } from "vitest";
import { minimalWith, placesOf } from "../../../support/packs.ts";

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
    ["{ fact: agreement.pressure, is: maybe }", "word-unknown at maybe"],
    ["{ fact: agreement.pressure, is: true }", "value-type at true"],
    ["{ fact: parties.category, above: 3 }", "operator-type at above"],
    ["{ fact: duration.months, before: 2021-01-01 }", "operator-type at before"],
    ["{ fact: duration.months, above: 1.5 }", "value-float at 1.5"],
    ['{ fact: duration.months, above: "-1" }', "literal-unit at -1"],
    ["{ fact: duration.months, between: [24, 6] }", "bounds-order at 24"],
    ["{ fact: agreement.signed-day, before: 2025-02-29 }", "literal-unit at 2025-02-29"],
    ['{ fact: compensation.average-wage, at-least: "2420.505" }', "literal-unit at 2420.505"],
    ["{ fact: compensation.agreed-share, below: 1/0 }", "literal-unit at 1/0"],
  ])("%s is refused", (condition, place) => {
    expect(holding(condition)).toEqual([place]);
  });
});
