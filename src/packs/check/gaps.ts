import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

interface Dated {
  readonly from?: string;
  readonly to?: string;
  /** Of a statement that there is no value. */
  readonly kind?: "none" | "gap";
}

/** Every day has a value or says that it has none: nothing is left out in silence. Days as text sort as days. */
export const checkGaps: Check = (tree, report) => {
  for (const { file, data } of tree.of("parameter")) {
    if (data.overrides === undefined) inFull(report, file, ["values"], [...data.values, ...(data.without ?? [])]);
  }
  for (const { file, data } of tree.of("minimum-wage")) {
    for (const [i, { code, tier, values }] of data.standards.entries()) {
      const without = data.without.filter((w) => w.code === code && w.tiers.includes(tier));
      inFull(report, file, ["standards", i, "values"], [...values, ...without]);
    }
    for (const [i, { code, tiers }] of data.without.entries()) {
      for (const [n, tier] of tiers.entries()) {
        if (data.standards.some((s) => s.code === code && s.tier === tier)) continue;
        report(file, ["without", i, "tiers", n], "standard-unknown", { values: { code, tier } });
      }
    }
  }
};

const FOREVER = "9999";

function inFull(report: Report, file: RuleFile, path: DataPath, spans: readonly Dated[]): void {
  const say = (code: "span-gap" | "span-overlap", from: string, to: string) =>
    report(file, path, code, { values: { from: from || "…", to: to === FOREVER ? "…" : to }, atKey: true });
  let end = "";
  let before: Dated = {};
  for (const span of [...spans].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1))) {
    const { from = "", to = FOREVER, kind } = span;
    if (from > end) say("span-gap", end, from);
    if (from < end && (kind ?? before.kind) !== undefined) say("span-overlap", from, end);
    if (to > end) end = to;
    before = span;
  }
  if (end < FOREVER) say("span-gap", end, FOREVER);
}
