import { type ExposureHead, exposedAs } from "../amounts/exposure-head.ts";
import { addFen, type Fen, maxFen, subFen } from "../base/money.ts";
import type { Verdict } from "../evaluate/verdict.ts";
import type { Incentives } from "../incentives/incentives.ts";

/**
 * What competing puts at risk of the awards told, if there is a breach; what another head counts already is left out. Null
 * where no award is told, and where there is no breach for sure.
 */
export function awardsAtRisk(
  incentives: Incentives,
  breach: Verdict,
  heads: readonly ExposureHead[],
): ExposureHead | null {
  const { awards, atRiskForCompeting } = incentives;
  const { low, likely } = atRiskForCompeting;
  if (awards.length === 0 || atRiskForCompeting.high === 0 || breach.value === "no") return null;
  const forecast = breach.forecast.value === "partly" ? "yes" : breach.forecast.value;
  const most = mostBeside(incentives, heads);
  const sure = forecast === "yes" ? (likely ?? 0) : 0;
  return exposedAs(forecast, {
    head: "awards",
    low: breach.value === "yes" ? low : 0,
    forecastLow: forecast === "yes" ? low : 0,
    likely,
    high: most === null ? null : maxFen(most, sure),
    basis: "agreed",
  });
}

/** Gains that another head counts if it is owed are due there or here: here no more than the most there leaves of them. */
function mostBeside({ awards, atRiskForCompeting: { high } }: Incentives, heads: readonly ExposureHead[]): Fen | null {
  const gains = awards
    .filter(({ kind }) => kind !== null)
    .map(({ atRiskForCompeting: { clawback } }) => clawback)
    .filter(({ counted }) => counted === "if-owed");
  const there = heads.find(({ head }) => head === gains[0]?.countedIn)?.high;
  if (high === null || there === undefined) return high;
  const counted = gains.reduce((sum, gain) => addFen(sum, gain.high ?? 0), 0);
  return addFen(subFen(high, counted), maxFen(0, subFen(counted, there ?? counted)));
}
