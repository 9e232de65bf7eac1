import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { formatPath } from "../base/issue.ts";
import { DECIDED_BY } from "../concordance/days-of-record.ts";
import type { Reader } from "../concordance/readings.ts";
import { problemsOf, type RecordProblem, readRecord, withoutBlanks } from "../concordance/record.ts";
import { situationOfRecord } from "../concordance/situation-of-record.ts";
import { unknownPlaces } from "../evaluate/known-places.ts";
import type { RegionData } from "../law/table.ts";
import type { DecidedCase } from "../result/decided-case.ts";
import { parseSituation } from "../situation/parse.ts";
import type { SituationInput } from "../situation/schema.ts";
import { decidedOutcome } from "./decided-outcome.ts";
import { published } from "./published.ts";
import { proseIn, withoutProse } from "./without-prose.ts";

export interface CasebookTools {
  /** The dictionary of posts: it reads prose that is then left behind. */
  readonly read: Reader;
  readonly regions: readonly RegionData[];
}

export type CaseData =
  | { readonly ok: true; readonly data: DecidedCase }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

/** One case file as it ships. Everything wrong with it is told. */
export function caseData(json: unknown, name: string, { read, regions }: CasebookTools): CaseData {
  const record = readRecord(json, name);
  const shape = z.safeParse(published, withoutBlanks(json));
  if (!record.ok || !shape.success) {
    const told = record.ok ? [] : record.problems;
    return { ok: false, problems: [...told, ...problemsOf(shape.error?.issues ?? [], json)] };
  }
  const { described } = record.record;
  const made = situationOfRecord(described, read, DECIDED_BY);
  const situation = withoutProse(made.situation) as SituationInput;
  const problems = wrongSituation(situation, regions);
  if (problems.length > 0) return { ok: false, problems };
  const { id, court, docket, decided, source, confidence, final, kindOfDispute } = shape.data;
  const data: DecidedCase = {
    id: neutralId(id),
    court: court ?? null,
    docket: docket !== undefined && DOCKET.test(docket) ? docket : null,
    decided: decided ?? null,
    asOf: made.asOf,
    place: placeOf(described.gbCode, regions),
    source: { ...source, published: source.published ?? null },
    confidence,
    final,
    kindOfDispute,
    situation,
    outcome: decidedOutcome(shape.data, described),
  };
  return { ok: true, data };
}

/** Year, court, kind of proceeding and number: nothing in which a name could stand. */
const DOCKET = /^（\d{4}）\p{Script=Han}{1,2}\d{0,4}民[初终申再]字?第?\d+(、\d+)*号$/u;

const DIGITS_OF_ID = 8;

/** Names of files hold surnames: what ships is a digest. */
function neutralId(id: string): string {
  return `case-${createHash("sha256").update(id).digest("hex").slice(0, DIGITS_OF_ID)}`;
}

function placeOf(code: string | undefined, regions: readonly RegionData[]): DecidedCase["place"] {
  const name = regions.find((region) => region.code === code)?.name;
  return code === undefined || name === undefined ? null : { code, name: { zh: name.zh, en: name.en ?? name.zh } };
}

function wrongSituation(situation: SituationInput, regions: readonly RegionData[]): RecordProblem[] {
  const prose = proseIn(situation).map((path) => ({ path, got: "prose", expected: "structured" }));
  const parsed = parseSituation(situation);
  const issues = parsed.ok ? unknownPlaces(parsed.situation, regions) : parsed.issues;
  const wrong = issues.map(({ code, path, values }) => ({
    path: formatPath(path),
    got: String(values["value"] ?? "?"),
    expected: code,
  }));
  return [...prose, ...wrong];
}
