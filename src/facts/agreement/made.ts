import { rangeAtMost } from "../../base/range.ts";
import type { FORMS } from "../../situation/agreement.ts";
import { enumFact, rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { dayRange, firstKnown, yesIf } from "../known.ts";
import { askedDay } from "../procedure/days.ts";

export const stated = truthFact(
  "agreement.stated",
  "agreement",
  [
    ["有竞业限制约定", "A restriction was agreed"],
    ["双方是否有竞业限制的约定？", "Did the parties agree on a restriction?"],
  ],
  ({ agreement, situation }) => {
    if (agreement) return agreement.form === "none" ? "no" : "yes";
    return situation.agreements.complete === "yes" ? "no" : "unknown";
  },
);

const FORM_WORDS: Readonly<Record<(typeof FORMS)[number], readonly [string, string]>> = {
  "separate-agreement": ["单独协议", "separate agreement"],
  "contract-clause": ["劳动合同条款", "clause of the labour contract"],
  "exit-document": ["离职文件", "exit document"],
  handbook: ["员工手册", "handbook"],
  "company-rules": ["规章制度", "company rules"],
  "equity-document": ["股权激励文件", "equity document"],
  oral: ["口头", "oral"],
  none: ["没有约定", "none"],
  other: ["其他", "other"],
};

export const form = enumFact(
  "agreement.form",
  "agreement",
  [
    ["约定形式", "Form"],
    [
      "竞业限制写在哪里：单独协议、劳动合同、离职文件、手册还是别处？",
      "Where is the restriction written: its own agreement, the labour contract, an exit paper, a handbook?",
    ],
  ],
  FORM_WORDS,
  ({ agreement }) => agreement?.form ?? "unknown",
);

export const employeeSigned = truthFact(
  "agreement.employee-signed",
  "agreement",
  [
    ["劳动者已签署", "Signed by the employee"],
    ["劳动者是否签过字（包括可靠的电子签名）？", "Did the employee sign (a reliable e-signature counts)?"],
  ],
  ({ agreement }) => firstKnown(agreement?.employeeSigned, yesIf(agreement?.signedOn !== undefined)),
);

export const employerSigned = truthFact(
  "agreement.employer-signed",
  "agreement",
  [
    ["单位已签章", "Signed by the employer"],
    ["用人单位是否签字或盖章？", "Did the employer sign or seal it?"],
  ],
  ({ agreement }) => firstKnown(agreement?.employerSigned, yesIf(agreement?.employerSignedOn !== undefined)),
);

export const signedDay = rangeFact(
  "day",
  "agreement.signed-day",
  "agreement",
  [
    ["签署日", "Day signed"],
    ["约定是哪一天签的？", "On which day was it signed?"],
  ],
  ({ agreement }) => dayRange(agreement?.signedOn),
);

export const signedWithEmployer = truthFact(
  "agreement.signed-with-employer",
  "agreement",
  [
    ["与用人单位签订", "Signed with the employer itself"],
    [
      "签约的是不是用人单位本身（而非母公司或关联公司）？",
      "Was it signed with the employer itself, not a parent or affiliate?",
    ],
  ],
  ({ agreement }) =>
    agreement?.signedWith === undefined ? "unknown" : agreement.signedWith === "employer" ? "yes" : "no",
);

export const signedByThen = truthFact(
  "agreement.signed-by-then",
  "frame",
  [
    ["所问之日已签", "Signed by the day asked for"],
    ["到所问之日，约定是否已经签订？", "Had it been signed by the day asked for?"],
  ],
  (frame) => {
    const signed = frame.agreement?.signedOn;
    const asked = askedDay.derive(frame);
    return signed === undefined || asked === NOT_APPLICABLE ? "unknown" : rangeAtMost(signed, asked);
  },
);
