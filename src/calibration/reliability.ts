import type { ReliabilityData } from "../law/calibration.ts";

/** A score out of 100, and whether it was decided so. */
export interface Scored {
  readonly score: number;
  readonly yes: boolean;
}

const BOUNDS = [0, 20, 50, 80, 100] as const;

/** Cases by score; parts of the scale without a case are left out. */
export function reliabilityOf(scored: readonly Scored[]): ReliabilityData[] {
  return BOUNDS.slice(0, -1).flatMap((from, i) => {
    const to = BOUNDS[i + 1] ?? from;
    const own = scored.filter(({ score }) => score >= from && (score < to || to === BOUNDS.at(-1)));
    const yes = own.filter((one) => one.yes).length;
    return own.length === 0 ? [] : [{ from, to, cases: own.length, yes, ...wilson(yes, own.length) }];
  });
}

/** Nine of ten such intervals hold the true share. */
const Z = 1.645;

/** The interval of Wilson for a share, in whole per cent; unlike others it is no point where all cases agree. */
export function wilson(yes: number, cases: number): Pick<ReliabilityData, "low" | "high"> {
  const square = Z ** 2;
  const middle = yes + square / 2;
  const half = Z * Math.sqrt((yes * (cases - yes)) / cases + square / 4);
  const percent = (share: number) => `${Math.round((share / (cases + square)) * 100)}%`;
  return { low: percent(Math.max(0, middle - half)), high: percent(middle + half) };
}
