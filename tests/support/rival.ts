/** A job that does the business of the employer, whatever the two are to one another. */
export const SAME_BUSINESS = {
  kind: "joined-competitor",
  ongoing: "yes",
  actualBusiness: "yes",
  audience: "yes",
  market: "yes",
  affiliateOfEmployer: "no",
} as const;

/** A job with a competitor of the employer, of which nothing is in doubt but the day. */
export const RIVAL = { ...SAME_BUSINESS, competitor: "yes" } as const;
