import type { Bilingual } from "../law/bilingual.ts";

/** What it means to meet each goal, and on what that rests. */
export const READINGS = {
  monthly: {
    law: {
      zh: "不低于没有约定时会按月判付的数额、最低工资和当地对约定数额的下限。全国没有条文要求约定的补偿达到默认比例：低于它时，有的裁判补足，有的按约定；达到它，这个争议就不会发生。最低工资取限制期内至计算日的最高标准，其后的上调不在内。",
      en: "No less than what would be due each month had nothing been agreed, the minimum wage, and the local floor under agreed sums. No national text obliges an agreed sum to reach the default share: below it some tribunals top up and some do not; at it the dispute does not arise. The minimum wage is the highest of the restriction up to the day asked; later rises are not in it.",
    },
    guideline: {
      zh: "达到人社部门的指引的建议。指引只供参考：低于它不违法，也没有人因此多得补偿。",
      en: "Reaches what the ministry's guideline advises. Advice only: less is not unlawful, and gives nobody a claim.",
    },
    "local-floor": {
      zh: "不低于当地法规对约定补偿的下限；约定较低的，会被补足到它（有争议的读法另见 disputes）。",
      en: "No less than the floor that a local regulation puts under agreed sums; a lower one is raised to it (for other readings see `disputes`).",
    },
  },
  months: {
    law: {
      zh: "整个期限都有效：超过法定上限的部分无效，其余仍有效。",
      en: "Valid in full: what exceeds the cap is void, and the rest stands.",
    },
    "guideline-without-half": {
      zh: "不触发人社部门的指引对较长期限建议的较高比例的最长期限。指引只供参考，法律对更长的期限另有上限。",
      en: "The longest term for which the ministry's guideline does not advise its higher share. Advice only; the law caps longer terms elsewhere.",
    },
  },
  "release-day": {
    zh: "解除通知最迟在劳动关系存续的最后一天到达。离职前或离职当时解除、不付补偿也不另付数月的，是裁判中多见的理解，条文没有写明；到达由单位证明，并须明确告知。",
    en: "The release must have arrived by the last day of employment. That one before or at exit owes neither pay nor extra months is the view decisions mostly take; no text says so. The employer proves its arrival, and it must be told plainly.",
  },
  penalty: {
    zh: "不高于人社部门的指引建议的违约金界线（约定补偿总额的倍数）。指引只供参考：更高的不因此无效，能否调减由裁判决定。",
    en: "Not above the line that the ministry's guideline advises, a multiple of the agreed total compensation. Advice only: more is not void for that, and whether it is reduced is for the tribunal.",
  },
  "claim-day": {
    zh: "各种起算读法中最早的最后一日，不计中断、中止和节假日顺延。时效是抗辩，须由对方提出。",
    en: "The earliest last day under every reading of when time begins, without restarts, suspension or holidays. Limitation is a defence that the other side must raise.",
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
