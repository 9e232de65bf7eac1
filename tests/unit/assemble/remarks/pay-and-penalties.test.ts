import { remarkTable } from "../../../support/remark-table.ts";

const penalty = (told: object) => ({ agreement: { penalties: [told] } });
const PENALTY = "agreements.0.penalties.0";
const compensation = (told: object) => ({ agreement: { compensation: told } });
const PAY = "agreements.0.compensation";
const paid = (told: object) => ({ settlements: [{ coversCovenant: "yes", on: "2025-10-01", ...told }] });
const extra = (extraMonthsPaid: number, released: object) => ({ performance: { extraMonthsPaid, ...released } });
const RELEASED = { released: "yes", releasedOn: "2025-09-30" };
const year = (items: readonly object[]) => ({
  pay: { months: { items, complete: "yes" } },
});
/** July 2024 to June 2025, the window of an exit on 2025-06-30. */
const months = (amount: string) =>
  Array.from({ length: 12 }, (_, i) => ({
    month: i < 6 ? `2024-${String(i + 7).padStart(2, "0")}` : `2025-${String(i - 5).padStart(2, "0")}`,
    amount,
  }));
const listed = (amount: string, more: object) => ({ pay: { months: months(amount), ...more } });
const item = (amount: string, kind = "base") => ({ kind, amount });

remarkTable(
  [
    [
      "a training bond",
      penalty({ purpose: "service-term", amount: "1" }),
      "penalty-service-term",
      `${PENALTY}.purpose`,
    ],
    ["another duty", penalty({ purpose: "other", kind: "none" }), "penalty-other-duty", `${PENALTY}.purpose`],
    ["a sum of no penalty", penalty({ kind: "none", amount: "5" }), "penalty-none", `${PENALTY}.amount`],
    [
      "a sum beside months of pay",
      penalty({ purpose: "non-compete", kind: "months-of-pay", months: 6, amount: "5" }),
      "penalty-sum-beside",
      `${PENALTY}.amount`,
      { kind: "months-of-pay", term: "amount" },
    ],
    [
      "months of a fixed sum",
      penalty({ kind: "fixed-amount", months: 6, amount: "5" }),
      "penalty-term-not-used",
      `${PENALTY}.months`,
    ],
    ["a multiple of no kind told", penalty({ multiple: "2" }), "penalty-term-not-used", `${PENALTY}.multiple`],
    ["not agreed", compensation({ agreed: "no", monthly: "100" }), "sum-though-not-agreed", `${PAY}.monthly`],
    ["not agreed, a rate", compensation({ agreed: "no", rate: "30%" }), "sum-though-not-agreed", `${PAY}.rate`],
    [
      "a rate beside the sum",
      compensation({ monthly: "100", rate: "30%" }),
      "sum-beside",
      `${PAY}.rate`,
      { field: "rate", counted: "monthly" },
    ],
    ["a lump sum beside a rate", compensation({ rate: "1/3", lumpSum: "9" }), "sum-beside", `${PAY}.lumpSum`],
    ["a fen more than twelve months", compensation({ monthly: "1", lumpSum: "12.01" }), "sum-beside", `${PAY}.lumpSum`],
    ["money of a settlement", paid({ paid: "20000" }), "settlement-paid", "settlements.0.paid", { sumFen: 2_000_000 }],
    [
      "a fourth extra month",
      extra(4, RELEASED),
      "extra-months-overpaid",
      "performance.extraMonthsPaid",
      { months: 4, owed: 3 },
    ],
    [
      "extra months of a release at exit",
      extra(1, { released: "yes", releaseReceivedOn: "2025-06-30" }),
      "extra-months-overpaid",
      "performance.extraMonthsPaid",
      { months: 1, owed: 0 },
    ],
    [
      "extra months without a release",
      extra(1, { released: "no" }),
      "extra-months-without-release",
      "performance.extraMonthsPaid",
    ],
    [
      "an average that the months do not give",
      listed("10000", { averageMonthly: "12000" }),
      "average-beside-months",
      "pay.averageMonthly",
      { counted: "12,000.00", other: "10,000.00" },
    ],
    [
      "an average that the year does not give",
      { pay: { averageMonthly: "12000", annual: "120000" } },
      "average-beside-annual",
      "pay.averageMonthly",
      { counted: "12,000.00", other: "10,000.00" },
    ],
    [
      "months that the year does not give",
      listed("10000", { annual: "240000" }),
      "months-beside-annual",
      "pay.months",
      { counted: "10,000.00", other: "20,000.00" },
    ],
    [
      "a year that comes to less than the months told",
      // 50,000 told of one month over twelve is 4,166.67 at the least; a twelfth of the year is 1,000.
      { pay: { months: [{ month: "2025-06", amount: "50000" }], annual: "12000" } },
      "annual-beside-months",
      "pay.annual",
      { counted: "1,000.00", other: "4,166.67+" },
    ],
    [
      "items of more than the sum",
      year([{ month: "2025-06", amount: "100", items: [item("60"), item("40.01", "allowance")] }]),
      "pay-items-over-sum",
      "pay.months.0.items",
      { itemsFen: 10_001, sumFen: 10_000 },
    ],
  ],
  [
    ["the restriction", penalty({ purpose: "non-compete", amount: "5" }), "penalty-other-duty"],
    ["no penalty and nothing more", penalty({ kind: "none" }), "penalty-none"],
    ["months of pay alone", penalty({ kind: "months-of-pay", months: 6 }), "penalty-sum-beside"],
    ["a fixed sum", penalty({ kind: "fixed-amount", amount: "5" }), "penalty-sum-beside"],
    [
      "a base of the compensation",
      penalty({ kind: "multiple-of-compensation", base: "compensation-paid", multiple: "2" }),
      "penalty-term-not-used",
    ],
    ["not told whether agreed", compensation({ monthly: "100" }), "sum-though-not-agreed"],
    ["not agreed and no sum", compensation({ agreed: "no" }), "sum-though-not-agreed"],
    ["twelve months in one sum", compensation({ monthly: "1", lumpSum: "12" }), "sum-beside"],
    ["a rate with its base", compensation({ rate: "30%", rateBase: "average-wage" }), "sum-beside"],
    ["nothing paid", paid({ paid: "0" }), "settlement-paid"],
    ["a sum not told", paid({}), "settlement-paid"],
    ["three extra months", extra(3, RELEASED), "extra-months-overpaid"],
    ["no extra month", extra(0, { released: "no" }), "extra-months-without-release"],
    ["a release not told of", extra(2, {}), "extra-months-without-release"],
    ["the average of the months", listed("10000", { averageMonthly: "10000" }), "average-beside-months"],
    [
      "an average that may be that of the months",
      { pay: { averageMonthly: "5000", months: months("1000").slice(1) } },
      "average-beside-months",
    ],
    ["the average of the year", { pay: { averageMonthly: "10000", annual: "120000" } }, "average-beside-annual"],
    ["the months of the year", listed("10000", { annual: "120000" }), "months-beside-annual"],
    [
      "a year that the months leave open",
      { pay: { months: months("1000").slice(1), annual: "12000" } },
      "annual-beside-months",
    ],
    [
      "items of the sum",
      year([{ month: "2025-06", amount: "100", items: [item("60"), item("40")] }]),
      "pay-items-over-sum",
    ],
    [
      "items beside what is no wage",
      year([{ month: "2025-06", amount: "60", items: [item("60"), item("40", "equity-gain")] }]),
      "pay-items-over-sum",
    ],
    ["items without a sum", year([{ month: "2025-06", items: [item("60")] }]), "pay-items-over-sum"],
  ],
);
