import type { SCOPE_KINDS, TERRITORIES } from "../../situation/agreement.ts";
import { enumFact, truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

const KIND_WORDS: Readonly<Record<(typeof SCOPE_KINDS)[number], readonly [string, string]>> = {
  "named-list": ["列名企业", "named companies"],
  "same-business": ["同类业务", "same business"],
  "whole-industry": ["整个行业", "whole industry"],
  unlimited: ["不加限制", "unlimited"],
  "customers-only": ["仅限客户", "customers only"],
  technology: ["使用某项技术的任何企业", "any company using a technology"],
  other: ["其他", "other"],
};

export const scopeKind = enumFact(
  "scope.kind",
  "agreement",
  [
    ["范围类型", "Kind of scope"],
    [
      "约定禁止去哪些单位：列名企业、同类业务还是整个行业？",
      "Which companies are barred: a list, the same business, a whole industry?",
    ],
  ],
  KIND_WORDS,
  ({ agreement }) => agreement?.scope?.kind ?? "unknown",
);

export const exceedsSecrets = truthFact(
  "scope.exceeds-secrets",
  "agreement",
  [
    ["范围、地域或期限超出所知秘密", "Wider than the secrets known"],
    [
      "约定的范围、地域或期限，是否超出当事人实际知悉的秘密所及？",
      "Do scope, territory or term reach further than the secrets the person knew?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.scope?.exceedsSecrets),
);

export const exceedsBusiness = truthFact(
  "scope.exceeds-business",
  "agreement",
  [
    ["范围超出单位实际经营", "Wider than the employer's real business"],
    [
      "约定的范围，是否及于单位在劳动者离职前没有实际生产、经营的产品或业务？",
      "Does the scope reach products or business that the employer did not really make or run before exit?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.scope?.exceedsBusiness),
);

const TERRITORY_WORDS: Readonly<Record<(typeof TERRITORIES)[number], readonly [string, string]>> = {
  city: ["一市", "one city"],
  province: ["一省", "one province"],
  nationwide: ["全国", "nationwide"],
  worldwide: ["全球", "worldwide"],
  other: ["其他", "other"],
};

export const territoryKind = enumFact(
  "scope.territory-kind",
  "agreement",
  [
    ["地域", "Territory"],
    ["约定的地域是一市、一省、全国还是全球？", "Is the territory one city, a province, the country, the world?"],
  ],
  TERRITORY_WORDS,
  ({ agreement }) => agreement?.scope?.territoryKind ?? "unknown",
);

export const listClosed = truthFact(
  "scope.list-closed",
  "agreement",
  [
    ["名单封闭", "The list is closed"],
    [
      "竞争企业名单是否封闭（没有「包括但不限于」之类的表述）？",
      'Is the list of competitors closed (no "including but not limited to")?',
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.scope?.listClosed),
);
