import { formatFraction, fraction } from "../base/fraction.ts";
import { type Issue, issue } from "../base/issue.ts";
import { formatYuan } from "../base/money.ts";
import type { Incentive, Situation } from "./schema.ts";

/** Awards of which more vested than was granted, and offers whose upper end lies below the lower. */
export function wrongAwards({ incentives, retentionOffers }: Situation): Issue[] {
  return [
    ...incentives.items.flatMap((award, i) => [...tooManyUnits(award, i), ...tooLargeShare(award, i)]),
    ...retentionOffers.items.flatMap(({ annualPay: low, annualPayHigh: high }, i) =>
      low !== undefined && high !== undefined && high < low
        ? [
            issue("offer-ends-crossed", ["retentionOffers", i, "annualPayHigh"], {
              low: formatYuan(low),
              high: formatYuan(high),
            }),
          ]
        : [],
    ),
  ];
}

function tooManyUnits({ quantity, vestedQuantity }: Incentive, i: number): Issue[] {
  if (quantity === undefined || vestedQuantity === undefined || vestedQuantity <= quantity) return [];
  const values = { vested: String(vestedQuantity), granted: String(quantity) };
  return [issue("vested-above-granted", ["incentives", i, "vestedQuantity"], values)];
}

function tooLargeShare({ vestedShare }: Incentive, i: number): Issue[] {
  if (vestedShare === undefined || vestedShare.num <= vestedShare.den) return [];
  const values = { vested: formatFraction(vestedShare), granted: formatFraction(fraction(1)) };
  return [issue("vested-above-granted", ["incentives", i, "vestedShare"], values)];
}
