import type { Truth } from "../../base/truth.ts";
import type { Engagement } from "../../situation/schema.ts";
import { truthFact } from "../define.ts";
import type { TruthFact } from "../fact.ts";
import { firstKnown } from "../known.ts";
import { whenAlleged } from "./alleged.ts";

type Words = Parameters<typeof truthFact>[2];

const COMPETING: readonly (string | undefined)[] = [
  "joined-competitor",
  "founded-competitor",
  "in-service-competition",
];

function engagementFact(name: string, words: Words, derive: (engagement: Engagement) => Truth): TruthFact {
  return truthFact(`conduct.${name}`, "engagement", words, (frame) => whenAlleged(frame, derive));
}

export const competitor = engagementFact(
  "competitor",
  [
    ["对方被当作竞争单位", "Treated as a competitor"],
    ["新单位（或所办企业）是否与原单位有竞争关系？", "Is the new organisation a competitor of the old employer?"],
  ],
  ({ kind, competitor: told }) => {
    if (told === "yes" || told === "no") return told;
    return kind === "non-competing-job" ? "no" : COMPETING.includes(kind) ? "yes" : "unknown";
  },
);

export const actualBusiness = engagementFact(
  "actual-business",
  [
    ["实际经营相同", "Same actual business"],
    [
      "两家单位实际经营的产品或业务是否相同或近似？",
      "Do the two actually deal in the same or similar products or services?",
    ],
  ],
  ({ kind, actualBusiness: told }) => firstKnown(told, kind === "non-competing-job" ? "no" : undefined),
);

export const audience = engagementFact(
  "audience",
  [
    ["服务对象或受众相同", "Same customers or audience"],
    ["两家单位的服务对象、受众是否相同？", "Do they serve the same customers or audience?"],
  ],
  ({ audience: told }) => firstKnown(told),
);

export const market = engagementFact(
  "market",
  [
    ["所属市场相同", "Same market"],
    ["两家单位是否在同一市场（包括地域）？", "Are they in the same market, region included?"],
  ],
  ({ market: told }) => firstKnown(told),
);

export const registeredScope = engagementFact(
  "registered-scope",
  [
    ["登记经营范围重合", "Registered scopes overlap"],
    ["两家单位登记的经营范围是否重合？", "Do their registered business scopes overlap?"],
  ],
  ({ registeredScope: told }) => firstKnown(told),
);

export const onList = engagementFact(
  "on-list",
  [
    ["在约定名单内", "Named in the agreed list"],
    ["新单位是否列在约定的竞争企业名单内？", "Is the new organisation named in the agreed list?"],
  ],
  ({ onList: told }) => firstKnown(told),
);

export const ownAffiliate = engagementFact(
  "own-affiliate",
  [
    ["是原单位的关联企业", "Affiliate of the old employer"],
    ["新单位是否原单位自己的关联企业？", "Is the new organisation an affiliate of the old employer itself?"],
  ],
  ({ affiliateOfEmployer }) => firstKnown(affiliateOfEmployer),
);

export const dutiesOverlap = engagementFact(
  "duties-overlap",
  [
    ["新岗位的工作相关", "The new post is related"],
    ["新岗位的工作内容与原岗位是否重合或相关？", "Do the duties of the new post overlap with those of the old one?"],
  ],
  ({ dutiesOverlap: told }) => firstKnown(told),
);
