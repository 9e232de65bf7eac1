import type { Presumption, VerdictResult } from "../../assessment.ts";
import { citationsText } from "../citations.ts";
import { type Context, dayText, inWords, joined, say } from "../context.ts";
import { agreementName, engagementName } from "../frame-name.ts";
import { type Block, heading, list, paragraph, section, table } from "../model.ts";
import { ruleTitle } from "../rule-title.ts";
import { wordFor } from "../words/words.ts";

interface Asked {
  readonly question: string;
  readonly verdict: VerdictResult;
  readonly status: boolean;
}

/** Regimes that need no line of their own: the labour relation, and one that is not told. */
const USUAL: readonly string[] = ["labour", "unknown"];

/** The verdict, then the forecast with what it presumes, never mixed. */
export function answerSection(context: Context): Block[] {
  const { labels, sections, outcomes, statuses, marks } = context.words;
  const asked = questionsAsked(context);
  const verdicts = asked.map(({ question, verdict, status }) => [
    question,
    dayText(context, verdict.day),
    outcomes[verdict.value],
    status ? statuses[verdict.status] : marks.dash,
  ]);
  const forecasts = asked.map(({ question, verdict, status }) => [
    question,
    dayText(context, verdict.day),
    outcomes[verdict.forecast.value],
    status ? statuses[verdict.forecast.status] : marks.dash,
  ]);
  const carriers = [...new Set(asked.flatMap(({ verdict }) => verdict.why))].map((rule) => ruleTitle(context, rule));
  return section(sections.answer, [
    heading(3, labels.verdict),
    ...table([labels.question, labels.day, labels.verdictValue, labels.status], verdicts),
    heading(3, labels.forecast),
    ...table([labels.question, labels.day, labels.forecastValue, labels.status], forecasts),
    ...presumptions(context, asked),
    ...(carriers.length === 0 ? [] : [paragraph(say(context, "carriedBy", { rules: joined(context, carriers) }))]),
  ]);
}

/** Both questions over all frames, then each agreement and engagement where there are several. */
function questionsAsked(context: Context): Asked[] {
  const { assessment, words } = context;
  const { binding, breach } = words.labels;
  const { agreements, engagements, verdicts } = assessment;
  const { marks } = words;
  const regime = (name: string) => (name === "labour" ? "" : `${marks.comma}${wordFor(words.regimes, name)}`);
  const several = <T>(all: readonly T[]) => (all.length > 1 ? all : []);
  const apart = agreements.length === 1 ? agreements.filter((a) => !USUAL.includes(a.regime)) : several(agreements);
  return [
    { question: binding, verdict: verdicts.binding, status: true },
    { question: breach, verdict: verdicts.breach, status: false },
    ...apart.map((a) => ({
      question: `${binding} ${agreementName(context, a.agreement)}${regime(a.regime)}`,
      verdict: a.binding,
      status: true,
    })),
    ...several(engagements).map((e) => ({
      question: `${breach} ${engagementName(context, e.engagement)}`,
      verdict: e.breach,
      status: false,
    })),
  ];
}

function presumptions(context: Context, asked: readonly Asked[]): Block[] {
  const made = new Map<string, Presumption>();
  for (const { verdict } of asked) for (const p of verdict.forecast.presumptions) made.set(p.id, p);
  if (made.size === 0) return [];
  const { words } = context;
  return [
    paragraph(`${words.labels.presumptions}${words.marks.is}`),
    ...list(
      [...made.values()].map((p) =>
        say(context, "presumption", {
          message: inWords(context, p.message),
          burden: words.burdens[p.burden],
          strength: words.strengths[p.strength],
          cite: citationsText(context, p.cite),
        }),
      ),
    ),
  ];
}
