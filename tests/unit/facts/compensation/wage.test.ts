import { factTable, plainTruth } from "../../../support/fact-table.ts";

const unknown = { low: null, high: null };
const exactly = (n: number) => ({ low: n, high: n });
const months = (from: number, amounts: readonly (string | undefined)[]) =>
  amounts.map((amount, i) => ({ month: `2023-${String(from + i).padStart(2, "0")}`, ...(amount ? { amount } : {}) }));
const base = (amount: string) => ({ kind: "base", amount });
const twelve = months(1, Array(12).fill("1000"));
const exit = { employment: { endedOn: "2023-12-31" } };

factTable("compensation.average-wage", [
  ["nothing told", {}, unknown],
  ["told", { pay: { averageMonthly: "17434.48" } }, exactly(1_743_448)],
  ["net is only a lower bound", { pay: { averageMonthly: "100", basis: "net" } }, { low: 10_000, high: null }],
  ["gross is said", { pay: { averageMonthly: "100", basis: "gross" } }, exactly(10_000)],
  ["a year's pay", { pay: { annual: "120000" } }, exactly(1_000_000)],
  ["a year's pay, half a fen up", { pay: { annual: "0.06" } }, exactly(1)],
  ["the average wins over the year", { pay: { averageMonthly: "1", annual: "120000" } }, exactly(100)],
  ["twelve months", { ...exit, pay: { months: twelve } }, exactly(100_000)],
  ["twelve months win over the year", { ...exit, pay: { annual: "1", months: twelve } }, exactly(100_000)],
  ["the latest month alone says nothing", { pay: { latestMonthly: "1000" } }, unknown],
  [
    "eleven months, perhaps more: 11,000 over twelve",
    { ...exit, pay: { months: twelve.slice(1) } },
    { low: 91_667, high: null },
  ],
  ["twelve months, and the exit not told", { pay: { months: twelve } }, unknown],
  [
    "two months, and no more were worked",
    { ...exit, pay: { months: { items: months(11, ["1000", "2000"]), complete: "yes" } } },
    exactly(150_000),
  ],
  [
    "a month whose pay is not told",
    { ...exit, pay: { months: { items: months(11, ["1000", undefined]), complete: "yes" } } },
    { low: 50_000, high: null },
  ],
  [
    "a month told by its items",
    {
      ...exit,
      pay: {
        months: {
          items: [{ month: "2023-12", items: { items: [base("10"), base("5.50")], complete: "yes" } }],
          complete: "yes",
        },
      },
    },
    exactly(1550),
  ],
  [
    "a month whose items may not be all",
    { ...exit, pay: { months: { items: [{ month: "2023-12", items: [base("10")] }], complete: "yes" } } },
    { low: 1000, high: null },
  ],
  [
    "an entry without a month is no month",
    { ...exit, pay: { months: { items: [{ amount: "10" }], complete: "yes" } } },
    unknown,
  ],
  [
    "months after exit do not count",
    {
      employment: { endedOn: "2023-11-30" },
      pay: { months: { items: months(10, ["1000", "1000", "9000"]), complete: "yes" } },
    },
    exactly(100_000),
  ],
]);

plainTruth("compensation.registration-standard", (registrationStandardAgreed) => ({ registrationStandardAgreed }));
