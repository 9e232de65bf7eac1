import { compareF, fraction } from "../base/fraction.ts";
import type { Range } from "../base/range.ts";
import type { Incentive } from "../situation/schema.ts";
import { isForeign, type Worth } from "./price.ts";
import { cliffMissed } from "./vesting.ts";

/** What is odd about an award as told, and what was done with it; the words are in `report/words`. */
export type AwardRemark =
  | "not-converted"
  | "under-water"
  | "value-told-twice"
  | "vesting-told-twice"
  | "vested-before-cliff"
  | "gained-before-exercise"
  | "words-not-reckoned";

export function awardRemarks(award: Incentive, worth: Worth, exit: Range): AwardRemark[] {
  const { unitPrice, exercisePrice, quantity, vestedQuantity, vestedShare, gained } = award;
  const options = award.kind === "options";
  const byUnits =
    quantity === undefined || quantity === 0 || vestedQuantity === undefined
      ? null
      : fraction(vestedQuantity, quantity);
  const vests = (vestedQuantity ?? 0) > 0 || (vestedShare?.num ?? 0n) > 0n;
  const found: Readonly<Record<AwardRemark, boolean>> = {
    "not-converted": isForeign(award),
    "under-water": options && unitPrice !== undefined && exercisePrice !== undefined && exercisePrice >= unitPrice,
    "value-told-twice": worth.toldTwice,
    "vesting-told-twice": byUnits !== null && vestedShare !== undefined && compareF(byUnits, vestedShare) !== 0,
    "vested-before-cliff": vests && cliffMissed(award, exit) === "yes",
    "gained-before-exercise": options && award.exercised === "no" && (gained ?? 0) > 0,
    "words-not-reckoned":
      (award.granted !== undefined && quantity === undefined) ||
      (award.vested !== undefined && vestedQuantity === undefined && vestedShare === undefined),
  };
  return (Object.keys(found) as AwardRemark[]).filter((remark) => found[remark]);
}
