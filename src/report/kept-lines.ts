import type { Exposure } from "../amounts/exposure.ts";
import { type Context, say } from "./context.ts";
import { sumRangeText } from "./sums.ts";

/** Pay of the months to come, owed only if the restriction is kept; nothing where no month is to come. */
export function keptLines(context: Context, { ifKept }: Exposure): string[] {
  if (ifKept === undefined || (ifKept.low === 0 && ifKept.high === 0)) return [];
  return [say(context, "ifKept", { sum: sumRangeText(ifKept.low, ifKept.high, context.words) })];
}
