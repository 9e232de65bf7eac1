import { describe, expect, it } from "vitest";
import { reckoned } from "../support/arithmetic.ts";
import { fencesIn } from "../support/documents.ts";
import {
  assessedExample,
  type Ends,
  exampleNames,
  fenIn,
  sectionOn,
  sumsWorked,
  tableOf,
  type WorkedExample,
  workedExample,
} from "../support/worked-example.ts";

const NAMES = exampleNames().filter((name) => name.startsWith("incentive-"));

/** What the program says of the one award of a fixture, by the names of the page. */
function said(example: WorkedExample): Record<string, Ends> {
  const { incentives, amounts } = assessedExample(example);
  const [award] = incentives.awards;
  if (award === undefined) throw new Error("a fixture has one award");
  const { value, lostByLeaving, atRiskForCompeting, buyBack } = award;
  const { agreed } = amounts.damages;
  const sums: Record<string, Ends> = {
    value,
    lostByLeaving,
    ...atRiskForCompeting,
    total: incentives.atRiskForCompeting,
    ...(buyBack === null ? {} : { shortfall: buyBack.shortfall }),
    ...(agreed.status === "exact" ? { damages: agreed } : {}),
  };
  return Object.fromEntries(Object.entries(sums).map(([name, { low, high }]) => [name, { low, high }]));
}

describe("the examples of awards", () => {
  it("are one for each kind", () => {
    const kinds = ["cash-award", "options", "profit-units", "restricted-stock", "rsu", "virtual-shares"];
    expect(
      NAMES.map((name) => workedExample(name).situation.incentives.items.map(({ kind }) => `incentive-${kind}`)),
    ).toEqual(NAMES.map((name) => [name]));
    expect(NAMES.sort()).toEqual(kinds.map((kind) => `incentive-${kind}`));
  });

  it.each(NAMES)("%s: the program equals the hand", (name) => {
    const example = workedExample(name);
    expect(said(example)).toEqual(example.expect);
  });

  it.each(NAMES)("%s: the page equals the program", (name) => {
    const shown = tableOf(name).map(([sum, low, high]) => [sum, { low: fenIn(low), high: fenIn(high) }]);
    expect(Object.fromEntries(shown)).toEqual(said(workedExample(name)));
  });

  it.each(NAMES)("%s: what the page works out is what it multiplies and takes off", (name) => {
    for (const [formula, fen] of sumsWorked(sectionOn(name)))
      expect([formula, reckoned(formula)]).toEqual([formula, fen]);
    expect(fencesIn(sectionOn(name))).toHaveLength(1);
  });
});
