import { type ExposureHead, exposedAs } from "../amounts/exposure-head.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import type { Incentives } from "../incentives/incentives.ts";

/** What competing puts at risk of the awards told, if there is a breach; what another head counts already is left out. Null where no award is told. */
export function awardsAtRisk({ awards, atRiskForCompeting }: Incentives, breach: Verdict): ExposureHead | null {
  const { low, likely, high } = atRiskForCompeting;
  if (awards.length === 0 || high === 0) return null;
  const forecast = breach.forecast.value === "partly" ? "yes" : breach.forecast.value;
  return exposedAs(forecast, {
    head: "awards",
    low: breach.value === "yes" ? low : 0,
    forecastLow: forecast === "yes" ? low : 0,
    likely,
    high,
    basis: "agreed",
  });
}
