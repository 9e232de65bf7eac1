import type { Answer, AnswerForecast, Forecast } from "./forecast.ts";
import type { Told } from "./mask.ts";
import type { Reading } from "./readings.ts";

export const BASELINES = ["alwaysYes", "plainChecklist", "checklist"] as const;

export type Baseline = (typeof BASELINES)[number];

/** What a rule of thumb would foretell on the same record; the plain checklist has no dictionary, the other the same readings. */
export function baselineForecast(baseline: Baseline, record: Told, readings: readonly Reading[]): Forecast {
  if (baseline === "alwaysYes") return alwaysYes(record);
  return checklist(record, baseline === "plainChecklist" ? [] : readings);
}

function alwaysYes(record: Told): Forecast {
  const sum = atStake(record);
  return forecast("yes", "yes", { low: sum, likely: sum, high: sum });
}

/** Five lines: an agreement of both; not an ordinary post; not given up; competing work; between a quarter and all of what is at stake. */
function checklist(record: Told, readings: readonly Reading[]): Forecast {
  const { facts } = record;
  const agreed = !["none", "handbook", "company-rules"].includes(facts.agreement.form ?? "");
  const fit = field("person.category", facts.category, readings) !== "ordinary" || knowsSecrets(record, readings);
  const standing =
    facts.performance.employerReleasedOn === undefined && facts.performance.employeeRescindedOn === undefined;
  const broken = agreed && fit && standing && competes(record, readings);
  const sum = atStake(record);
  const damages = { low: part(sum, 4), likely: part(sum, 2), high: sum };
  return forecast(
    agreed && fit && standing ? "yes" : "no",
    broken ? "yes" : "no",
    broken ? damages : { low: 0, likely: 0, high: 0 },
  );
}

function knowsSecrets({ facts }: Told, readings: readonly Reading[]): boolean {
  return field("person.tradeSecrets", facts.tradeSecretAccess, readings) === "yes";
}

function competes({ facts }: Told, readings: readonly Reading[]): boolean {
  const { kind, businessOverlap } = facts.conduct;
  if (kind === undefined || kind === "none" || kind === "non-competing-job") return false;
  if (businessOverlap === "none" || businessOverlap === "registered-scope-only") return false;
  const denied = (name: string) => field(`engagement.${name}`, undefined, readings) === "no";
  return !denied("competitor") && !denied("actualBusiness");
}

function field(name: string, recorded: string | undefined, readings: readonly Reading[]): string | number | undefined {
  const known = recorded === "unclear" ? undefined : recorded;
  return known ?? readings.find((reading) => reading.sets === name)?.value;
}

/** The sum agreed, else the sum claimed, in yuan. */
function atStake({ facts, claims }: Told): number | null {
  return facts.agreement.penaltyAmount ?? claims.damages ?? null;
}

function part(sum: number | null, of: number): number | null {
  return sum === null ? null : sum / of;
}

function forecast(bound: Answer, broken: Answer, damages: Forecast["damages"]): Forecast {
  return {
    binding: certain(bound),
    breach: certain(broken),
    damages,
    compensation: { monthly: null, total: null },
    why: [],
  };
}

/** A rule of thumb has no doubts, and no strict verdict. */
function certain(got: Answer): AnswerForecast {
  return { got, score: got === "yes" ? 100 : 0, strict: "open" };
}
