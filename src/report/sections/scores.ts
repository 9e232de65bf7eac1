import { compareF, fraction, parseFraction } from "../../base/fraction.ts";
import type { Driver, Score } from "../../risk/score.ts";
import { type Context, inWords, say } from "../context.ts";
import { type Block, list, paragraph, right, section, table } from "../model.ts";
import { sumText } from "../sums.ts";

const MOST_DRIVERS = 5;

/** Scores with their spread, what moves them most, and the risk of each perspective. */
export function scoresSection(context: Context): Block[] {
  const { words, assessment } = context;
  const { labels } = words;
  const { enforceability, breach, joint } = assessment.scores;
  const rows: [string, Score][] = [
    [labels.enforceability, enforceability],
    [labels.breachScore, breach],
    [labels.joint, joint],
  ];
  return section(words.sections.scores, [
    ...table(
      [labels.score, right(labels.value), right(labels.lowHigh)],
      rows.map(([name, s]) => [name, String(s.value), `${s.low}–${s.high}`]),
    ),
    paragraph(say(context, "scoreMeaning")),
    ...list([reliability(context, "enforceability"), reliability(context, "joint")]),
    ...drivers(context, labels.enforceability, enforceability),
    ...drivers(context, labels.breachScore, breach),
    ...risks(context),
  ]);
}

/** How published cases with such a score were decided. */
function reliability(context: Context, score: "enforceability" | "joint"): string {
  const { labels } = context.words;
  const row = context.assessment.scores.reliability[score];
  const values = { score: labels[score] };
  return row === null ? say(context, "noReliability", values) : say(context, "reliability", { ...values, ...row });
}

function drivers(context: Context, name: string, { drivers: all }: Score): Block[] {
  const strongest = all.filter(lowers).slice(0, MOST_DRIVERS);
  if (strongest.length === 0) return [paragraph(say(context, "noDrivers", { score: name }))];
  const lines = strongest.map((d) =>
    say(context, "driver", {
      label: inWords(context, d.label),
      state: context.words.drivers[d.state],
      share: d.share,
      why: inWords(context, d.why),
    }),
  );
  return [paragraph(say(context, "drivers", { score: name })), ...list(lines)];
}

function lowers({ share }: Driver): boolean {
  const left = parseFraction(share);
  return left !== null && compareF(left, fraction(1)) < 0;
}

function risks({ words, assessment }: Context): Block[] {
  const { labels, perspectives, levels, values } = words;
  return table(
    [labels.risk, labels.level, right(labels.expected), right(labels.timesAnnualPay)],
    assessment.scores.risk.map((r) => [
      perspectives[r.perspective],
      r.level === null ? values.unknown : levels[r.level],
      sumText(r.expected, words),
      r.timesAnnualPay ?? values.unknown,
    ]),
  );
}
