import { closestName } from "../../base/closest-name.ts";
import { formatDay } from "../../base/day.ts";
import type { Span } from "../../base/span.ts";
import { overlaps, spanOf } from "../../base/span.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import { spanWords } from "../../law/span-words.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { citedOfDamages } from "../citations-in.ts";
import { leavesOf } from "../conditions-in.ts";
import { ownUse } from "../own-use.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/**
 * Every citation resolves; a value's article is in force over its whole span; a rule has an article in force on some of
 * the days to which it limits itself; what supports it was in force on some day of the rule; a reading, presumption, kind of pay or model of damages, which bears no date, does not rest on repealed texts alone.
 */
export const checkCitations: Check = (tree, report) => {
  const resolve = (file: RuleFile, path: DataPath, cite: string) => resolveCitation(tree, report, file, path, cite);

  for (const { file, data } of tree.of("parameter")) {
    for (const [i, value] of data.values.entries()) {
      const path = ["values", i, "cite"];
      const article = resolve(file, path, value.cite);
      const span = spanOf(value);
      if (article === null || covers(article, span)) continue;
      const values = { cite: value.cite, inForce: spanWords(article), needed: spanWords(span) };
      report(file, path, "citation-not-in-force", { values });
    }
  }
  for (const { file, data } of tree.of("rule")) {
    const spans = data.cite.map((cite, i) => resolve(file, ["cite", i], cite));
    const inForce = spans.filter((span) => span !== null);
    const use = ownUse(data);
    const limited = use.from !== null || use.to !== null;
    if (limited && inForce.length === spans.length && !inForce.some((span) => overlaps(span, use))) {
      const values = {
        cite: data.cite.join(", "),
        inForce: inForce.map(spanWords).reduce(joined),
        needed: spanWords(use),
      };
      report(file, ["cite", 0], "citation-not-in-force", { values });
    }
    for (const [i, cite] of (data.see ?? []).entries()) {
      const article = resolve(file, ["see", i], cite);
      if (article === null || inForce.length < spans.length || inForce.some((span) => overlaps(span, article)))
        continue;
      const needed = inForce.map(spanWords).reduce(joined);
      report(file, ["see", i], "citation-not-in-force", { values: { cite, inForce: spanWords(article), needed } });
    }
  }
  const undated = (file: RuleFile, path: DataPath, cites: readonly string[]): void => {
    const spans = cites.map((cite, i) => resolve(file, [...path, i], cite));
    const [span, cite] = [spans[0], cites[0]];
    if (cite === undefined || !span || span.to === null || spans.some((s) => s === null || s.to === null)) return;
    report(file, [...path, 0], "citation-repealed", { values: { cite, to: formatDay(span.to) } });
  };
  for (const { file, data } of tree.of("dispute")) {
    for (const [i, reading] of data.readings.entries()) undated(file, ["readings", i, "cite"], reading.cite);
  }
  for (const { file, data } of tree.of("presumption")) {
    for (const [i, { cite, when }] of data.cases.entries()) {
      const path = ["cases", i, "cite"];
      const limited =
        when !== undefined && leavesOf(when, []).some((leaf) => "fact" in leaf.data && "before" in leaf.data);
      if (limited) for (const [n, id] of cite.entries()) resolve(file, [...path, n], id);
      else undated(file, path, cite);
    }
  }
  for (const { file, data } of tree.of("pay-items")) {
    for (const [i, { cite }] of data.entries()) undated(file, [i, "cite"], cite);
  }
  for (const { file, data } of tree.of("risk")) {
    for (const { path, cite } of citedOfDamages(data.damages)) undated(file, path, cite);
  }
};

/** The days on which a cited article is in force; null where it does not resolve or its instrument could not be read. */
function resolveCitation(tree: CheckedTree, report: Report, file: RuleFile, path: DataPath, cite: string): Span | null {
  const [instrument = "", key = ""] = cite.split("#");
  const known = tree.ids("instrument");
  if (!known.includes(instrument)) {
    const closest = closestName(instrument, known);
    const suggestion = closest === null ? null : `${closest}#${key}`;
    report(file, path, "instrument-unknown", { values: { instrument }, suggestion });
    return null;
  }
  const data = tree.of("instrument").find(({ file: own }) => own.id === instrument)?.data;
  if (data === undefined) return null;
  const article = data.articles[key];
  if (article === undefined) {
    const closest = closestName(key, Object.keys(data.articles));
    const suggestion = closest === null ? null : `${instrument}#${closest}`;
    report(file, path, "article-unknown", { values: { instrument, key }, suggestion });
    return null;
  }
  const to = article.to ?? data.to;
  return spanOf({ from: article.from ?? data.from, ...(to === undefined ? {} : { to }) });
}

function covers(outer: Span, inner: Span): boolean {
  const starts = outer.from === null || (inner.from !== null && outer.from <= inner.from);
  return starts && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

function joined(a: Bilingual, b: Bilingual): Bilingual {
  return { zh: `${a.zh}、${b.zh}`, en: `${a.en} or ${b.en}` };
}
