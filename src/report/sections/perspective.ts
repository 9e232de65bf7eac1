import type { Exposure } from "../../amounts/exposure.ts";
import type { Party } from "../../law/effect.ts";
import type { Perspective } from "../../risk/risk.ts";
import { isComparison, leadingAmounts } from "../amounts-shown.ts";
import { type Context, dayText, inWords, joined, say } from "../context.ts";
import { keptLines } from "../kept-lines.ts";
import { type Block, list, section } from "../model.ts";
import { sumRangeText, sumText } from "../sums.ts";
import { eventText } from "../timeline/event-text.ts";
import { fill } from "../words/words.ts";
import { regimesTold } from "./regimes.ts";

/** The points that matter first to the reader; nothing where no perspective was asked for. */
export function perspectiveSection(context: Context): Block[] {
  const { perspective, words } = context;
  if (perspective === null) return [];
  const title = fill(words.sections.perspective, { who: words.perspectives[perspective] });
  return section(title, list(POINTS[perspective](context)));
}

const POINTS: Readonly<Record<Perspective, (context: Context) => string[]>> = {
  employee: (context: Context) => [
    forecastBinding(context),
    ...otherRegimes(context),
    ...mayOwe(context, context.assessment.exposure.employee),
    ...mayClaim(context, "employee"),
    ...risk(context),
    ...nextDeadline(context),
  ],
  employer: (context: Context) => [
    forecastBinding(context),
    ...otherRegimes(context),
    ...mayOwe(context, context.assessment.exposure.employer),
    ...keptLines(context, context.assessment.exposure.employer),
    ...mayClaim(context, "employer"),
    ...risk(context),
    ...nextDeadline(context),
  ],
  "prospective-employer": (context: Context) => [
    forecastBinding(context),
    forecastBreach(context),
    ...otherRegimes(context),
    jointScore(context),
    ...mayOwe(context, context.assessment.exposure.employee),
    ...risk(context),
    ...context.assessment.questions
      .slice(0, 1)
      .map((q) => say(context, "askFirst", { question: inWords(context, q.text) })),
  ],
};

function forecastBinding(context: Context): string {
  const { day, forecast } = context.assessment.verdicts.binding;
  const { outcomes, statuses } = context.words;
  return say(context, "forecastBinding", {
    day: dayText(context, day),
    value: outcomes[forecast.value],
    status: statuses[forecast.status],
  });
}

/** Duties of other law stand beside the labour answer and are no part of it. */
function otherRegimes(context: Context): string[] {
  const told = regimesTold(context);
  return told.length === 0 ? [] : [say(context, "otherRegimes", { rules: joined(context, told) })];
}

function forecastBreach(context: Context): string {
  const { day, forecast } = context.assessment.verdicts.breach;
  return say(context, "forecastBreach", { day: dayText(context, day), value: context.words.outcomes[forecast.value] });
}

function jointScore(context: Context): string {
  const { value, low, high } = context.assessment.scores.joint;
  return say(context, "jointScore", { value, low, high });
}

function mayOwe(context: Context, exposure: Exposure): string[] {
  if (exposure.heads.length === 0) return [];
  const { words } = context;
  const sum = sumRangeText(exposure.low, exposure.high, words);
  const party = words.parties[exposure.party];
  return [say(context, "mayOwe", { party, sum, likely: sumText(exposure.likely, words) })];
}

function mayClaim(context: Context, party: Party): string[] {
  const { words } = context;
  return leadingAmounts(context)
    .filter((amount) => amount.creditor === party && !isComparison(amount))
    .map((amount) =>
      say(context, "mayClaim", {
        party: words.parties[party],
        head: words.heads[amount.head],
        sum: sumRangeText(amount.low, amount.high, words),
        holds: words.outcomes[amount.holds],
        forecast: words.outcomes[amount.forecast],
      }),
    );
}

function risk(context: Context): string[] {
  const { words, assessment, perspective } = context;
  const own = assessment.scores.risk.find((r) => r.perspective === perspective);
  if (own === undefined) return [];
  const level = own.level === null ? words.values.unknown : words.levels[own.level];
  const times = own.timesAnnualPay ?? words.values.unknown;
  return [say(context, "riskLine", { level, expected: sumText(own.expected, words), times })];
}

/** The next certain day on or after the day asked on which the reader's side may act, or neither. */
function nextDeadline(context: Context): string[] {
  const { timeline, meta } = context.assessment;
  const next = timeline
    .filter(
      ({ kind, party, holds }) => holds !== "no" && (kind === "due" || party === null || party === context.perspective),
    )
    .flatMap((event) => {
      const day = event.safe ?? event.day;
      return day.length === meta.asOf.length && day >= meta.asOf ? [{ event, day }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  return next === undefined
    ? []
    : [say(context, "nextDeadline", { name: eventText(context, next.event), day: next.day })];
}
