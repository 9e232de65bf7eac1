import type { CitedArticle } from "../../evaluate/cited-article.ts";
import type { BecauseOf, Finding } from "../../evaluate/finding.ts";
import { isOfOtherLaw } from "../../law/effect-match.ts";
import { citedText } from "../citations.ts";
import { type Context, inWords, joined, say } from "../context.ts";
import { frameName } from "../frame-name.ts";
import { type Block, heading, list, paragraph, section } from "../model.ts";
import { valueText } from "../value-text.ts";

/** The facts that kept a rule out are told last in its trace; more than these would not be short. */
const MOST_KEPT_OUT = 3;

/** Rules that apply, by more than advice. */
export function appliesSection(context: Context): Block[] {
  const own = context.assessment.findings.filter((f) => f.outcome === "yes" && isLabourLaw(f));
  return section(context.words.sections.applies, findingsBlocks(context, own));
}

/** Rules that hang on facts which are missing. */
export function openSection(context: Context): Block[] {
  const own = context.assessment.findings.filter((f) => f.outcome === "open" && isLabourLaw(f));
  return section(context.words.sections.open, findingsBlocks(context, own));
}

/** What is recommended, and binds nobody. */
export function adviceSection(context: Context): Block[] {
  const own = context.assessment.findings.filter((f) => f.outcome !== "no" && f.strength === "advice");
  return section(context.words.sections.advice, findingsBlocks(context, own));
}

/** One line for each rule that does not apply: the facts that kept it out. */
export function excludedSection(context: Context): Block[] {
  const lines = context.assessment.findings.filter((f) => f.outcome === "no").map((f) => excludedLine(context, f));
  return section(context.words.sections.excluded, list([...new Set(lines)]));
}

/** Neither advice nor another body of law: those have sections of their own. */
function isLabourLaw(finding: Finding): boolean {
  return finding.strength !== "advice" && !isOfOtherLaw(finding.effects);
}

export function findingsBlocks(context: Context, findings: readonly Finding[]): Block[] {
  const told = new Set<string>();
  return findings.flatMap((finding) => [
    heading(3, titleOf(context, finding)),
    paragraph(inWords(context, finding.message)),
    ...list(pointsOf(context, finding, told)),
  ]);
}

function pointsOf(context: Context, finding: Finding, told: Set<string>): string[] {
  const { words } = context;
  const strength = words.strengths[finding.strength];
  const open = finding.outcome === "open";
  return [
    say(context, "strengthLine", { strength, confidence: words.confidences[finding.confidence] }),
    ...(open ? [say(context, "forecastLine", { value: words.outcomes[finding.forecast] })] : []),
    ...invokedLine(context, finding),
    ...(open ? missingLine(context, finding) : factsLine(context, finding, told)),
    ...finding.cite.map((article) => citedLine(context, "citedLine", article)),
    ...finding.see.map((article) => citedLine(context, "seeLine", article)),
  ];
}

function invokedLine(context: Context, { invoked }: Finding): string[] {
  if (invoked === null) return [];
  const { words } = context;
  const by = words.invokers[invoked.by];
  const how = joined(
    context,
    invoked.how.map((way) => words.ways[way]),
    "or",
  );
  if (invoked.unasked === undefined) return [say(context, "invoked", { by, how })];
  return [say(context, "invokedUnasked", { by, how, unasked: words.unasked[invoked.unasked] })];
}

function titleOf(context: Context, finding: Finding): string {
  const title = inWords(context, finding.title);
  const frame = frameName(context, finding);
  return frame === null ? title : say(context, "frame", { title, frame });
}

function citedLine(context: Context, sentence: "citedLine" | "seeLine", article: CitedArticle): string {
  const name = citedText(article, context.language);
  return say(context, sentence, { name, words: inWords(context, article.words) });
}

/** Many rules rest on the same facts: each is told once in a section. */
function factsLine(context: Context, { because }: Finding, told: Set<string>): string[] {
  const all = [...new Set(because.map((b) => factText(context, b)))];
  const fresh = all.filter((fact) => !told.has(fact));
  for (const fact of fresh) told.add(fact);
  if (all.length === 0) return [];
  if (fresh.length === 0) return [say(context, "factsAbove")];
  return [say(context, fresh.length === all.length ? "facts" : "factsAndAbove", { facts: joined(context, fresh) })];
}

/** Facts that are missing: their names, with what is known of those that are partly known. */
function missingLine(context: Context, { because }: Finding): string[] {
  const missing = because.filter((b) => b.met === "open");
  const facts = missing.map((b) => (b.value === "unknown" ? inWords(context, b.label) : factText(context, b)));
  return facts.length === 0 ? [] : [say(context, "missing", { facts: joined(context, [...new Set(facts)]) })];
}

function excludedLine(context: Context, finding: Finding): string {
  const title = titleOf(context, finding);
  const facts = [...new Set(finding.because.map((b) => factText(context, b)))].slice(-MOST_KEPT_OUT);
  if (facts.length === 0) return say(context, "keptOutUntraced", { title });
  return say(context, "keptOut", { title, facts: joined(context, facts) });
}

function factText(context: Context, { label, value, words }: BecauseOf): string {
  const told = words === null ? valueText(value, context.words) : inWords(context, words);
  return `${inWords(context, label)}${context.words.marks.arrow}${told}`;
}
