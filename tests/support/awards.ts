import { BUNDLED_LAW } from "../../src/bundled.ts";
import { type Losses, lossesOf } from "../../src/incentives/at-risk.ts";
import { worthOf } from "../../src/incentives/price.ts";
import { partsOf } from "../../src/incentives/vesting.ts";
import type { Head } from "../../src/law/effect.ts";
import type { Incentive } from "../../src/situation/schema.ts";
import { day, days, situationOf } from "./told.ts";

export interface Around {
  readonly exit?: string;
  readonly shareholder?: boolean;
  readonly countedIn?: Head;
  readonly asOf?: string;
}

/** An award as the engine sees it. */
export function awardOf(told: object): Incentive {
  const [award] = situationOf({ incentives: [told] }).incentives.items;
  if (award === undefined) throw new Error("one award is told");
  return award;
}

/** What leaving and competing take of an award; the person left on 2025-06-30 unless another day is named. */
export function lossesIn(
  award: Incentive,
  { exit = "2025-06-30", shareholder = false, countedIn, asOf = "2026-01-01" }: Around = {},
): Losses {
  const parts = partsOf(award, worthOf(award).span, days(exit));
  const standing = { law: BUNDLED_LAW.law, asOf: day(asOf), shareholder };
  return lossesOf(
    award,
    parts,
    standing,
    countedIn === undefined ? null : { head: countedIn, counted: "yes", likely: "yes" },
  );
}
