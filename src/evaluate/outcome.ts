/** `open`: not known, and completions differ. */
export type Outcome = "yes" | "no" | "open";

export function outcomeOf(level: number | undefined): Outcome {
  return level === 2 ? "yes" : level === 0 ? "no" : "open";
}

/** Yes in some, else open in some, else no. */
export function anyOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("yes")) return "yes";
  return outcomes.includes("open") ? "open" : "no";
}

/** No in some, else open in some, else yes. */
export function everyOutcome(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes("no")) return "no";
  return outcomes.includes("open") ? "open" : "yes";
}
