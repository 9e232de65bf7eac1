import type { DisputeResult } from "../../assessment.ts";
import { citationsText } from "../citations.ts";
import { type Context, inWords, joined, say } from "../context.ts";
import { type Block, heading, list, paragraph, section, table } from "../model.ts";
import { ruleTitle } from "../rule-title.ts";
import { sumRangeText, sumText } from "../sums.ts";

type Changes = DisputeResult["alternatives"][number]["changes"];

/** Readings side by side, with what each other one would change; then rules that clash without a set order. */
export function disputesSection(context: Context): Block[] {
  const { assessment, words } = context;
  const conflicts = assessment.conflicts.map(({ head, rules }) =>
    say(context, "conflict", {
      head: words.heads[head],
      rules: joined(
        context,
        rules.map((rule) => ruleTitle(context, rule)),
      ),
    }),
  );
  return section(words.sections.disputes, [
    ...assessment.disputes.flatMap((dispute) => disputeBlocks(context, dispute)),
    ...list(conflicts),
  ]);
}

function disputeBlocks(context: Context, { question, main, whyMain, alternatives }: DisputeResult): Block[] {
  const { labels, confidences, marks } = context.words;
  const mainRow = [
    labels.mainReading,
    inWords(context, main.label),
    citationsText(context, main.cite),
    marks.dash,
    marks.dash,
  ];
  const otherRows = alternatives.map((other) => [
    labels.otherReading,
    inWords(context, other.label),
    citationsText(context, other.cite),
    confidences[other.confidence],
    changesText(context, other.changes),
  ]);
  return [
    heading(3, inWords(context, question)),
    ...table(
      [labels.standing, labels.reading, labels.authority, labels.confidence, labels.change],
      [mainRow, ...otherRows],
    ),
    paragraph(say(context, "whyMain", { why: inWords(context, whyMain) })),
  ];
}

function changesText(context: Context, changes: Changes): string {
  const { outcomes, labels, heads } = context.words;
  const changed = (
    sentence: "bindingChange" | "forecastChange",
    question: string,
    pair: readonly [keyof typeof outcomes, keyof typeof outcomes] | undefined,
  ) =>
    pair === undefined ? [] : [say(context, sentence, { question, from: outcomes[pair[0]], to: outcomes[pair[1]] })];
  const sums = changes.amounts.map(({ head, main, other, low, high }) => {
    if (main === other) return say(context, "reachChange", { head: heads[head] });
    const from = sumText(main, context.words);
    const to = other === null ? sumRangeText(low, high, context.words) : sumText(other, context.words);
    return say(context, "amountChange", { head: heads[head], from, to });
  });
  const named = (sentence: "rulesGained" | "rulesLost", rules: readonly string[]) =>
    rules.length === 0
      ? []
      : [
          say(context, sentence, {
            rules: joined(
              context,
              rules.map((r) => ruleTitle(context, r)),
            ),
          }),
        ];
  const all = [
    ...changed("bindingChange", labels.binding, changes.binding),
    ...changed("bindingChange", labels.breach, changes.breach),
    ...changed("forecastChange", labels.binding, changes.forecastBinding),
    ...changed("forecastChange", labels.breach, changes.forecastBreach),
    ...sums,
    ...named("rulesGained", changes.rules.gained),
    ...named("rulesLost", changes.rules.lost),
  ];
  return all.length === 0 ? say(context, "noChange") : joined(context, all);
}
