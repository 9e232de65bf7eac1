import { compareF, type Fraction, fraction, mulF, parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { NO, YES } from "../conditions/test.ts";
import type { CompiledScore } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import type { BindingValue } from "../evaluate/verdict.ts";
import type { Bilingual } from "../law/bilingual.ts";

/** One element's part: what it left of the score, out of 100. */
export interface Driver {
  readonly element: string;
  readonly label: Bilingual;
  readonly state: "yes" | "presumed-yes" | "unknown" | "presumed-no" | "no";
  readonly share: string;
  readonly why: Bilingual;
}

/** Agreement with published decisions, 0–100, never a probability; `low` and `high` over what is missing; strongest drivers first. */
export interface Score {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly drivers: readonly Driver[];
}

/** What is left at most, times the shares that each element leaves. */
export function score({ elements, "at-most": atMost }: CompiledScore, frame: EvaluatedFrame): Score {
  const most = shareOf(atMost);
  let [value, low, high] = [most, most, most];
  const drivers = elements.map(({ data, node }) => {
    const state = stateOf(frame.strict[node], frame.forecast[node]);
    const share = shareOf(data[state]);
    value = mulF(value, share);
    low = mulF(low, state === "yes" || state === "no" ? share : shareOf(data.no));
    high = mulF(high, state === "yes" || state === "no" ? share : shareOf(data.yes));
    return { element: data.id, label: data.label, state, share: data[state], why: data.why };
  });
  const byWeight = [...drivers].sort((a, b) => compareF(shareOf(a.share), shareOf(b.share)));
  return { value: outOf100(value), low: outOf100(low), high: outOf100(high), drivers: byWeight };
}

/** The score of "both hold". */
export function jointScore(a: Score, b: Score): Score {
  const times = (x: number, y: number) => Math.floor((x * y + 50) / 100);
  return {
    value: times(a.value, b.value),
    low: times(a.low, b.low),
    high: times(a.high, b.high),
    drivers: [...b.drivers, ...a.drivers],
  };
}

/** A verdict that holds whatever is missing, under every reading, leaves a score no room on the other side. */
export function settledBy(verdict: BindingValue, score: Score): Score {
  if (verdict === "no") return { ...score, high: score.value };
  return verdict === "yes" || verdict === "partly" ? { ...score, low: score.value } : score;
}

function stateOf(strict: number | undefined, forecast: number | undefined): Driver["state"] {
  if (strict === YES) return "yes";
  if (strict === NO) return "no";
  if (forecast === YES) return "presumed-yes";
  return forecast === NO ? "presumed-no" : "unknown";
}

function shareOf(text: string): Fraction {
  const share = parseFraction(text);
  invariant(share, `${text} is a share`);
  return share;
}

function outOf100(share: Fraction): number {
  const scaled = mulF(share, fraction(200));
  return Number((scaled.num / scaled.den + 1n) / 2n);
}
