import * as z from "zod/mini";
import { day, listOf, oneOf, text, titled, truth } from "./fields.ts";

export const WORKER_TYPES = [
  "employee",
  "intern",
  "dispatched",
  "part-time",
  "outsourced",
  "rehired-pensioner",
  "public-institution-staff",
  "civil-servant",
  "director",
  "supervisor",
  "shareholder",
  "partner",
  "limited-partner",
  "foreign-national",
  "other",
] as const;

const CATEGORIES = ["senior-management", "senior-technical", "other-confidential", "ordinary"] as const;

export const OFFICES = [
  "director",
  "supervisor",
  "officer",
  "shareholder",
  "founder",
  "partner",
  "limited-partner",
] as const;

const OFFICE = z.enum(OFFICES);

/** A capacity by name alone, or with the time for which it was held. */
const holding = z.pipe(
  z.union([
    OFFICE,
    z.strictObject({
      office: oneOf(OFFICES, "身份", "Capacity"),
      from: day("开始日", "First day"),
      until: day("结束日", "Last day"),
      stillHeld: truth("是否仍在任", "Still held"),
    }),
  ]),
  z.transform((given) => (typeof given === "string" ? { office: given } : given)),
);

/** Who the person is, and what secrets the post reaches (两高一密). */
export const person = z.strictObject({
  workerType: oneOf(WORKER_TYPES, "用工身份", "Kind of worker"),
  pensionSince: day("开始领取养老金之日", "Day from which a pension was drawn"),
  alsoHolds: listOf(holding, "兼任身份", "Other offices held"),
  position: text("岗位", "Post"),
  duties: text("职责", "Duties"),
  category: oneOf(CATEGORIES, "岗位类别（两高一密）", "Category of the post"),
  tradeSecrets: truth("是否知悉或接触商业秘密", "Knew or had access to trade secrets"),
  ipMatters: truth(
    "是否知悉或接触与知识产权相关的保密事项",
    "Knew or had access to confidential matters related to IP",
  ),
  technicalSecrets: truth("是否知悉或接触技术秘密", "Knew or had access to technical secrets"),
  secretsIdentified: truth("单位是否指明具体秘密", "Employer named the secrets"),
  secretsPublic: truth("秘密是否已公开", "The secret has become public"),
  foreigner: titled(
    z.strictObject({
      permanentResidence: truth("是否有永久居留资格", "Permanent residence"),
      workPermit: truth("是否有工作许可", "Work permit"),
      lawfulStay: truth("是否合法居留", "Lawful stay"),
      formalities: truth("是否依规定办理了相关手续", "Went through the due formalities"),
    }),
    "外国人身份",
    "Status of a foreign national",
  ),
  hkMacaoTaiwan: truth("是否港澳台居民", "Resident of Hong Kong, Macao or Taiwan"),
  employmentPermit: truth("是否持有港澳台人员就业证", "Held an employment permit for Hong Kong, Macao and Taiwan"),
  stateSecrets: truth("是否国家秘密涉密人员", "Post with access to state secrets"),
  technologyTransfer: truth("是否参加科技成果转化", "Took part in technology transfer"),
  pensioner: truth("是否已领取养老金", "Draws a pension"),
  died: day("死亡日", "Day of death"),
});
