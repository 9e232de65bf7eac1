import type { NOMINEES } from "../../situation/conduct.ts";
import { enumFact, truthFact } from "../define.ts";
import { firstKnown, someListed, yesIf } from "../known.ts";
import { whenAlleged } from "./alleged.ts";

const NOMINEE_WORDS: Readonly<Record<(typeof NOMINEES)[number], readonly [string, string]>> = {
  none: ["本人名义", "in own name"],
  spouse: ["配偶", "spouse"],
  relative: ["亲属", "relative"],
  "other-person": ["他人", "another person"],
  shell: ["空壳或派遣公司", "shell or dispatch company"],
};

export const nominee = enumFact(
  "conduct.nominee",
  "engagement",
  [
    ["借他人名义", "Through another person"],
    ["是否借配偶、亲属、他人或空壳公司的名义？", "Was it done through a spouse, relative, other person or shell?"],
  ],
  NOMINEE_WORDS,
  (frame) => whenAlleged<string>(frame, (engagement) => engagement.nominee ?? "unknown"),
);

export const alias = truthFact(
  "conduct.alias",
  "engagement",
  [
    ["使用化名", "Under an alias"],
    ["是否使用化名工作？", "Did the person work under an alias?"],
  ],
  (frame) => whenAlleged(frame, (engagement) => firstKnown(engagement.alias)),
);

export const concealed = truthFact(
  "conduct.concealed",
  "engagement",
  [
    ["有意隐瞒", "Concealed"],
    ["是否有意隐瞒新的任职或经营？", "Was the new job or business concealed on purpose?"],
  ],
  (frame) =>
    whenAlleged(frame, ({ concealed: told, alias: other, nominee: through }) =>
      firstKnown(yesIf(other === "yes" || (through !== undefined && through !== "none")), told),
    ),
);

export const passiveShares = truthFact(
  "conduct.passive-shares",
  "engagement",
  [
    ["仅持有上市公司股票", "Merely holds listed shares"],
    [
      "是否只是持有上市公司股票，不参与经营？",
      "Is it merely a holding of listed shares without a part in the business?",
    ],
  ],
  (frame) =>
    whenAlleged(frame, ({ kind, listedCompany }) => {
      if (kind === undefined) return "unknown";
      return kind === "holds-shares" ? firstKnown(listedCompany) : "no";
    }),
);

export const lawfulEvidence = truthFact(
  "conduct.lawful-evidence",
  "situation",
  [
    ["证据取得合法", "Evidence lawfully obtained"],
    [
      "证明违约的证据是否合法取得（未侵入电脑、住所或非法调取个人信息）？",
      "Was the evidence lawfully obtained (no intrusion into devices, home or personal data)?",
    ],
  ],
  ({ situation }) => {
    const tainted = someListed(situation.evidence, (e) =>
      e.lawful === "no" ? "yes" : e.lawful === "yes" ? "no" : "unknown",
    );
    return tainted === "yes" ? "no" : tainted === "no" && situation.evidence.items.length > 0 ? "yes" : "unknown";
  },
);
