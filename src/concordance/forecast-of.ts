import { formatPath } from "../base/issue.ts";
import { type Assessment, type AssessResult, assess, describeIssue, type SituationInput } from "../index.ts";
import { type Answer, type Forecast, type ForecastResult, jointly } from "./forecast.ts";

/**
 * Assesses a situation and takes from the result what can be compared with a decision. A place code that nobody knows leaves the
 * place unknown: the other facts of the record still tell something.
 */
export function forecastOf(situation: SituationInput, asOf: string): ForecastResult {
  return forecastBy(assess, situation, asOf);
}

/** The same by another way of assessing. */
export function forecastBy(assessed: typeof assess, situation: SituationInput, asOf: string): ForecastResult {
  const result = assessedRecord((told) => assessed(told, { asOf, trace: false }), situation);
  if (result.ok) return { ok: true, forecast: comparable(result.assessment) };
  const problems = result.issues.flatMap((issue) =>
    (["zh-CN", "en"] as const).map((language) => ({
      path: formatPath(issue.path),
      expected: describeIssue(issue, language),
    })),
  );
  return { ok: false, problems };
}

/** The result, without the place where no code of it is known. */
export function assessedRecord(
  assessed: (told: SituationInput) => AssessResult,
  situation: SituationInput,
): AssessResult {
  const result = assessed(situation);
  const { place, ...placeless } = situation;
  if (result.ok || place === undefined || !result.issues.every((i) => PLACE_CODES.includes(i.code))) return result;
  return assessed(placeless);
}

const PLACE_CODES: readonly string[] = ["place-invalid", "place-unknown"];

/** The comparable part of an assessment: forecasts, scores, and sums from fen to yuan. */
export function comparable(assessment: Pick<Assessment, "verdicts" | "scores" | "amounts" | "exposure">): Forecast {
  const { binding, breach } = assessment.verdicts;
  const { enforceability, joint } = assessment.scores;
  const [bound, broken] = [answer(binding.forecast.value), answer(breach.forecast.value)];
  return {
    binding: { got: bound, score: enforceability.value, strict: answer(binding.value) },
    breach: {
      got: jointly(bound, broken),
      score: joint.value,
      strict: jointly(answer(binding.value), answer(breach.value)),
    },
    damages: damages(assessment),
    compensation: compensation(assessment),
    why: [...new Set([...binding.why, ...breach.why])],
  };
}

function answer(value: string): Answer {
  if (value === "yes" || value === "partly") return "yes";
  return value === "no" ? "no" : "open";
}

/** The agreed damages, else the loss; agreed damages already stand for the loss. */
function damages({ exposure }: Pick<Assessment, "exposure">): Forecast["damages"] {
  const { heads } = exposure.employee;
  const head = heads.find((h) => h.head === "damages.agreed") ?? heads.find((h) => h.head === "damages.loss");
  if (head === undefined) return { low: 0, likely: 0, high: 0 };
  return { low: yuan(head.forecastLow), likely: yuan(head.likely), high: yuan(head.high) };
}

function compensation({ amounts, exposure }: Pick<Assessment, "amounts" | "exposure">): Forecast["compensation"] {
  const { monthly } = amounts.compensation;
  const figure = monthly.status === "exact" ? monthly.low : monthly.likely;
  return { monthly: yuan(monthly.forecast === "no" ? 0 : figure), total: yuan(exposure.employer.likely) };
}

function yuan(fen: number | null): number | null {
  return fen === null ? null : fen / 100;
}
