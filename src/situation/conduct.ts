import * as z from "zod/mini";
import { month } from "./employment.ts";
import { count, day, listOf, oneOf, rate, text, truth, yuan } from "./fields.ts";

export const ENGAGEMENT_KINDS = [
  "joined-competitor",
  "founded-competitor",
  "holds-shares",
  "via-relative-or-nominee",
  "adviser",
  "in-service-competition",
  "non-competing-job",
  "took-up-work",
  "other",
] as const;

export const NOMINEES = ["none", "spouse", "relative", "other-person", "shell"] as const;

/** Whose resolution allowed it, the fact having been reported. */
export const APPROVALS = ["none", "board", "shareholders"] as const;

/** What was done under the agreement by either side. */
export const performance = z.strictObject({
  activated: truth("单位是否启动", "Activated by the employer"),
  activatedOn: day("启动日", "Day activated"),
  observed: truth("劳动者是否履行", "The employee kept the restriction"),
  payments: listOf(
    z.strictObject({
      on: day("支付日", "Day"),
      amount: yuan("金额", "Sum"),
      agreement: text("所属协议编号", "Id of the agreement"),
      forMonth: month("所属月份", "For the month"),
      kind: oneOf(["compensation", "in-salary", "refused", "lump-sum"], "性质", "Kind"),
    }),
    "逐笔支付",
    "Payments one by one",
  ),
  paidTotal: yuan("已付补偿总额", "Compensation paid in total"),
  paidMonths: count("已付月数", "Months paid"),
  unpaidMonths: count(
    "劳动者解除或入职他处时（没有的，到所问之日）未付月数",
    "Months unpaid when the employee rescinded or took other work, else by the day asked for",
  ),
  unpaidSince: day("欠付起始日", "Unpaid since"),
  unpaidCause: oneOf(["employer", "employee", "other"], "未付原因", "Cause of the non-payment"),
  refusedToPay: truth("单位是否明示拒付", "The employer refused to pay"),
  refusedToPayOn: day("拒付日", "Day of the refusal"),
  released: truth("单位是否解除限制", "Released by the employer"),
  releasedOn: day("解除通知日", "Day of the release"),
  releaseReceivedOn: day("解除通知到达日", "Day the release arrived"),
  rescinded: truth("劳动者是否解除约定", "Rescinded by the employee"),
  rescindedOn: day("劳动者解除日", "Day of the rescission"),
  rescissionReceivedOn: day("解除到达日", "Day the rescission arrived"),
  extraMonthsPaid: count("已付额外月数", "Extra months paid"),
  reportingBreached: truth("是否违反报告义务", "The reporting duty was breached"),
});

/** One job, business or holding after or during the employment. */
export const engagement = z.strictObject({
  id: text("编号", "Id"),
  organisation: text("单位", "Organisation"),
  kind: oneOf(ENGAGEMENT_KINDS, "种类", "Kind"),
  startedOn: day("开始日", "First day"),
  endedOn: day("结束日", "Last day"),
  ongoing: truth("是否仍在继续", "Still going on"),
  months: count("持续月数", "Months"),
  competitor: truth("是否被当作竞争单位", "Treated as a competitor"),
  actualBusiness: truth("实际经营是否相同", "Same actual business"),
  audience: truth("服务对象或受众是否相同", "Same customers or audience"),
  market: truth("所属市场是否相同", "Same market"),
  registeredScope: truth("登记经营范围是否重合", "Registered scopes overlap"),
  onList: truth("是否在约定名单内", "Named in the agreed list"),
  role: text("职务", "Role"),
  dutiesOverlap: truth("工作内容是否重合", "The duties overlap"),
  shareholding: rate("持股比例", "Share held"),
  listedCompany: truth("是否上市公司股票", "Shares of a listed company"),
  nominee: oneOf(NOMINEES, "是否借他人名义", "Through another person"),
  alias: truth("是否使用化名", "Under an alias"),
  remote: truth("是否远程工作", "Remote work"),
  abroad: truth("是否在境外", "Abroad"),
  affiliateOfEmployer: truth("是否原单位关联企业", "Affiliate of the old employer"),
  concealed: truth("是否隐瞒", "Concealed"),
  approval: oneOf(APPROVALS, "公司是否同意（任职公司的决议）", "Consent of the company in which office is held"),
  knownToEmployerOn: day("单位知道或应当知道之日", "Day the employer knew or should have known of it"),
  gain: yuan("所得", "Gain"),
  ceasedOnDemand: truth("经要求后是否停止", "Stopped when asked"),
  note: text("说明", "Note"),
});

export const evidence = z.strictObject({
  about: text("证明对象", "What it is to prove"),
  means: oneOf(
    [
      "public-filming",
      "stalking",
      "employee-computer",
      "social-insurance-record",
      "screen-monitoring",
      "delivery-trap",
      "location-reports",
      "witness",
      "other",
    ],
    "取得方式",
    "How it was obtained",
  ),
  lawful: truth("取得是否合法", "Lawfully obtained"),
});
