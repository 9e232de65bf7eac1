import type { Day } from "../base/day.ts";
import { parseDay } from "../base/day.ts";
import { invariant } from "../base/invariant.ts";
import { parentsOf, type RegionCode } from "../base/region.ts";
import type { Strength } from "./authority.ts";
import type { ArticleData, InstrumentData } from "./instrument.ts";
import type { PackData } from "./pack-data.ts";
import type { ParameterData } from "./parameter.ts";

/** An article that resolves, with the days `[from, to)` on which it was in force. */
export interface ResolvedCitation {
  readonly id: string;
  readonly key: string;
  readonly instrument: InstrumentData;
  readonly article: ArticleData;
  readonly from: Day;
  readonly to: Day | null;
}

export interface DatedValue {
  readonly from: Day;
  readonly to: Day | null;
  readonly value: string;
  readonly cite: string;
}

/** A number as one pack has it. */
export interface ParameterOfPack {
  readonly data: ParameterData;
  readonly values: readonly DatedValue[];
}

export interface DatedParameter extends ParameterOfPack {
  /** Those that take its place in a place, narrowest first. */
  readonly ofPlaces: readonly (ParameterOfPack & { readonly place: RegionCode })[];
}

/** Checked legal data, indexed for use. */
export interface Law {
  readonly data: PackData;
  readonly citations: ReadonlyMap<string, ResolvedCitation>;
  /** Keyed without the pack: `duration/cap`. */
  readonly parameters: ReadonlyMap<string, DatedParameter>;
}

/** Indexes packs that the reader has checked; a broken reference here is our bug and throws InvariantError. */
export function indexLaw(data: PackData): Law {
  const citations = new Map<string, ResolvedCitation>();
  for (const instrument of data.instruments) {
    for (const [key, article] of Object.entries(instrument.articles)) {
      const id = `${instrument.id}#${key}`;
      const from = dayIn(article.from ?? instrument.from);
      citations.set(id, { id, key, instrument, article, from, to: endIn(article.to ?? instrument.to) });
    }
  }
  return { data, citations, parameters: indexParameters(data) };
}

function indexParameters(data: PackData): Map<string, DatedParameter> {
  const [general, replacing] = [false, true].map((replaces) =>
    data.parameters.filter(({ overrides }) => (overrides !== undefined) === replaces).map(datedParameter),
  );
  const ofPlaces = (replacing ?? [])
    .map((own) => ({ ...own, place: placeOf(data, own.data.id) }))
    .sort((a, b) => parentsOf(b.place).length - parentsOf(a.place).length);
  return new Map(
    (general ?? []).map((own) => [
      nameOf(own.data.id),
      { ...own, ofPlaces: ofPlaces.filter(({ data: { overrides } }) => overrides === own.data.id) },
    ]),
  );
}

function datedParameter(data: ParameterData): ParameterOfPack {
  const values = data.values.map((v) => ({ from: dayIn(v.from), to: endIn(v.to), value: v.value, cite: v.cite }));
  return { data, values };
}

/** The place whose pack a rule or number stands in. */
function placeOf(data: PackData, id: string): RegionCode {
  const pack = packOf(data, id);
  invariant(pack, `${id} stands in the pack of a place`);
  return pack.place;
}

/** The pack of a place in which a rule or number stands; undefined where it is national. */
export function packOf({ local }: PackData, id: string): PackData["local"][number] | undefined {
  return local.find((pack) => id.startsWith(`${pack.id}/`));
}

/** An id without its pack, by which conditions and effects name things. */
export function nameOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

export function citationOf(law: Law, id: string): ResolvedCitation {
  const citation = law.citations.get(id);
  invariant(citation, `citation ${id} resolves`);
  return citation;
}

export function strengthOf(law: Law, id: string): Strength {
  return citationOf(law, id).instrument.strength;
}

function dayIn(text: string): Day {
  const day = parseDay(text);
  invariant(day !== null, `day ${text} exists`);
  return day;
}

function endIn(text: string | undefined): Day | null {
  return text === undefined ? null : dayIn(text);
}
