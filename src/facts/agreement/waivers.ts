import { truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

export const unpaidMeansReleased = truthFact(
  "agreement.unpaid-means-released",
  "agreement",
  [
    ["约定不付即免除", "Non-payment agreed to release"],
    ["约定是否写明：单位不支付补偿即视为免除限制？", "Does it say that non-payment releases the person?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.unpaidMeansReleased),
);

export const waivesExtraMonths = truthFact(
  "agreement.waives-extra-months",
  "agreement",
  [
    ["约定解除不付额外补偿", "Extra months waived in advance"],
    [
      "约定是否写明：单位可随时解除且不付额外三个月补偿？",
      "Does it say that the employer may release at any time without the three extra months?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.releaseWithoutExtraMonths),
);
