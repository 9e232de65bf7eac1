import * as z from "zod/mini";
import { PAY_KINDS } from "../base/pay-kind.ts";
import { count, day, listOf, oneOf, place, text, titled, truth, yuan } from "./fields.ts";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const month = (zh: string, en: string) => titled(z.string().check(z.regex(MONTH)), zh, en);

const transfer = z.strictObject({
  on: day("日期", "Day"),
  kind: oneOf(["group-transfer", "merger", "division", "asset-deal", "rename"], "变动种类", "Kind of change"),
  covenantMoved: truth("竞业约定是否随同转移", "The covenant moved along"),
  employeeConsented: truth("劳动者是否同意", "The employee consented"),
});

/** The employment and how it ended. */
export const employment = z.strictObject({
  startedOn: day("入职日", "First day of employment"),
  endedOn: day("离职日", "Last day of employment"),
  stillEmployed: truth("是否仍在职", "Still employed"),
  endReason: oneOf(
    ["resignation", "employer-termination", "mutual", "expiry", "retirement", "other"],
    "离职方式",
    "How it ended",
  ),
  ground: text("解除或终止所依条款（劳动合同法条号）", "Ground, by article of the Labour Contract Law"),
  foundUnlawful: truth("解除是否被认定违法", "The dismissal was found unlawful"),
  reinstated: truth("是否恢复劳动关系", "Reinstated"),
  employerName: text("用人单位", "Employer"),
  employer: titled(
    z.strictObject({
      dissolvedOn: day("注销日", "Day of dissolution"),
      stoppedBusiness: truth("是否停业", "Out of business"),
      stoppedOn: day("停业日", "Day it went out of business"),
      insolvent: truth("是否破产", "Insolvent"),
    }),
    "用人单位状态",
    "State of the employer",
  ),
  probation: truth("是否在试用期内离职", "Left during probation"),
  transfers: listOf(transfer, "调动与主体变更", "Transfers and changes of employer"),
});

const payItem = z.strictObject({
  kind: oneOf(PAY_KINDS, "项目", "Item"),
  amount: yuan("金额", "Sum"),
  periodFrom: month("所奖励期间的首月", "First month of the time it rewards"),
  periodTo: month("所奖励期间的末月", "Last month of the time it rewards"),
  note: text("说明", "Note"),
});

/** Pay before the end of employment. */
export const pay = z.strictObject({
  averageMonthly: yuan("离职前十二个月月平均工资（税前应发）", "Average monthly wage of the last twelve months, gross"),
  basis: oneOf(["gross", "net"], "口径", "Gross or net"),
  latestMonthly: yuan("最近月工资", "Latest monthly wage"),
  annual: yuan("最近一年总收入", "Pay of the last year"),
  months: listOf(
    z.strictObject({
      month: month("月份", "Month"),
      amount: yuan("当月工资", "Wage of the month"),
      items: listOf(payItem, "工资项目", "Items of pay"),
    }),
    "逐月工资",
    "Wage month by month",
  ),
});

/** Where the contract is performed, by span of time. */
export const workplace = z.strictObject({
  place: place("履行地", "Place"),
  from: day("起", "From"),
  to: day("止", "To"),
});

export const retentionOffer = z.strictObject({
  annualPay: yuan("年薪", "Pay a year"),
  annualPayHigh: yuan("年薪上限", "Upper end of pay a year"),
  teamSize: count("团队人数", "Team size"),
  freeDaysPerWeek: count("每周自由支配天数", "Free days a week"),
  cash: yuan("现金", "Cash"),
  accepted: truth("是否接受", "Accepted"),
  note: text("说明", "Note"),
});
