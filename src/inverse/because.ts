import type { Assessment, VerdictResult } from "../assessment.ts";

/** Ids that one list has and the other has not. */
export interface GainedLost {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Rules that apply, as forecast, after the change alone or before it alone; presumptions made after it alone, or no longer needed. */
export interface Because {
  readonly rules: GainedLost;
  readonly presumptions: GainedLost;
}

function gainedLost(before: readonly string[], after: readonly string[]): GainedLost {
  return {
    gained: [...new Set(after)].filter((id) => !before.includes(id)),
    lost: [...new Set(before)].filter((id) => !after.includes(id)),
  };
}

/** Over everything that the assessments say. */
export function becauseOfAll(before: Assessment, after: Assessment): Because {
  const verdicts = (of: Assessment) => [of.verdicts.binding, of.verdicts.breach];
  return {
    rules: gainedLost(applying(before), applying(after)),
    presumptions: gainedLost(verdicts(before).flatMap(presumed), verdicts(after).flatMap(presumed)),
  };
}

function applying({ findings }: Assessment): string[] {
  return findings.filter(({ forecast }) => forecast === "yes").map(({ rule }) => rule);
}

export function becauseOfVerdict(before: VerdictResult, after: VerdictResult): Because {
  return { rules: gainedLost(before.why, after.why), presumptions: gainedLost(presumed(before), presumed(after)) };
}

function presumed({ forecast }: VerdictResult): string[] {
  return forecast.presumptions.map(({ id }) => id);
}

/** Of the rules that bear on one sum, those that came or went. */
export function becauseOfRules(before: readonly string[], after: readonly string[], whole: Because): Because {
  const own = gainedLost(before, after);
  const bearing = new Set([...before, ...after]);
  const both = (a: readonly string[], b: readonly string[]) => [
    ...new Set([...a, ...b.filter((id) => bearing.has(id))]),
  ];
  return {
    rules: { gained: both(own.gained, whole.rules.gained), lost: both(own.lost, whole.rules.lost) },
    presumptions: whole.presumptions,
  };
}
