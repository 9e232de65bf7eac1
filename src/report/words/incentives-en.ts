import type { INCENTIVE_WORDS_ZH_CN } from "./incentives-zh-CN.ts";

/** English words on awards and offers to stay, by key. */
export const INCENTIVE_WORDS_EN = {
  awardKinds: {
    "cash-award": "cash award",
    "virtual-shares": "virtual shares",
    options: "options",
    rsu: "restricted stock units",
    "restricted-stock": "restricted stock",
    "profit-units": "profit units",
  },
  grantors: {
    employer: "granted by the employer",
    parent: "granted by the parent company",
    affiliate: "granted by an affiliate",
    other: "granted by another",
  },
  awardWhy: {
    "value-told": "the value told",
    "quantity-times-price": "quantity × price",
    "spread-times-quantity": "quantity × (price − exercise price), never below nothing",
    "value-told-twice": "the value told and quantity × price differ: the span between them",
    "price-not-told": "price or quantity is not told",
    capped: "capped at the agreed multiple of the value at grant",
    "cap-not-told": "quantity × price at most: the cap is not told",
    "not-converted": "not in yuan, and not converted",
    "nothing-unvested": "nothing is unvested",
    "cliff-not-reached": "leaving before the least number of months",
    "lost-by-the-terms": "forfeited by the terms of the award",
    "kept-by-the-terms": "kept by the terms told",
    "terms-not-told": "the terms of the award are not told",
    "returned-by-the-terms": "to be returned by the terms of the award",
    "no-term-to-return": "no term asks for return",
  },
  awardReadings: {
    "award-terms": "the terms of the award",
    "agreed-damages": "the return of gains read as agreed damages, adjustable on request",
    "another-grantor": "a claim of the company that granted it, not of the employer",
    "as-shareholder": "a promise given as shareholder, judged as a contract",
  },
  awardRemarks: {
    "not-converted": "the currency is not the yuan: nothing is converted, and the sums in fen are unknown",
    "under-water": "the exercise price is not below today's price: exercising gains nothing, and the worth is zero",
    "value-told-twice": "the value told and quantity × price differ: the span between them is taken",
    "vesting-told-twice": "units and share vested differ: the span between them is taken",
    "vested-before-cliff": "something is told to have vested before the least number of months: what is told is taken",
    "gained-before-exercise": "no exercise is told, and yet a gain: the gain told is taken",
    "words-not-reckoned": "a quantity in words alone is not reckoned with; give units or a share",
  },
  buyBacks: {
    above: "above its worth today",
    equal: "equal to its worth today",
    below: "below its worth today",
    open: "above or below its worth today: open",
  },
  awards: {
    award: "Award",
    worth: "Worth today",
    lost: "Lost by leaving",
    forfeited: "Forfeited too for competing",
    returned: "Returned for competing",
    name: "{number}. {kind}",
    line: "{award}: {parts} ({basis})",
    basis: "reading: {reading}; strength: {strength}; authority: {cite}",
    readingLine: "{award}, another reading: {reading}; {parts}",
    otherBasis: "{reading} (strength: {strength}; confidence: {confidence}; authority: {cite})",
    likely: "{span} (likely {likely})",
    counted:
      "{award}: the gains to return are counted in “{head}” already and not added again (see: {cite}; no sum rests on it).",
    countedIfOwed:
      "{award}: the gains to return are counted in “{head}” if that is owed, and then not added again (see: {cite}; no sum rests on it).",
    countedPerhaps:
      "{award}: a penalty not fully told may count the gains to return in “{head}”, and then they are not added again (see: {cite}; no sum rests on it).",
    remark: "{award}: {remark}.",
    valuation: "{award}, valuation: {valuation}",
    buyBack: "{award}, offer to buy it back for {offer}: {against}; short of the worth by {shortfall}.",
    total:
      "Together: lost by leaving {lost}; forfeited too and returned for competing, as far as counted nowhere else, {atRisk}.",
    incomplete: "The awards are not said to be all: the sums together have no upper end.",
    notSummed: "Leaving and competing are two steps: the second counts only what a leaver keeps.",
    conventions: "Conventions of reckoning (no text sets them): {conventions}.",
    offers: "Offers to stay",
    pay: "Pay a year",
    cash: "Cash once",
    team: "Team",
    freeDays: "Free days a week",
    accepted: "Accepted",
    refusing: "Refusing an offer to stay breaches nothing.",
  },
  awardConventions: {
    "value-as-told": "reckoned on the value or price told; no law sets how to value",
    "award-terms-as-told": "reckoned by the terms of the award as told; no national text sets them",
    "unvested-lapses-vested-stays":
      "where the terms are not told, the likely sum takes what has not vested as lost by leaving and what has vested as kept",
    "cliff-on-the-corresponding-day":
      "the least number of months has passed on the corresponding day, if still employed then",
  },
} as const satisfies {
  readonly [T in keyof typeof INCENTIVE_WORDS_ZH_CN]: Readonly<Record<keyof (typeof INCENTIVE_WORDS_ZH_CN)[T], string>>;
};
