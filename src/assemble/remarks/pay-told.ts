import { formatYuan } from "../../base/money.ts";
import { type Range, surelyDiffer } from "../../base/range.ts";
import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import { listedWindows, payTold, wageMeasure } from "../../facts/compensation/pay-told.ts";
import { averageWageOf } from "../../ledger/average-wage.ts";
import type { ToldPay } from "../../ledger/pay-told.ts";
import { type CodedRemark, type RemarkCheck, remark } from "./remark.ts";

/** Averages told in more than one way, and items of pay that come to more than the sum told of their month. */
export const payToldRemarks: RemarkCheck = ({ frame }) => [...averages(frame), ...itemsOverSum(frame)];

/** The average told goes before that of the months, and a twelfth of the year before what months leave open. */
function averages({ frame }: EvaluatedFrame): CodedRemark[] {
  const told = { ...payTold(frame), net: false };
  const by = (part: Partial<ToldPay>) => averageWageOf({ ...told, ...part }, listedWindows(frame), wageMeasure(frame));
  const { source, average } = by({});
  const others = {
    months: by({ average: null, annual: null }).average,
    annual: told.annual === null ? null : by({ average: null, months: [] }).average,
  };
  const differing = (other: Range | null) =>
    other !== null && surelyDiffer(average, other) ? [{ counted: yuanOf(average), other: yuanOf(other) }] : [];
  const months = source === "months" ? [] : differing(others.months);
  const annual = source === "annual-told" ? [] : differing(others.annual);
  const isTold = source === "average-told";
  return [
    ...months.map((values) =>
      isTold
        ? remark("average-beside-months", ["pay", "averageMonthly"], values)
        : remark("annual-beside-months", ["pay", "annual"], values),
    ),
    ...annual.map((values) =>
      isTold
        ? remark("average-beside-annual", ["pay", "averageMonthly"], values)
        : remark("months-beside-annual", ["pay", "months"], values),
    ),
  ];
}

function itemsOverSum({ frame }: EvaluatedFrame): CodedRemark[] {
  const { treat } = wageMeasure(frame);
  return payTold(frame).months.flatMap(({ amount, items }, i): CodedRemark[] => {
    const inWage = items.filter(({ kind }) => kind !== null && ["counted", "spread"].includes(treat(kind) ?? ""));
    const itemsFen = inWage.reduce((sum, item) => sum + (item.amount ?? 0), 0);
    if (amount === null || itemsFen <= amount) return [];
    return [remark("pay-items-over-sum", ["pay", "months", i, "items"], { itemsFen, sumFen: amount })];
  });
}

/** `12,345.67`, `1.00–2.00` or `1.00+`. */
function yuanOf({ low, high }: Range): string {
  const least = formatYuan(low ?? 0);
  if (high === null) return `${least}+`;
  return low === high ? least : `${least}–${formatYuan(high)}`;
}
