import type { Penalty } from "../../situation/schema.ts";
import { type CodedRemark, type RemarkCheck, remark } from "./remark.ts";

/** Penalties for duties outside the restriction, and terms of a penalty that its kind does not use. */
export const penaltyRemarks: RemarkCheck = ({ frame }) =>
  frame.frame.situation.agreements.items.flatMap(({ penalties }, i) =>
    penalties.items.flatMap((penalty, j) => ofPenalty(penalty, ["agreements", i, "penalties", j])),
  );

const TERMS = ["amount", "multiple", "months", "base"] as const;

const RECKONED_BY: Readonly<Record<NonNullable<Penalty["kind"]>, readonly (typeof TERMS)[number][]>> = {
  "fixed-amount": ["amount"],
  "multiple-of-annual-pay": ["multiple"],
  "multiple-of-compensation": ["multiple", "base"],
  "months-of-pay": ["months"],
  "equity-return": ["multiple"],
  other: ["amount"],
  none: [],
};

function ofPenalty(penalty: Penalty, path: CodedRemark["path"]): CodedRemark[] {
  const { kind, purpose } = penalty;
  if (purpose === "service-term") return [remark("penalty-service-term", [...path, "purpose"])];
  if (purpose === "other") return [remark("penalty-other-duty", [...path, "purpose"])];
  const used = kind === undefined ? RECKONED_BY.other : RECKONED_BY[kind];
  const idle = TERMS.filter((term) => penalty[term] !== undefined && !used.includes(term));
  if (kind === "none") return idle.map((term) => remark("penalty-none", [...path, term]));
  return idle.map((term) => {
    const values = { kind: kind ?? "", term };
    return remark(term === "amount" ? "penalty-sum-beside" : "penalty-term-not-used", [...path, term], values);
  });
}
