import type { Answer, AnswerForecast, Forecast } from "./forecast.ts";
import type { Expected } from "./record-shape.ts";

/** One case against one forecast; a block is there only where the record is good enough to test it. */
export interface CaseResult {
  readonly id: string;
  readonly binding?: AnswerForecast & { readonly expected: Answer };
  readonly breach?: AnswerForecast & { readonly expected: Answer };
  /** In yuan; `ruledOut` where the forecast is that nobody is bound or nothing was broken. */
  readonly damages?: Forecast["damages"] & { readonly expected: number; readonly ruledOut: boolean };
  /** In yuan; `of` says which figure the decision gives. */
  readonly compensation?: { readonly of: "monthly" | "total"; readonly expected: number; readonly got: number | null };
  readonly why: readonly string[];
}

/** Sets a forecast beside what was decided. What a record leaves null or undecided is no part of the result. */
export function caseResult(id: string, { outcome, usable }: Expected, forecast: Forecast): CaseResult {
  const { binding, breach } = forecast;
  const bound = expectedBinding(outcome.binding);
  const awarded = outcome.damagesAwarded;
  const pay = usable.compensation ? compensation(outcome, forecast) : undefined;
  return {
    id,
    ...(usable.binding && bound !== undefined ? { binding: { ...binding, expected: bound } } : {}),
    ...(usable.breach && outcome.breach !== undefined
      ? { breach: { ...breach, expected: outcome.breach ? ("yes" as const) : ("no" as const) } }
      : {}),
    ...(usable.damages && awarded !== undefined
      ? {
          damages: {
            ...forecast.damages,
            expected: awarded,
            ruledOut: binding.got === "no" || breach.got === "no",
          },
        }
      : {}),
    ...(pay === undefined ? {} : { compensation: pay }),
    why: forecast.why,
  };
}

function expectedBinding(decided: Expected["outcome"]["binding"]): Answer | undefined {
  if (decided === undefined || decided === "not-decided") return undefined;
  return decided === "no" ? "no" : "yes";
}

function compensation(outcome: Expected["outcome"], { compensation: got }: Forecast): CaseResult["compensation"] {
  const { compensationMonthlyRecognised: monthly, compensationPayable: total } = outcome;
  if (monthly !== undefined) return { of: "monthly", expected: monthly, got: got.monthly };
  return total === undefined ? undefined : { of: "total", expected: total, got: got.total };
}
