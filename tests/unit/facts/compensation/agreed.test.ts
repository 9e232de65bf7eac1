import { fraction } from "../../../../src/base/fraction.ts";
import { RATE_BASES } from "../../../../src/situation/agreement.ts";
import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

const pays = (compensation: object, more: object = {}, rest: object = {}) => agreed({ compensation, ...more }, rest);
const wage = (averageMonthly: string, basis?: string) => ({ pay: { averageMonthly, ...(basis ? { basis } : {}) } });
const ofWage = (rate: string) => ({ rate, rateBase: "average-wage" });
const ofBase = (rate: string) => ({ rate, rateBase: "base-salary" });
/** Base pay of the months of a short employment, with a bonus of another kind in each; null is told as one sum. */
const months = (...base: (string | null)[]) => {
  const items = base.flatMap((amount, i) =>
    amount === "net"
      ? []
      : [
          {
            month: `2025-0${i + 1}`,
            ...(amount === null
              ? { amount: "9000" }
              : {
                  items: {
                    complete: "yes",
                    items: [
                      { kind: "base", amount },
                      { kind: "bonus", amount: "3000" },
                    ],
                  },
                }),
          },
        ],
  );
  const basis = base.includes("net") ? "net" : "gross";
  return {
    employment: { startedOn: "2025-01-01", endedOn: "2025-03-31" },
    pay: { basis, months: { items, complete: "yes" } },
  };
};
const unknown = { low: null, high: null };
const exactly = (n: number) => ({ low: n, high: n });

factTable("compensation.agreed", [
  ["no agreement", {}, "unknown"],
  ["not told", pays({}), "unknown"],
  ["told no", pays({ agreed: "no" }), "no"],
  ["a sum", pays({ monthly: "1" }), "yes"],
  ["a sum of nothing is still a sum", pays({ monthly: "0" }), "yes"],
  ["a rate", pays({ rate: "30%" }), "yes"],
  ["a lump sum", pays({ lumpSum: "1000" }), "yes"],
  ["within the salary", pays({ withinSalary: "yes" }), "yes"],
  ["not within the salary proves nothing", pays({ withinSalary: "no" }), "unknown"],
  ["told no wins over a sum", pays({ agreed: "no", monthly: "1" }), "no"],
]);

factTable("compensation.within-salary", [
  ["not told", pays({}), "unknown"],
  ["told yes", pays({ withinSalary: "yes" }), "yes"],
  ["a sum after exit", pays({ monthly: "1" }), "no"],
  ["a rate after exit", pays({ rate: "1/3" }), "no"],
  ["nothing agreed", pays({ agreed: "no" }), "no"],
  ["a lump sum proves nothing", pays({ lumpSum: "1" }), "unknown"],
  ["told yes wins over a sum", pays({ withinSalary: "yes", monthly: "1" }), "yes"],
]);

plainTruth("compensation.itemised", (itemisedAndReceipted) => pays({ itemisedAndReceipted }));

factTable("compensation.monthly-agreed", [
  ["no agreement", {}, unknown],
  ["a sum", pays({ monthly: "5230.34" }), exactly(523_034)],
  ["a sum wins over a rate", pays({ monthly: "1", rate: "50%" }, {}, wage("100")), exactly(100)],
  ["a rate of the wage, half a fen up", pays(ofWage("30%"), {}, wage("17434.48")), exactly(523_034)],
  ["a rate of an unknown wage", pays(ofWage("30%")), unknown],
  ["a rate of a net wage", pays(ofWage("1/2"), {}, wage("100", "net")), { low: 5000, high: null }],
  ["a rate of what is not told", pays({ rate: "30%" }, {}, wage("100")), unknown],
  ["a rate of a base salary not told", pays(ofBase("30%"), {}, wage("100")), unknown],
  [
    "a rate of the base salary of three months",
    pays(ofBase("30%"), {}, months("6000", "6000", "6000")),
    exactly(180_000),
  ],
  [
    "a rate of a base salary that rose",
    pays(ofBase("30%"), {}, months("6000", "6000", "7000")),
    { low: 180_000, high: 210_000 },
  ],
  ["a rate of a base salary, a month missing", pays(ofBase("30%"), {}, months("6000", "6000")), unknown],
  ["a rate of a base salary told net", pays(ofBase("30%"), {}, months("6000", "6000", "6000", "net")), unknown],
  [
    "a rate of the base salary of a month told as one sum",
    pays(ofBase("30%"), {}, months("6000", "6000", null)),
    unknown,
  ],
  ["a rate of the minimum wage", pays({ rate: "30%", rateBase: "minimum-wage" }, {}, wage("100")), unknown],
  ["a lump sum over its term", pays({ lumpSum: "100" }, { months: 3 }), exactly(3333)],
  ["half a fen a month is below one fen", pays({ lumpSum: "0.01" }, { months: 2 }), exactly(0)],
  ["a lump sum without a term", pays({ lumpSum: "100" }), unknown],
  ["a lump sum over no months", pays({ lumpSum: "100" }, { months: 0 }), unknown],
]);

const share = (num: number, den: number) => ({ low: fraction(num, den), high: fraction(num, den) });

// Shanghai, 2025-07-01: 2,740 yuan a month; times three, 8,220.
const shanghai = { place: "310000", employment: { endedOn: "2025-12-31" } };

factTable("compensation.below-minimum-wage", [
  ["a lump sum that comes to it", pays({ lumpSum: "8220" }, { months: 3 }, shanghai), "no"],
  ["a third of a fen less", pays({ lumpSum: "8219.99" }, { months: 3 }, shanghai), "yes"],
]);

factTable("compensation.agreed-share", [
  ["nothing told", {}, unknown],
  ["a rate of the average wage is its own share", pays(ofWage("1/3")), share(1, 3)],
  ["a rate of what is not told", pays({ rate: "1/3" }, {}, wage("3000")), unknown],
  ["a rate of the base salary", pays(ofBase("1/2"), {}, months("6000", "6000", "6000")), share(1, 3)],
  ["a rate of another base", pays({ rate: "1/3", rateBase: "minimum-wage" }), unknown],
  ["a sum over the wage, not rounded", pays({ monthly: "1000" }, {}, wage("3000")), share(1, 3)],
  ["a sum just below three tenths", pays({ monthly: "2999.99" }, {}, wage("10000")), share(299_999, 1_000_000)],
  ["a sum without a wage", pays({ monthly: "1000" }), unknown],
  ["a month of a lump sum, not rounded", pays({ lumpSum: "100" }, { months: 3 }, wage("100")), share(1, 3)],
  ["a lump sum over no months", pays({ lumpSum: "100" }, { months: 0 }, wage("100")), unknown],
  ["a sum over a net wage", pays({ monthly: "1000" }, {}, wage("3000", "net")), { low: null, high: fraction(1, 3) }],
  ["a wage of nothing", pays({ monthly: "1000" }, {}, wage("0")), unknown],
  ["a sum and a rate that differ: the sum", pays({ monthly: "1000", rate: "50%" }, {}, wage("2500")), share(2, 5)],
]);

factTable("compensation.rate-base", [
  ["nothing told", {}, "unknown"],
  ["a rate of what is not told", pays({ rate: "1/3" }), "unknown"],
  ["a sum", pays({ monthly: "1000", rate: "1/3" }), "not-applicable"],
  ["nothing agreed", pays({ agreed: "no" }), "not-applicable"],
  ...RATE_BASES.map((rateBase) => [rateBase, pays({ rate: "1/3", rateBase }), rateBase] as const),
]);
