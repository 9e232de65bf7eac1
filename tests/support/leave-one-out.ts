import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSituation } from "../../src/assess-under.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { caseData } from "../../src/casebook/case-data.ts";
import { withoutProse } from "../../src/casebook/without-prose.ts";
import { profiledCases } from "../../src/cases/decided-cases.ts";
import { nearestAmong } from "../../src/cases/nearest.ts";
import { type Profile, profilesOf } from "../../src/cases/profile.ts";
import { DECIDED_BY } from "../../src/concordance/days-of-record.ts";
import { masked } from "../../src/concordance/mask.ts";
import { readRecord } from "../../src/concordance/record.ts";
import { situationOfRecord } from "../../src/concordance/situation-of-record.ts";
import type { DecidedCase, DecidedOutcome } from "../../src/result/decided-case.ts";
import { READER } from "./case-record.ts";
import { ROOT } from "./documents.ts";

/** Of so many cases with an answer, how many have that of their nearest other case, and how many that of most cases. */
export interface LeftOut {
  readonly cases: number;
  readonly nearest: number;
  readonly commonest: number;
}

type Profiles = (decided: DecidedCase) => readonly Profile[];

/** Each case with a recorded answer beside the nearest other case with one, by facts alone. */
export function leftOut(answer: (outcome: DecidedOutcome) => string | null, profiles: Profiles): LeftOut {
  const answered = profiledCases().filter(({ decided }) => answer(decided.outcome) !== null);
  const same = answered.filter(({ decided }) => {
    const others = answered.filter((other) => other.decided !== decided);
    const [nearest] = nearestAmong(BUNDLED_LAW.law, others, profiles(decided), 1);
    return nearest !== undefined && answer(nearest.case.outcome) === answer(decided.outcome);
  });
  const counts = new Map<string | null, number>();
  for (const { decided } of answered) {
    const given = answer(decided.outcome);
    counts.set(given, (counts.get(given) ?? 0) + 1);
  }
  return { cases: answered.length, nearest: same.length, commonest: Math.max(...counts.values()) };
}

/** Bound in part counts as bound; a question left open has no answer. */
export const bindingOf = ({ binding }: DecidedOutcome) =>
  binding === null || binding === "not-decided" ? null : binding === "no" ? "no" : "yes";

export const breachOf = ({ breach }: DecidedOutcome) => (breach === null ? null : breach ? "yes" : "no");

export const asRecorded: Profiles = (decided) =>
  profiledCases().find((known) => known.decided === decided)?.profiles ?? [];

/** Without what the record judges: category, access to secrets, overlap; the dictionary reads what the prose says of them. */
export function blind(): Profiles {
  const folder = join(ROOT, "fixtures/cases");
  const { regions } = BUNDLED_LAW.law.data;
  const byId = new Map(
    readdirSync(folder).flatMap((name): [string, Profile[]][] => {
      const json: unknown = JSON.parse(readFileSync(join(folder, name), "utf8"));
      const [record, shipped] = [readRecord(json, name), caseData(json, name, { read: READER, regions })];
      if (!record.ok || !shipped.ok) throw new Error(`${name} cannot be read`);
      const { situation, asOf } = situationOfRecord(masked(record.record.described), READER, DECIDED_BY);
      const read = readSituation(BUNDLED_LAW, withoutProse(situation), asOf);
      if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.issues)}`);
      return [[shipped.data.id, profilesOf(BUNDLED_LAW.law, read.situation, read.day)]];
    }),
  );
  return ({ id }) => byId.get(id) ?? [];
}
