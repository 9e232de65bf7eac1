/** Strong Kleene truth. */
export type Truth = "yes" | "no" | "unknown";

export function isTruth(value: unknown): value is Truth {
  return value === "yes" || value === "no" || value === "unknown";
}

export function truthOf(holds: boolean): Truth {
  return holds ? "yes" : "no";
}

export function not(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes";
}

/** No if any is no, else unknown if any is unknown; yes of nothing. */
export function every(truths: Iterable<Truth>): Truth {
  let least: Truth = "yes";
  for (const truth of truths) {
    if (truth === "no") return "no";
    if (truth === "unknown") least = "unknown";
  }
  return least;
}

/** Yes if any is yes, else unknown if any is unknown; no of nothing. */
export function some(truths: Iterable<Truth>): Truth {
  let most: Truth = "no";
  for (const truth of truths) {
    if (truth === "yes") return "yes";
    if (truth === "unknown") most = "unknown";
  }
  return most;
}

export function and(...truths: Truth[]): Truth {
  return every(truths);
}

export function or(...truths: Truth[]): Truth {
  return some(truths);
}
