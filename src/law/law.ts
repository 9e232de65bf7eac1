import type { Day } from "../base/day.ts";
import { parseDay } from "../base/day.ts";
import { invariant } from "../base/invariant.ts";
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

export interface DatedParameter {
  readonly data: ParameterData;
  readonly values: readonly DatedValue[];
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
  const parameters = new Map<string, DatedParameter>();
  for (const parameter of data.parameters) {
    const values = parameter.values.map((v) => ({
      from: dayIn(v.from),
      to: endIn(v.to),
      value: v.value,
      cite: v.cite,
    }));
    parameters.set(parameter.id.slice(parameter.id.indexOf("/") + 1), { data: parameter, values });
  }
  return { data, citations, parameters };
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
