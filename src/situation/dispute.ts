import * as z from "zod/mini";
import { day, oneOf, text, truth, yuan } from "./fields.ts";

const PARTY = ["employer", "employee"] as const;

export const claims = z.strictObject({
  by: oneOf(["employer", "employee", "both"], "提出方", "Claimant"),
  damages: yuan("主张违约金", "Damages claimed"),
  refund: yuan("主张返还补偿", "Return of compensation claimed"),
  compensation: yuan("主张补偿", "Compensation claimed"),
  continuePerformance: truth("是否主张继续履行", "Continued performance claimed"),
  reductionRequested: truth("是否请求调减违约金", "Reduction requested"),
  increaseRequested: truth("是否请求增加违约金", "Increase requested"),
  invalidityPleaded: truth("是否主张不生效或无效", "Invalidity pleaded"),
  inquiryCosts: yuan("主张调查费用", "Inquiry costs claimed"),
  loss: yuan("主张损失", "Loss claimed"),
});

export const losses = z.strictObject({
  proven: yuan("已证明损失", "Loss proved"),
  alleged: yuan("主张的损失", "Loss alleged"),
});

export const settlement = z.strictObject({
  on: day("日期", "Day"),
  wording: oneOf(["sums-settled", "no-disputes", "covenant-named", "other"], "措辞", "Wording"),
  coversCovenant: truth("是否免除竞业义务", "Ends the restriction"),
  coversCompensation: truth("是否清结补偿", "Settles the compensation"),
  paid: yuan("已付金额", "Sum paid"),
  performed: truth("是否已履行", "Performed"),
});

export const notice = z.strictObject({
  kind: oneOf(
    ["activation", "release", "rescission", "reminder", "demand", "lump-sum-demand", "severance-condition", "other"],
    "种类",
    "Kind",
  ),
  by: oneOf(PARTY, "发出方", "By"),
  sentOn: day("发出日", "Day sent"),
  receivedOn: day("到达日", "Day received"),
  channel: text("方式", "Channel"),
  express: truth("是否明示", "Express"),
});

export const step = z.strictObject({
  kind: oneOf(["demand", "complaint", "filing", "award", "judgment", "settlement", "acknowledgement"], "种类", "Kind"),
  by: oneOf(["employer", "employee", "tribunal"], "由谁", "By"),
  on: day("日期", "Day"),
});

export const collective = z.strictObject({
  employerCancelledAllOn: day("全员取消日", "Day all restrictions were cancelled"),
  cancelsRunning: truth("是否及于已在限制期内的人", "Reaches people inside the period"),
  keepsSpecialTerms: truth("是否保留特别条款", "Special terms kept"),
});
