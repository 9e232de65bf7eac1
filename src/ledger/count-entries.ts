import { fraction } from "../base/fraction.ts";
import type { Month } from "../base/month.ts";
import { type CountedItem, countItem, type ItemPlace, type LeftOutWhy } from "./count-items.ts";
import { ANY_FEN, addFenRanges, type FenRange, least, NO_FEN } from "./fen-range.ts";
import type { PayMeasure, ToldMonth } from "./pay-told.ts";

/** One entry of the list of months: what it was told by, and what of its items counts. */
export interface CountedEntry {
  readonly told: ToldMonth;
  /** Its sum counts as told; its items are then within it. */
  readonly bySum: boolean;
  /** Why the month itself counts for nothing; null in the window. */
  readonly why: LeftOutWhy | null;
  readonly items: readonly CountedItem[];
}

/** A sum told for a month counts as it is, unless its items add up to it: then they tell it apart. */
export function countEntry(told: ToldMonth, measure: PayMeasure, place: ItemPlace): CountedEntry {
  const items = told.items.map((item) => countItem(item, measure, place));
  const bySum = measure.sums && told.amount !== null && !addsUp(told, items);
  const why = place.paidInside ? null : place.outside;
  if (!bySum || !place.paidInside) return { told, bySum, why, items };
  const within = (item: CountedItem): CountedItem =>
    item.why === null ? { ...item, counted: NO_FEN, share: null, why: "within-the-sum-told" } : item;
  return { told, bySum, why, items: items.map(within) };
}

function addsUp({ amount, items }: ToldMonth, counted: readonly CountedItem[]): boolean {
  const sum = (some: readonly ToldMonth["items"][number][]) => {
    const parts = some.map((item) => item.amount);
    return parts.includes(null) ? null : parts.reduce<bigint>((total, part) => total + BigInt(part ?? 0), 0n);
  };
  const inWage = counted.filter(({ why }) => why !== "left-out" && why !== "disputed").map(({ item }) => item);
  return items.length > 0 && amount !== null && [items, inWage].some((some) => sum(some) === BigInt(amount));
}

export function entriesOf(entries: readonly CountedEntry[], month: Month): CountedEntry[] {
  return entries.filter((entry) => entry.told.month === month);
}

/** What counts of a month, items that are spread apart. Of one listed more than once either only one entry counts or all do. */
export function ownOf(entries: readonly CountedEntry[], month: Month, measure: PayMeasure): FenRange {
  const each = entriesOf(entries, month).map((entry) => entryOwn(entry, measure));
  return { low: least(each.map(({ low }) => low)), high: addFenRanges(each).high };
}

function entryOwn({ told, bySum, items }: CountedEntry, measure: PayMeasure): FenRange {
  if (bySum && told.amount !== null) return { low: fraction(told.amount), high: fraction(told.amount) };
  const own = addFenRanges(items.filter((item) => item.share === null).map((item) => item.counted));
  const all = told.itemsComplete || (measure.sums && told.amount !== null);
  return all ? own : addFenRanges([own, ANY_FEN]);
}
