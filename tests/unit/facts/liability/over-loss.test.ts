import { fraction } from "../../../../src/base/fraction.ts";
import { factTable } from "../../../support/fact-table.ts";

const share = (num: number, den: number) => ({ low: fraction(num, den), high: fraction(num, den) });
const unknown = { low: null, high: null };
const fixed = (amount: string, more: object = {}) => ({
  purpose: "non-compete",
  kind: "fixed-amount",
  amount,
  ...more,
});
const told = (items: readonly object[], proven?: string, complete = "yes") => ({
  agreements: [{ penalties: { items, complete } }],
  ...(proven === undefined ? {} : { losses: { proven } }),
});

factTable("liability.excess-over-loss", [
  ["nothing told", {}, unknown],
  ["twice the loss", told([fixed("200000")], "100000"), share(1, 1)],
  ["exactly 30 %", told([fixed("130000")], "100000"), share(3, 10)],
  ["less than the loss", told([fixed("70000")], "100000"), share(0, 1)],
  ["two sums are added", told([fixed("100"), fixed("50")], "100"), share(1, 2)],
  ["one for secrecy is another purse", told([fixed("100"), fixed("50", { purpose: "secrecy" })], "100"), share(0, 1)],
  ["the list may hold more", told([fixed("200")], "100", "unknown"), { low: fraction(1, 1), high: null }],
  [
    "for each breach: perhaps more",
    told([fixed("200", { perBreach: "yes" })], "100"),
    { low: fraction(1, 1), high: null },
  ],
  [
    "one reckoned otherwise adds to it",
    told([fixed("200"), { purpose: "non-compete", kind: "months-of-pay", months: 3 }], "100"),
    { low: fraction(1, 1), high: null },
  ],
  ["no loss proved: nothing to compare with", told([fixed("200")], "0"), unknown],
  ["a loss not told", told([fixed("200")]), unknown],
  ["no sum agreed", told([{ kind: "none" }], "100"), unknown],
]);
