import type { Assessment } from "../../assessment.ts";
import type { Goal } from "../../inverse/goal.ts";
import type { Solved } from "../../inverse/solution.ts";
import type { Language } from "../../law/bilingual.ts";
import { citationsText } from "../citations.ts";
import { type Context, contextOf, inWords } from "../context.ts";
import { ruleTitle } from "../rule-title.ts";
import { sumRangeText, sumText } from "../sums.ts";
import { fill, wordFor } from "../words/words.ts";

type Value = number | string | null;

/** What was solved for, line by line. `assessment` is that of the same situation: it names rules and facts. */
export function describeSolution(
  goal: Goal,
  solved: Solved<number | string>,
  assessment: Assessment,
  lang: Language,
): string[] {
  const citations = { ...assessment.citations, ...solved.citations };
  const context = contextOf({ ...assessment, citations }, lang, null);
  const { solution, strengths, conventions, marks } = context.words;
  const value = (of: Value) => valueText(context, goal, of);
  const open = solved.value === null || !solved.exact;
  const unsettled = solved.missing.length > 0;
  return [
    fill(solution.line, {
      goal: goalText(context, goal),
      value: solved.value === null ? solution.none : value(solved.value),
    }),
    inWords(context, solved.reading),
    ...(open
      ? [fill(unsettled ? solution.range : solution.readings, { low: value(solved.low), high: value(solved.high) })]
      : []),
    ...(open && solved.likely !== null ? [fill(solution.likely, { value: value(solved.likely) })] : []),
    ...(unsettled && solved.value !== null ? [solution.notExact] : []),
    ...(!unsettled ? [] : [fill(solution.missing, { facts: factsText(context, solved.missing) })]),
    fill(solution.rests, { strength: strengths[solved.strength], cite: citationsText(context, solved.cite) }),
    ...solved.lines.map(({ rule, low, high, strength }) =>
      fill(solution.compared, {
        rule: ruleTitle(context, rule),
        sum: sumRangeText(low, high, context.words),
        strength: strengths[strength],
      }),
    ),
    ...(solved.conventions.length === 0
      ? []
      : [
          fill(solution.conventions, {
            names: solved.conventions.map((name) => wordFor(conventions, name)).join(marks.comma),
          }),
        ]),
  ];
}

function goalText({ words }: Context, goal: Goal): string {
  const { goals, heads } = words;
  if (goal.find === "claim-day") return fill(goals["claim-day"], { head: heads[goal.head] });
  return wordFor(goals, `${goal.find} ${goal.find === "release-day" ? goal.without : goal.meets}`);
}

function valueText({ words }: Context, { find }: Goal, value: Value): string {
  if (value === null) return words.values.unknown;
  if (typeof value === "string") return value;
  return find === "months" ? fill(words.solution.months, { n: value }) : sumText(value, words);
}

/** The question to ask for each fact, or its name where none is open. */
function factsText(context: Context, facts: readonly string[]): string {
  const { questions } = context.assessment;
  return facts
    .map((fact) => {
      const question = questions.find((q) => q.fact === fact);
      return question === undefined ? fact : inWords(context, question.text);
    })
    .join(context.words.marks.and);
}
