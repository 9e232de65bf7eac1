import { type Fraction, parseFraction } from "../../base/fraction.ts";
import type { ComparedFact, DecidedCase, NearestCase } from "../../result/decided-case.ts";
import { type Context, inWords, joined } from "../context.ts";
import { agreementName, engagementName } from "../frame-name.ts";
import { type Block, heading, list, paragraph, section } from "../model.ts";
import { fill } from "../words/words.ts";
import { decidedText } from "./decided.ts";

const MOST_FACTS = 6;

/** The published cases handed to `render`: what was decided in each, what is alike and what differs. */
export function nearestSection(context: Context): Block[] {
  const { nearest, words } = context;
  const cases = nearest.flatMap((found, i) => caseBlocks(context, found, i + 1));
  return section(words.sections.nearest, cases.length === 0 ? [] : [paragraph(words.nearest.notice), ...cases]);
}

function caseBlocks(context: Context, found: NearestCase, number: number): Block[] {
  const { nearest: words, sourceConfidences } = context.words;
  const { case: decided, alike, differs, unknown } = found;
  const court = decided.court ?? words.courtUnknown;
  const { publisher, url } = decided.source;
  const counts = { alike: alike.length, differs: differs.length, unknown: unknown.length };
  return [
    heading(3, fill(words.title, { number, court, when: whenAndWhere(context, decided) })),
    ...list([
      decidedText(context, decided.outcome),
      ...factsLine(context, words.alike, alike, ({ label, here }) =>
        fill(words.same, { label: inWords(context, label), value: inWords(context, here) }),
      ),
      ...factsLine(context, words.differs, differs, ({ label, here, there }) =>
        fill(words.other, {
          label: inWords(context, label),
          here: inWords(context, here),
          there: inWords(context, there),
        }),
      ),
      fill(words.count, { distance: hundredths(found.distance), ...counts }),
      ...framesLine(context, found),
      fill(decided.final ? words.source : words.sourceNotFinal, {
        publisher,
        confidence: sourceConfidences[decided.confidence],
        url,
      }),
    ]),
  ];
}

function whenAndWhere(context: Context, { decided, source, place, docket }: DecidedCase): string {
  const { nearest: words } = context.words;
  const { published } = source;
  const undated = published === null ? words.bothUnknown : fill(words.dayUnknown, { published });
  const parts = [decided ?? undated, ...(place === null ? [] : [inWords(context, place.name)]), docket ?? ""];
  return joined(
    context,
    parts.filter((part) => part !== ""),
    "comma",
  );
}

function factsLine(
  context: Context,
  sentence: string,
  facts: readonly ComparedFact[],
  say: (fact: ComparedFact) => string,
): string[] {
  if (facts.length === 0) return [];
  const { more } = context.words.nearest;
  const rest = facts.length > MOST_FACTS ? [fill(more, { n: facts.length })] : [];
  return [fill(sentence, { facts: joined(context, [...facts.slice(0, MOST_FACTS).map(say), ...rest]) })];
}

/** Which of several agreements or engagements came nearest. */
function framesLine(context: Context, { agreement, engagement }: NearestCase): string[] {
  const { agreements, engagements } = context.assessment;
  const names = [
    ...(agreement !== null && agreements.length > 1 ? [agreementName(context, agreement)] : []),
    ...(engagement !== null && engagements.length > 1 ? [engagementName(context, engagement)] : []),
  ];
  return names.length === 0 ? [] : [fill(context.words.nearest.frame, { frame: joined(context, names) })];
}

/** To two decimals, half up. */
function hundredths(distance: string): string {
  const { num, den }: Fraction = parseFraction(distance) ?? { num: 1n, den: 1n };
  const rounded = (num * 200n + den) / (den * 2n);
  return `${rounded / 100n}.${String(rounded % 100n).padStart(2, "0")}`;
}
