import * as z from "zod/mini";
import { count, day, oneOf, rate, text, truth, units, yuan } from "./fields.ts";

const INCENTIVE_KINDS = ["cash-award", "virtual-shares", "options", "rsu", "restricted-stock", "profit-units"] as const;

/** `all` is everything not given yet: unvested, and vested but not exercised, transferred or paid out. */
const FORFEITED = ["nothing", "unvested", "all"] as const;

/** One award: what was granted, vested, gained, and what leaving or competing takes back. */
export const incentive = z.strictObject({
  kind: oneOf(INCENTIVE_KINDS, "种类", "Kind"),
  grantor: oneOf(["employer", "parent", "affiliate", "other"], "授予方", "Grantor"),
  grantedOn: day("授予日", "Day granted"),
  granted: text("授予数量（文字）", "Quantity granted, in words"),
  vested: text("归属数量（文字）", "Quantity vested, in words"),
  quantity: units("授予数量", "Units granted"),
  vestedQuantity: units("已归属数量", "Units vested"),
  vestedShare: rate("已归属比例", "Share vested"),
  unitPrice: yuan("每单位现价或估值", "Price or valuation of a unit today"),
  grantValue: yuan("授予时的总价值", "Value of the whole award at grant"),
  gained: yuan("已得收益", "Gain received"),
  value: yuan("全部授予的现值", "Present value of the whole award"),
  exercisePrice: yuan("每单位行权价", "Exercise price of a unit"),
  exercised: truth("已归属的是否已行权、过户或支付", "What vested was exercised, transferred or paid out"),
  currency: text("币种", "Currency"),
  valuation: text("估值依据", "Valuation"),
  capMultiple: rate("收益上限倍数", "Cap on the multiple"),
  vestsFrom: day("归属起算日", "Vests from"),
  cliffMonths: count("归属前最短月数", "Months before vesting"),
  forfeitureTerm: truth("是否约定离职或竞业即丧失", "Forfeited on leaving or competing"),
  leavingForfeits: oneOf(FORFEITED, "离职丧失哪些", "What leaving forfeits"),
  competingForfeits: oneOf(FORFEITED, "竞业丧失哪些", "What competing forfeits"),
  clawbackTerm: truth("是否约定追回", "May be clawed back"),
  asConsideration: truth("是否作为竞业限制对价", "Given as pay for the restriction"),
  buyBack: yuan("回购总价", "Buy-back price, in all"),
  growth: rate("年增长", "Growth a year"),
  note: text("说明", "Note"),
});
