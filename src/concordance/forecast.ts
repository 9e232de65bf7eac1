/** A verdict as it is compared; a restriction that binds in part binds. */
export type Answer = "yes" | "no" | "open";

/** The forecast of one question, its score out of 100, and what the strict verdict says. */
export interface AnswerForecast {
  readonly got: Answer;
  readonly score: number;
  readonly strict: Answer;
}

/** What is foretold of a case; sums in yuan, null where there is no figure (or no upper end). */
export interface Forecast {
  readonly binding: AnswerForecast;
  /** That it binds and was broken. */
  readonly breach: AnswerForecast;
  readonly damages: { readonly low: number | null; readonly likely: number | null; readonly high: number | null };
  /** The monthly sum, and what is payable in all; 0 where nothing is. */
  readonly compensation: { readonly monthly: number | null; readonly total: number | null };
  readonly why: readonly string[];
}

export type ForecastResult =
  | { readonly ok: true; readonly forecast: Forecast }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly expected: string }[] };

/** Both together: no where either is no. */
export function jointly(binding: Answer, breach: Answer): Answer {
  if (binding === "no" || breach === "no") return "no";
  return binding === "open" || breach === "open" ? "open" : "yes";
}
