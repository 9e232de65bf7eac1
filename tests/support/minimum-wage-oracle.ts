import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./documents.ts";
import { fenOf, ordinal } from "./money-oracle.ts";

interface Table {
  readonly standards: readonly {
    readonly code: string;
    readonly values: readonly { readonly from: string; readonly to?: string; readonly monthly: string }[];
  }[];
}

/**
 * The monthly minimum wage of a province with one standard, read from its table alone: of each day in ordinals, in fen; at the
 * end of a gap without a figure on one side, from nothing without an upper end.
 */
export function minimumWagesOf(province: string): (day: number) => { low: bigint; high: bigint | null } {
  const text = readFileSync(join(ROOT, "rules/tables/minimum-wage", `${province}.yaml`), "utf8");
  const { standards } = parse(text) as Table;
  const [standard, ...others] = standards;
  if (standard === undefined || others.length > 0) throw new Error(`${province} has not one standard`);
  const rows = standard.values.map(({ from, to, monthly }) => ({
    from: ordinal(from),
    to: to === undefined ? Number.POSITIVE_INFINITY : ordinal(to),
    fen: fenOf(monthly),
  }));
  return (day) => {
    const row = rows.find(({ from, to }) => from <= day && day < to);
    if (row !== undefined) return { low: row.fen, high: row.fen };
    const before = rows.findLast(({ to }) => to <= day);
    const after = rows.find(({ from }) => from > day);
    if (before === undefined || after === undefined) return { low: 0n, high: null };
    const [low, high] = before.fen < after.fen ? [before.fen, after.fen] : [after.fen, before.fen];
    return { low, high };
  };
}
