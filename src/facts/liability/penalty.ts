import type { Truth } from "../../base/truth.ts";
import type { REFUND_EXTENTS } from "../../situation/agreement.ts";
import { enumFact, truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed } from "../known.ts";

function penaltyFor({ agreement }: Frame, purposes: readonly string[]): Truth {
  const list = agreement?.penalties;
  const told = (list?.items ?? []).filter((p) => p.kind !== "none");
  if (told.some((p) => p.purpose !== undefined && purposes.includes(p.purpose))) return "yes";
  const none = (list?.items ?? []).some(
    (p) => p.kind === "none" && (p.purpose === undefined || purposes.includes(p.purpose)),
  );
  return told.every((p) => p.purpose !== undefined) && (none || list?.complete === "yes") ? "no" : "unknown";
}

export const penaltyAgreed = truthFact(
  "liability.penalty-agreed",
  "agreement",
  [
    ["约定了竞业违约金", "Damages were agreed for competing"],
    ["是否约定了违反竞业限制的违约金？", "Were damages agreed for breach of the restriction?"],
  ],
  (frame) => penaltyFor(frame, ["non-compete"]),
);

export const penaltyListed = truthFact(
  "liability.penalty-listed",
  "agreement",
  [
    ["提到了违约金", "Some damages are mentioned"],
    ["约定里有没有任何违约金条款？", "Does the agreement have any clause on damages?"],
  ],
  ({ agreement }) => someListed(agreement?.penalties, (p) => (p.kind === "none" ? "no" : "yes")),
);

export const otherPenalty = truthFact(
  "liability.other-penalty",
  "agreement",
  [
    ["为保密约定了违约金", "Damages agreed for secrecy"],
    ["是否为泄密另约定了违约金？", "Were damages agreed for breach of secrecy?"],
  ],
  (frame) => penaltyFor(frame, ["secrecy"]),
);

export const reportingPenalty = truthFact(
  "liability.reporting-penalty",
  "agreement",
  [
    ["为报告义务约定了违约金", "Damages agreed for not reporting"],
    ["是否为不报告就业情况约定了违约金？", "Were damages agreed for not reporting?"],
  ],
  (frame) => penaltyFor(frame, ["reporting"]),
);

export const nonSolicitationPenalty = truthFact(
  "liability.non-solicitation-penalty",
  "agreement",
  [
    ["为禁止招揽约定了违约金", "Damages agreed for solicitation"],
    ["是否为招揽员工、客户约定了违约金？", "Were damages agreed for soliciting staff or customers?"],
  ],
  (frame) => penaltyFor(frame, ["non-solicitation"]),
);

export const doublePay = truthFact(
  "liability.double-pay",
  "agreement",
  [
    ["约定单位欠付时加倍支付", "Double pay on the employer's default was agreed"],
    [
      "是否约定单位不按时支付补偿的，加倍支付？",
      "Was it agreed that the employer pays double if it does not pay on time?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.doublePayOnDefault),
);

export const inquiryCostsAgreed = truthFact(
  "liability.inquiry-costs-agreed",
  "agreement",
  [
    ["约定了调查费用的承担", "Inquiry costs were agreed"],
    ["是否约定违约时由劳动者承担调查、公证等费用？", "Was it agreed that the employee bears inquiry and notary costs?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.inquiryCosts),
);

export const inquiryCostsClaimed = truthFact(
  "liability.inquiry-costs-claimed",
  "situation",
  [
    ["主张了调查费用", "Inquiry costs are claimed"],
    ["单位是否主张调查、公证等费用？", "Does the employer claim inquiry or notary costs?"],
  ],
  ({ situation }) => {
    const claimed = situation.claims?.inquiryCosts;
    return claimed === undefined ? "unknown" : claimed > 0 ? "yes" : "no";
  },
);

export const refundAgreed = truthFact(
  "liability.refund-agreed",
  "agreement",
  [
    ["约定返还补偿", "Return of compensation was agreed"],
    ["是否约定违约时返还已付补偿？", "Was it agreed that compensation is returned on breach?"],
  ],
  ({ agreement }) => firstKnown(agreement?.refund?.agreed, agreement?.refund?.extent === undefined ? undefined : "yes"),
);

export const refundExtent = enumFact(
  "liability.refund-extent",
  "agreement",
  [
    ["返还范围", "Extent of the return"],
    [
      "约定返还哪一部分：违约期间的、全部，还是双倍？约定了其他倍数的，是几倍？",
      "Which part is to be returned: the months in breach, all, or double? If another multiple was agreed, how many times?",
    ],
  ],
  {
    "breach-period": ["违约期间", "the months in breach"],
    all: ["全部", "all"],
    double: ["双倍", "double"],
    other: ["其他", "other"],
  } satisfies Record<(typeof REFUND_EXTENTS)[number], readonly [string, string]>,
  ({ agreement }) => agreement?.refund?.extent ?? "unknown",
);

export const stopsClock = truthFact(
  "liability.stops-clock",
  "agreement",
  [
    ["约定争议期间停止计算", "The term stops during a dispute"],
    ["是否约定仲裁、诉讼期间不计入竞业限制期限？", "Is the term said to stop during arbitration or litigation?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.stopsClockInDispute),
);

export const lossProven = truthFact(
  "liability.loss-proven",
  "situation",
  [
    ["证明了损失", "A loss was proved"],
    ["单位能否证明实际损失？", "Can the employer prove an actual loss?"],
  ],
  ({ situation }) => {
    const proven = situation.losses?.proven;
    return proven === undefined ? "unknown" : proven > 0 ? "yes" : "no";
  },
);

export const employerClaims = truthFact(
  "liability.employer-claims",
  "situation",
  [
    ["单位已就竞争行为提出请求", "The employer claims for competing"],
    [
      "单位是否已要求支付违约金、返还补偿或停止竞争？",
      "Has the employer claimed damages, return of compensation or an end to the competing work?",
    ],
  ],
  ({ situation }) => {
    const { by, damages, refund, continuePerformance } = situation.claims ?? {};
    if (by === "employer" || by === "both" || damages !== undefined || refund !== undefined) return "yes";
    return firstKnown(continuePerformance === "yes" ? "yes" : undefined, by === "employee" ? "no" : undefined);
  },
);

export const reportingBreached = truthFact(
  "liability.reporting-breached",
  "situation",
  [
    ["违反报告义务", "The reporting duty was breached"],
    ["是否未按约定报告就业情况？", "Did the person fail to report as agreed?"],
  ],
  ({ situation }) => firstKnown(situation.performance?.reportingBreached),
);
