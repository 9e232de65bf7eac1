import type { Exception } from "./law-literals.ts";

/** Numbers in src that look like law and are not. */
export const LITERALS_THAT_ARE_NO_LAW: readonly Exception[] = [
  { path: "amounts/annual-pay.ts", literals: ["12"], why: "months of a year" },
  { path: "amounts/average-wage.ts", literals: ["12"], why: "months of a year" },
  { path: "facts/conduct/extent.ts", literals: ["12"], why: "months of a year" },
  { path: "ledger/average-wage.ts", literals: ["12"], why: "months of a year" },
  { path: "ledger/pay-base.ts", literals: ["12"], why: "the base is by its name the average of twelve months" },
  { path: "ledger/pay-window.ts", literals: ["12"], why: "the base is by its name the average of twelve months" },
  { path: "evaluate/known-places.ts", literals: ["4"], why: "digits of a region code that name the prefecture" },
  { path: "evaluate/settle.ts", literals: ["20000"], why: "bound on the size of a diagram" },
  { path: "risk/risk.ts", literals: ["50", "200"], why: "rounding to whole points and hundredths" },
  { path: "risk/score.ts", literals: ["50", "200"], why: "rounding to whole points" },
  { path: "inverse/compare.ts", literals: ["50"], why: "bound on how many options are taken as input" },
  { path: "inverse/release-costs.ts", literals: ["1000"], why: "bound on how many days are taken as input" },
  { path: "inverse/worlds.ts", literals: ["5000"], why: "bound on the ways in which missing facts may turn out" },
  { path: "situation/fields.ts", literals: ["1950", "2100"], why: "bounds of the days that are taken as input" },
  { path: "report/words/issues-zh-CN.ts", literals: ["1950", "2100", "30%", "1/3"], why: "bounds and forms of input" },
  { path: "report/words/issues-en.ts", literals: ["1950", "2100", "30%", "1/3"], why: "bounds and forms of input" },
  { path: "situation/json-schema.ts", literals: ["2020"], why: "name of the JSON Schema draft" },
  { path: "packs/literal.ts", literals: ["2021", "30%", "1/3"], why: "examples of how a literal is written" },
  { path: "packs/problem-words.ts", literals: ["30%"], why: "example of how a ratio is written" },
  { path: "report/timeline/svg.ts", literals: ["2000"], why: "name of the SVG namespace" },
  { path: "sentences/number.ts", literals: ["1"], why: "one month and one day are singular in English" },
  { path: "concordance/table.ts", literals: ["1%"], why: "tolerance in comparing with what was decided" },
  { path: "concordance/report.ts", literals: ["1%"], why: "tolerance in comparing with what was decided" },
  {
    path: "concordance/days-of-record.ts",
    literals: ["2026"],
    why: "day by which the published cases were decided, so that the comparison stays the same",
  },
];
