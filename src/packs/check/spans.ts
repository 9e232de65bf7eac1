import { parseDay } from "../../base/day.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

interface Dated {
  readonly from?: string;
  readonly to?: string;
}

/** Spans are not empty; the values of one thing are sorted and do not overlap. */
export const checkSpans: Check = (tree, report) => {
  for (const { file, data } of tree.of("parameter")) inOrder(report, file, ["values"], data.values);
  for (const { file, data } of tree.of("instrument")) {
    notEmpty(report, file, [], data);
    for (const [key, article] of Object.entries(data.articles)) {
      notEmpty(report, file, ["articles", key], article);
      const whole = {
        from: article.from ?? data.from,
        ...((article.to ?? data.to) ? { to: article.to ?? data.to ?? "" } : {}),
      };
      if (article.from !== undefined || article.to !== undefined) notEmpty(report, file, ["articles", key], whole);
    }
  }
  for (const { file, data } of tree.of("minimum-wage")) {
    for (const [i, { values }] of data.standards.entries()) inOrder(report, file, ["standards", i, "values"], values);
    for (const code of new Set(data.areas.map((area) => area.code))) {
      const own = [...data.areas.entries()].filter(([, area]) => area.code === code);
      inOrder(
        report,
        file,
        [],
        own.map(([, area]) => area),
        own.map(([i]) => ["areas", i]),
      );
    }
  }
};

function inOrder(
  report: Report,
  file: RuleFile,
  list: DataPath,
  spans: readonly Dated[],
  paths?: readonly DataPath[],
): void {
  let before: Dated | null = null;
  for (const [i, span] of spans.entries()) {
    const path = paths?.[i] ?? [...list, i];
    notEmpty(report, file, path, span);
    if (before !== null) {
      const [start, earlier, end] = [first(span), first(before), last(before)];
      if (start < earlier) report(file, path, "span-order", { values: { from: span.from ?? "…" } });
      else if (start < end)
        report(file, path, "span-overlap", { values: { from: span.from ?? "…", to: before.to ?? "…" } });
    }
    before = span;
  }
}

function notEmpty(report: Report, file: RuleFile, path: DataPath, span: Dated): void {
  if (last(span) > first(span)) return;
  report(file, [...path, "to"], "span-empty", { values: { from: span.from ?? "…", to: span.to ?? "…" } });
}

function first({ from }: Dated): number {
  return from === undefined ? Number.NEGATIVE_INFINITY : (parseDay(from) ?? 0);
}

function last({ to }: Dated): number {
  return to === undefined ? Number.POSITIVE_INFINITY : (parseDay(to) ?? 0);
}
