import { type Context, inWords } from "./context.ts";

/** The title of a rule that the assessment has a finding of, else its id. */
export function ruleTitle(context: Context, rule: string): string {
  const finding = context.assessment.findings.find((f) => f.rule === rule);
  return finding === undefined ? rule : inWords(context, finding.title);
}
