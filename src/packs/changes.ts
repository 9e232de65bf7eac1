import type { AssessResult } from "../assess-under.ts";
import type { Assessment } from "../assessment.ts";
import { formatYuan } from "../base/money.ts";

/** One thing that comes out otherwise, named by its path in the result; sums are in yuan, `…` is unbounded. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What differs in verdicts, forecasts, status and amounts; of refused situations, what they were refused for. */
export function changesBetween(before: AssessResult, after: AssessResult): Change[] {
  const [old, now] = [told(before), told(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((what) => ({ what, before: old.get(what) ?? "-", after: now.get(what) ?? "-" }))
    .filter((change) => change.before !== change.after);
}

function told(result: AssessResult): Map<string, string> {
  if (!result.ok) return new Map([["refused", result.issues.map(({ code }) => code).join(", ")]]);
  const { verdicts, amounts } = result.assessment;
  const heads = Object.entries(amounts).flatMap(([group, own]) =>
    Object.entries(own as Readonly<Record<string, Sum>>).map(
      ([name, sum]) => [`${group}.${name}`, sumWords(sum)] as const,
    ),
  );
  return new Map([...verdictWords("binding", verdicts.binding), ...verdictWords("breach", verdicts.breach), ...heads]);
}

function verdictWords(name: string, { value, status, forecast }: Assessment["verdicts"]["binding"]) {
  return [
    [name, value],
    [`${name}.status`, status],
    [`${name}.forecast`, forecast.value],
    [`${name}.forecast.status`, forecast.status],
  ] as const;
}

type Sum = Assessment["amounts"]["refund"]["compensation"];

/** `3,000.00 – 6,000.00 (likely 4,500.00; owed: open, forecast: yes)`. */
function sumWords({ holds, forecast, status, low, high, likely }: Sum): string {
  if (status === "not-applicable") return status;
  const yuan = (fen: number | null) => (fen === null ? "…" : formatYuan(fen));
  const range = low === high && low !== null ? yuan(low) : `${yuan(low)} – ${yuan(high)}`;
  return `${range} (likely ${yuan(likely)}; owed: ${holds}, forecast: ${forecast})`;
}
