import * as z from "zod/mini";
import { count, day, listOf, oneOf, rate, text, titled, truth, yuan } from "./fields.ts";

export const FORMS = [
  "separate-agreement",
  "contract-clause",
  "exit-document",
  "handbook",
  "company-rules",
  "equity-document",
  "oral",
  "none",
  "other",
] as const;

export const SCOPE_KINDS = [
  "named-list",
  "same-business",
  "whole-industry",
  "unlimited",
  "customers-only",
  "technology",
  "other",
] as const;

export const TERRITORIES = ["city", "province", "nationwide", "worldwide", "other"] as const;

const PENALTY_KINDS = [
  "fixed-amount",
  "multiple-of-annual-pay",
  "multiple-of-compensation",
  "months-of-pay",
  "equity-return",
  "other",
  "none",
] as const;

export const RATE_BASES = ["average-wage", "base-salary", "minimum-wage", "other"] as const;

export const REFUND_EXTENTS = ["breach-period", "all", "double", "other"] as const;

export const penalty = z.strictObject({
  purpose: oneOf(
    ["non-compete", "secrecy", "non-solicitation", "reporting", "service-term", "other"],
    "针对的义务",
    "Duty it secures",
  ),
  kind: oneOf(PENALTY_KINDS, "计算方式", "How it is reckoned"),
  amount: yuan("金额", "Sum"),
  multiple: rate("倍数", "Multiple"),
  months: count("月数", "Months"),
  base: oneOf(["compensation-paid", "compensation-agreed"], "补偿基数", "Compensation it multiplies"),
  perBreach: truth("是否按次计算", "For each breach"),
  text: text("条款原意", "What the clause says"),
});

const listed = z.strictObject({
  name: text("企业", "Company"),
  addedOn: day("列入日", "Day added"),
  addedByEmployerAlone: truth("是否单方列入", "Added by the employer alone"),
  tier: count("梯队", "Tier"),
  droppedOn: day("移出日", "Day dropped"),
});

const scope = z.strictObject({
  kind: oneOf(SCOPE_KINDS, "范围类型", "Kind of scope"),
  text: text("范围文字", "Words of the scope"),
  listClosed: truth("名单是否封闭", "The list is closed"),
  list: listOf(listed, "竞争企业名单", "List of competitors"),
  territory: text("地域文字", "Territory in words"),
  territoryKind: oneOf(TERRITORIES, "地域", "Territory"),
  exceedsSecrets: truth("范围是否超出所知秘密", "Wider than the secrets the person knew"),
  exceedsBusiness: truth(
    "范围是否及于单位离职前没有实际经营的业务",
    "Reaches business that the employer did not really run before exit",
  ),
  coversAffiliates: truth("是否及于关联公司", "Covers affiliates"),
});

const compensation = z.strictObject({
  agreed: truth("是否约定补偿", "Compensation was agreed"),
  monthly: yuan("约定离职后每月支付的补偿", "Agreed sum a month, paid after exit"),
  rate: rate("约定离职后每月支付的比例", "Agreed rate a month, paid after exit"),
  rateBase: oneOf(RATE_BASES, "比例基数", "What the rate applies to"),
  lumpSum: yuan("一次性补偿", "Lump sum"),
  withinSalary: truth("是否约定已含在工资中", "Said to be within the salary"),
  itemisedAndReceipted: truth("在职补偿是否分列并签收", "Itemised and receipted in employment"),
  inEquity: truth("是否以股权作对价", "Paid in equity"),
  condition: text("支付条件", "Condition of payment"),
  dueDayOfMonth: count("每月支付日", "Day of the month when due"),
  discretion: truth("是否由单位单方决定", "At the employer's discretion"),
});

const terms = z.strictObject({
  stopsClockInDispute: truth("争议期间是否停止计算期限", "The term stops during a dispute"),
  reportingDuty: truth("是否约定报告义务", "Duty to report"),
  activationRequired: truth("是否须单位通知才生效", "Binding only if the employer gives notice"),
  activationDeadlineDays: count("通知期限（离职后天数）", "Days after exit within which to give notice"),
  activationAtExit: truth("是否须在离职时通知", "Notice is to be given at exit"),
  unpaidMeansReleased: truth("是否约定不付即视为放弃", "Non-payment counts as release"),
  doublePayOnDefault: truth("是否约定单位欠付时加倍支付", "The employer pays double if it defaults"),
  releaseWithoutExtraMonths: truth("是否约定单位可随时解除且不付额外补偿", "May be released without the extra months"),
  noticePeriod: truth("是否另约定较长的提前通知期（脱密期）", "A longer notice (cooling-off) period agreed as well"),
  nonSolicitation: truth("是否约定禁止招揽", "Non-solicitation"),
  foreignLaw: truth("是否约定适用外国法", "Foreign law chosen"),
  commercialArbitration: truth("是否约定商事仲裁", "Commercial arbitration agreed"),
  employerMayExtendList: truth("单位可否单方增列", "The employer may extend the list"),
  lossBeyondDamages: truth("是否约定超出部分另赔", "Loss beyond the damages"),
  inquiryCosts: truth("是否约定承担调查费用", "Inquiry costs"),
});

const signing = z.strictObject({
  standardForm: truth("是否格式文本", "Standard form"),
  explained: truth("是否说明提示", "Explained"),
  conditionOfSeverance: truth("是否以签署换取法定经济补偿", "Condition of statutory severance"),
  extraSeverancePaid: yuan("额外给付", "Extra severance paid"),
  pressure: truth("是否存在欺诈、胁迫或乘人之危", "Fraud, duress or exploitation"),
  grosslyUnfair: truth("签署时是否显失公平", "Grossly unfair when made"),
  mistaken: truth("是否存在重大误解", "Major misunderstanding"),
  groundKnownOn: day("知道撤销事由之日", "Day the ground for avoidance was known"),
  avoidanceSoughtOn: day("请求撤销之日", "Day avoidance was asked for"),
  avoided: truth("是否已被仲裁或法院撤销", "Set aside by a tribunal"),
});

/** One document that restricts, and its terms. */
export const agreement = z.strictObject({
  id: text("编号", "Id"),
  regime: oneOf(["labour", "commercial", "company"], "法律关系", "Regime"),
  replaces: text("取代的协议编号", "Id of the agreement it replaces"),
  form: oneOf(FORMS, "形式", "Form"),
  written: truth("是否书面", "In writing"),
  signedOn: day("签署日", "Day signed"),
  employeeSigned: truth("劳动者是否签署", "Signed by the employee"),
  employerSigned: truth("单位是否签章", "Signed by the employer"),
  employerSignedOn: day("单位签章日", "Day signed by the employer"),
  electronic: truth("是否电子签署", "Signed electronically"),
  signedWith: oneOf(["employer", "parent", "affiliate", "other"], "签约主体", "Signing entity"),
  signing: titled(signing, "签署情形", "How it was signed"),
  inServiceOnly: truth("是否仅限在职期间", "In-service only"),
  coversService: truth("是否约束在职期间", "Covers the time in service"),
  months: count("离职后限制月数", "Months of restriction after exit"),
  startsOn: day("起算日", "First day"),
  endsOn: day("届满日", "Last day"),
  scope: titled(scope, "范围", "Scope"),
  compensation: titled(compensation, "补偿", "Compensation"),
  penalties: listOf(penalty, "违约金", "Penalties"),
  refund: titled(
    z.strictObject({
      agreed: truth("是否约定返还补偿", "Return was agreed"),
      extent: oneOf(REFUND_EXTENTS, "返还范围", "Extent"),
      multiple: rate("倍数", "Multiple"),
    }),
    "返还补偿",
    "Return of compensation",
  ),
  terms: titled(terms, "其他条款", "Further terms"),
  otherTerms: listOf(z.string(), "其他约定文字", "Other terms in words"),
});
