import * as z from "zod/mini";
import { count, day, oneOf, rate, text, truth, yuan } from "./fields.ts";

const INCENTIVE_KINDS = ["cash-award", "virtual-shares", "options", "rsu", "restricted-stock", "profit-units"] as const;

/** One award: what was granted, vested, gained, and what leaving or competing takes back. */
export const incentive = z.strictObject({
  kind: oneOf(INCENTIVE_KINDS, "种类", "Kind"),
  grantor: oneOf(["employer", "parent", "affiliate", "other"], "授予方", "Grantor"),
  grantedOn: day("授予日", "Day granted"),
  granted: text("授予数量", "Quantity granted"),
  vested: text("归属数量", "Quantity vested"),
  gained: yuan("已得收益", "Gain received"),
  value: yuan("现值", "Present value"),
  exercisePrice: yuan("行权价", "Exercise price"),
  exercised: truth("是否已行权", "Exercised"),
  currency: text("币种", "Currency"),
  valuation: text("估值依据", "Valuation"),
  capMultiple: rate("收益上限倍数", "Cap on the multiple"),
  vestsFrom: day("归属起算日", "Vests from"),
  cliffMonths: count("归属前最短月数", "Months before vesting"),
  forfeitureTerm: truth("是否约定离职或竞业即丧失", "Forfeited on leaving or competing"),
  clawbackTerm: truth("是否约定追回", "May be clawed back"),
  asConsideration: truth("是否作为竞业限制对价", "Given as pay for the restriction"),
  buyBack: yuan("回购价", "Buy-back price"),
  growth: rate("年增长", "Growth a year"),
  note: text("说明", "Note"),
});
