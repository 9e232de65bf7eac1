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

const OFFICES = ["director", "supervisor", "officer", "shareholder", "founder", "partner", "limited-partner"] as const;

/** Who the person is, and what secrets the post reaches (两高一密). */
export const person = z.strictObject({
  workerType: oneOf(WORKER_TYPES, "用工身份", "Kind of worker"),
  alsoHolds: listOf(z.enum(OFFICES), "兼任身份", "Other offices held"),
  position: text("岗位", "Post"),
  duties: text("职责", "Duties"),
  category: oneOf(CATEGORIES, "岗位类别（两高一密）", "Category of the post"),
  tradeSecrets: truth("是否知悉或接触商业秘密", "Knew or had access to trade secrets"),
  ipMatters: truth(
    "是否知悉或接触与知识产权相关的保密事项",
    "Knew or had access to confidential matters related to IP",
  ),
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
  pensioner: truth("是否已领取养老金", "Draws a pension"),
  died: day("死亡日", "Day of death"),
});
