import type { Finding } from "../../evaluate/finding.ts";
import { isOfOtherLaw } from "../../law/effect-match.ts";
import { type Context, inWords, joined, say } from "../context.ts";
import { type Block, paragraph, section } from "../model.ts";
import { findingsBlocks } from "./findings.ts";

/** What other law asks of the person; what nobody mentioned is named in one line. */
export function regimesSection(context: Context): Block[] {
  const own = context.assessment.findings.filter((f) => f.outcome !== "no" && isOfOtherLaw(f.effects));
  const told = own.filter((f) => f.outcome === "yes" || f.forecast !== "no");
  const titles = titlesOf(
    context,
    own.filter((f) => !told.includes(f)),
  );
  const untold =
    titles.length === 0 ? [] : [paragraph(say(context, "regimesNotTold", { rules: joined(context, titles) }))];
  return section(context.words.sections.regimes, [...findingsBlocks(context, told), ...untold]);
}

/** Titles of the other law that applies, as known or as forecast. */
export function regimesTold(context: Context): string[] {
  return titlesOf(
    context,
    context.assessment.findings.filter((f) => isOfOtherLaw(f.effects) && f.forecast === "yes"),
  );
}

function titlesOf(context: Context, findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((f) => inWords(context, f.title)))];
}
