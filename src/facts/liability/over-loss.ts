import { fraction } from "../../base/fraction.ts";
import { addFen } from "../../base/money.ts";
import { ratioFact } from "../define.ts";
import type { RatioRange } from "../fact.ts";

const UNKNOWN: RatioRange = { low: null, high: null };

/** By what share of the loss proved the fixed sums agreed for competing exceed it; none where they do not. */
export const excessOverLoss = ratioFact(
  "liability.excess-over-loss",
  "agreement",
  [
    ["违约金超出已证明损失的比例", "Excess of the agreed damages over the loss proved"],
    ["约定的违约金超出已证明的损失几成？", "By what share of the loss proved do the agreed damages exceed it?"],
  ],
  ({ agreement, situation }) => {
    const loss = situation.losses?.proven;
    const list = agreement?.penalties;
    const own = (list?.items ?? []).filter((p) => p.purpose === "non-compete" && p.kind !== "none");
    if (loss === undefined || loss === 0 || own.length === 0) return UNKNOWN;
    const sums = own.flatMap((p) => (p.kind === "fixed-amount" && p.amount !== undefined ? [p.amount] : []));
    const share = fraction(Math.max(0, addFen(...sums) - loss), loss);
    const all = list?.complete === "yes" && sums.length === own.length && own.every((p) => p.perBreach !== "yes");
    return { low: share, high: all ? share : null };
  },
);
