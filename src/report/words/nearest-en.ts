import type { NEAREST_WORDS_ZH_CN } from "./nearest-zh-CN.ts";

/** English words on published cases, by key. */
export const NEAREST_WORDS_EN = {
  whyNotBinding: {
    "not-eligible-person": "not a person who may be bound",
    "no-agreement": "nothing agreed",
    "employer-released": "released by the employer",
    "employee-rescinded-unpaid": "rescinded by the employee for want of pay",
    "standard-terms-unfair": "unfair standard terms",
    "excess-scope": "scope too wide",
    other: "another ground",
  },
  damagesAdjustments: { none: "not adjusted", reduced: "reduced", rejected: "refused" },
  sourceConfidences: {
    high: "record of high confidence",
    medium: "record of medium confidence",
    low: "record of low confidence",
  },
  nearest: {
    notice:
      "Likeness is of the facts recorded (distance 0: all known and the same; 1: nothing the same; what is not known on one side counts half). Published decisions are selected: they stand for no usual result and foretell nothing of this case.",
    title: "{number}. {court} ({when})",
    courtUnknown: "Tribunal not recorded",
    dayUnknown: "day of decision not recorded, published {published}",
    bothUnknown: "day of decision not recorded",
    decided: "Decided: {parts}",
    nothingDecided: "Decided: not recorded",
    bound: "the restriction binds: {value}",
    why: "{value} ({why})",
    undecided: "not decided",
    breach: "breached: {value}",
    awarded: "damages awarded {sum}",
    awardedOf: "damages awarded {sum} ({of})",
    claimed: "claimed {sum}",
    agreed: "agreed {sum}",
    monthly: "monthly compensation recognised {sum}",
    rate: "rate of monthly compensation recognised {rate}",
    payable: "compensation payable {sum}",
    returned: "compensation returned {sum}",
    forfeited: "award forfeited {sum}",
    continues: "to be kept further: {value}",
    extraMonths: "three extra months: {value}",
    alike: "Alike: {facts}",
    differs: "Differs: {facts}",
    same: "{label}: {value}",
    other: "{label}: {here} here, {there} there",
    more: "{n} in all",
    count: "Distance {distance}: {alike} facts alike, {differs} different, {unknown} not known on one side",
    frame: "Compared with {frame}",
    source: "Source: {publisher} ({confidence}) {url}",
    sourceNotFinal: "Source: {publisher} ({confidence}; perhaps not final) {url}",
  },
} as const satisfies {
  readonly [T in keyof typeof NEAREST_WORDS_ZH_CN]: Readonly<Record<keyof (typeof NEAREST_WORDS_ZH_CN)[T], string>>;
};
