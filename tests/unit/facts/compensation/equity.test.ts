import { describe, expect, it } from "vitest";
import { agreed, factTable } from "../../../support/fact-table.ts";
import { factIn } from "../../../support/told.ts";

const exactly = (n: number) => ({ low: n, high: n });
const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, "0")}`);

/** Twelve months of 20,000, with a gain in the last of them. */
const year = (gain: object[], complete = "yes") => ({
  employment: { endedOn: "2025-12-31" },
  pay: {
    months: {
      complete,
      items: MONTHS.map((month, i) => ({
        month,
        items: { complete: "yes", items: [{ kind: "base", amount: "20000" }, ...(i === 11 ? gain : [])] },
      })),
    },
  },
});
const gained = (amount?: string) => [{ kind: "equity-gain", ...(amount === undefined ? {} : { amount }) }];

/** The same without the first month, the list not said to be complete. */
const elevenMonths = (gain: object[]) => {
  const { employment, pay } = year(gain);
  return { employment, pay: { months: pay.months.items.slice(1) } };
};

factTable("compensation.equity-gain", [
  ["nothing told", {}, { low: 0, high: null }],
  ["none among all items of all months", year([]), exactly(0)],
  ["120,000 over twelve months", year(gained("120000")), exactly(1_000_000)],
  ["all twelve months, whatever else is listed", year(gained("120000"), "unknown"), exactly(1_000_000)],
  ["eleven of the months", elevenMonths(gained("120000")), { low: 1_000_000, high: null }],
  ["an exit not told", { ...year(gained("120000")), employment: {} }, { low: 0, high: null }],
  ["a gain of an unknown sum", year(gained()), { low: 0, high: null }],
]);

factTable("compensation.wage-with-equity", [
  ["20,000 and 10,000 a month", year(gained("120000")), exactly(3_000_000)],
  ["an average told is without it", { ...year([]), pay: { averageMonthly: "20000" } }, { low: 2_000_000, high: null }],
  ["no wage told", {}, { low: null, high: null }],
]);

describe("the average wage", () => {
  it("leaves gains on equity out, in a month made of items", () => {
    expect(factIn("compensation.average-wage", year(gained("120000")))).toEqual(exactly(2_000_000));
    expect(factIn("compensation.average-wage", year(gained()))).toEqual(exactly(2_000_000));
  });
});

const pay = (compensation: object) => agreed({ compensation });

factTable("compensation.equity-alone", [
  ["no agreement", {}, "unknown"],
  ["no equity", pay({ inEquity: "no" }), "no"],
  ["equity and no money", pay({ inEquity: "yes", agreed: "no" }), "yes"],
  ["equity, and money not told", pay({ inEquity: "yes" }), "unknown"],
  ["equity and a monthly sum", pay({ inEquity: "yes", monthly: "5000" }), "no"],
  ["a rate, equity not told", pay({ rate: "30%" }), "no"],
  ["a lump sum", pay({ inEquity: "yes", lumpSum: "50000" }), "no"],
  ["said to be in the salary", pay({ inEquity: "yes", withinSalary: "yes" }), "no"],
]);
