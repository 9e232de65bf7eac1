import { enumFact, truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

export const category = enumFact(
  "parties.category",
  "situation",
  [
    ["岗位类别", "Category of the post"],
    [
      "该岗位属于高级管理人员、高级技术人员、其他负有保密义务的人员，还是普通岗位？",
      "Is the post senior management, senior technical, another with a duty of secrecy, or ordinary?",
    ],
  ],
  {
    "senior-management": ["高级管理人员", "senior management"],
    "senior-technical": ["高级技术人员", "senior technical staff"],
    "other-confidential": ["其他负有保密义务的人员", "other staff with a duty of secrecy"],
    ordinary: ["普通岗位", "ordinary post"],
  },
  ({ situation }) => situation.person?.category ?? "unknown",
);

export const secretAccess = truthFact(
  "parties.secret-access",
  "situation",
  [
    ["知悉或接触商业秘密", "Knew or had access to trade secrets"],
    [
      "在职时是否知悉、接触过单位的商业秘密（不为公众所知、有商业价值并采取了保密措施的信息）？",
      "Did the person know or have access to trade secrets (not public, of commercial value, kept secret)?",
    ],
  ],
  ({ situation }) => firstKnown(situation.person?.tradeSecrets),
);

export const ipAccess = truthFact(
  "parties.ip-access",
  "situation",
  [
    ["知悉与知识产权相关的保密事项", "Knew confidential matters related to IP"],
    [
      "是否知悉、接触过与知识产权相关的保密事项（如未公开的专利申请、技术方案）？",
      "Did the person know of confidential matters related to intellectual property (say, unpublished patent filings)?",
    ],
  ],
  ({ situation }) => firstKnown(situation.person?.ipMatters),
);

export const secretsIdentified = truthFact(
  "parties.secrets-identified",
  "situation",
  [
    ["单位指明了具体秘密", "Employer named the secrets"],
    ["单位是否说明过该岗位接触哪些具体秘密？", "Did the employer say which secrets the post reaches?"],
  ],
  ({ situation }) => firstKnown(situation.person?.secretsIdentified),
);

/** Technical secrets are trade secrets: where the post reached none of these, it reached none of those. */
export const technicalSecrets = truthFact(
  "parties.technical-secrets",
  "situation",
  [
    ["知悉技术秘密", "Knew technical secrets"],
    [
      "所知悉的秘密里有没有技术秘密（配方、工艺、设计、源代码等），而不只是客户、价格一类的经营信息？",
      "Were technical secrets (formulas, processes, designs, source code) among what the person knew, not business information alone?",
    ],
  ],
  ({ situation }) =>
    firstKnown(situation.person?.tradeSecrets === "no" ? "no" : undefined, situation.person?.technicalSecrets),
);
