import { truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

export const foreignLaw = truthFact(
  "agreement.foreign-law",
  "agreement",
  [
    ["约定适用外国法", "Foreign law chosen"],
    ["约定是否写明适用外国法？", "Does it choose a foreign law?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.foreignLaw),
);

export const commercialArbitration = truthFact(
  "agreement.commercial-arbitration",
  "agreement",
  [
    ["约定商事仲裁", "Commercial arbitration agreed"],
    [
      "约定是否写明争议提交商事仲裁（包括境外仲裁）？",
      "Does it send disputes to commercial arbitration, at home or abroad?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.commercialArbitration),
);
