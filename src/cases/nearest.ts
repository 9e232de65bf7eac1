import { compareF, type Fraction, formatRatio } from "../base/fraction.ts";
import type { Law } from "../law/law.ts";
import type { ComparedFact, DecidedCase, NearestCase } from "../result/decided-case.ts";
import { distance, likeness } from "./distance.ts";
import { FEATURES } from "./features.ts";
import type { Profile } from "./profile.ts";
import { valueWords } from "./value-words.ts";

/** A published case, and its facts as they are compared. */
export interface ProfiledCase {
  readonly decided: DecidedCase;
  readonly profiles: readonly Profile[];
}

interface Found {
  readonly decided: DecidedCase;
  readonly here: Profile;
  readonly there: Profile;
  readonly distance: Fraction;
}

/** The nearest of some cases, the nearest first; of two that are equally near, the one whose id comes first. */
export function nearestAmong(
  law: Law,
  cases: readonly ProfiledCase[],
  here: readonly Profile[],
  count: number,
): NearestCase[] {
  return cases
    .flatMap((known) => closest(known, here) ?? [])
    .sort((a, b) => compareF(a.distance, b.distance) || (a.decided.id < b.decided.id ? -1 : 1))
    .slice(0, count)
    .map((found) => toldOf(law, found));
}

/** Where a situation has several agreements or engagements, those that come nearest; the first of several. */
function closest({ decided, profiles }: ProfiledCase, situation: readonly Profile[]): Found | undefined {
  const pairs = situation.flatMap((here) =>
    profiles.map((there): Found => ({ decided, here, there, distance: distance(here.marks, there.marks) })),
  );
  return pairs.reduce<Found | undefined>(
    (best, next) => (best === undefined || compareF(next.distance, best.distance) < 0 ? next : best),
    undefined,
  );
}

function toldOf(law: Law, { decided, here, there, distance: apart }: Found): NearestCase {
  const { alike, differs, unknown } = likeness(here.marks, there.marks);
  const told = (i: number): ComparedFact[] => {
    const feature = FEATURES[i];
    if (feature === undefined) return [];
    const { fact, weight } = feature;
    const words = ({ values }: Profile) => valueWords(law, fact, values[i] ?? "unknown");
    return [{ fact: fact.id, label: fact.label, weight, here: words(here), there: words(there) }];
  };
  return {
    case: decided,
    distance: formatRatio(apart),
    agreement: here.agreement,
    engagement: here.engagement,
    alike: alike.flatMap(told),
    differs: differs.flatMap(told),
    unknown: unknown.flatMap((i) => FEATURES[i]?.fact.id ?? []),
  };
}
