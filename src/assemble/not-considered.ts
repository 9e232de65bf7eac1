/** What no assessment takes into account yet; the words are in `report/words`. */
export const NOT_CONSIDERED = [
  "local-rules",
  "interest",
  "tax",
  "social-insurance",
  "set-off",
  "injunction",
  "insolvency-rank",
  "trade-secret-damages",
  "new-employer-liability",
  "criminal-exposure",
  "evidence-weight",
] as const;
