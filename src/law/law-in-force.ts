import { parseDay } from "../base/day.ts";
import { invariant } from "../base/invariant.ts";
import { isWithin, parentsOf, type RegionCode } from "../base/region.ts";
import { CONFIDENCES, type Confidence, type Strength } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import { type DatedArticle, datedArticles, isInForce } from "./dated-articles.ts";
import type { InstrumentData } from "./instrument.ts";
import { minimumWageAt } from "./minimum-wage.ts";
import type { PackData, PackHead } from "./pack-data.ts";
import type { DatedBy, ParameterData, ParameterValueData, Unit } from "./parameter.ts";
import type { DisputeData, RuleData } from "./rule.ts";
import type { RegionData } from "./table.ts";

/** The law of one day at one place; packs from the narrowest place to the nation. Without a place: national law alone. */
export interface LawInForce {
  readonly day: string;
  readonly place: RegionCode | null;
  /** The place and what it lies in, narrowest first, as far as named in GB/T 2260. */
  readonly regions: readonly RegionData[];
  readonly minimumWage: MinimumWageInForce | null;
  readonly packs: readonly PackInForce[];
}

/** Fen a month: one figure, a range over the tiers it may be, or null on both ends where no figure is held for the day. */
export interface MinimumWageInForce {
  readonly low: number | null;
  readonly high: number | null;
  /** That of the weakest figure it rests on; null without a figure. */
  readonly confidence: Confidence | null;
  readonly table: string | null;
  readonly excludesOwnContributions: "yes" | "no" | "unknown";
}

export interface PackInForce extends PackHead {
  readonly instruments: readonly InstrumentInForce[];
  readonly parameters: readonly ParameterInForce[];
  readonly rules: readonly RuleInForce[];
  readonly disputes: readonly DisputeInForce[];
}

export interface InstrumentInForce {
  readonly id: string;
  readonly title: Bilingual;
  readonly number: string | null;
  readonly strength: Strength;
  readonly confidence: Confidence;
  readonly from: string;
  readonly to: string | null;
  readonly endedBy: string | null;
  readonly articles: readonly DatedArticle[];
}

/** `overriddenBy` are the numbers of a place in force here that take its place; `conditional` is one that does so where its `when` holds. */
export interface ParameterInForce extends ParameterValueData {
  readonly id: string;
  readonly label: Bilingual;
  readonly unit: Unit;
  readonly datedBy: DatedBy;
  readonly confidence: Confidence | null;
  readonly conditional: boolean;
  readonly overriddenBy: readonly string[];
}

/** `cite` are the articles in force that day; `overriddenBy` the rules in force here that go before it where they apply. */
export interface RuleInForce {
  readonly id: string;
  readonly title: Bilingual;
  readonly strength: Strength;
  readonly confidence: Confidence;
  readonly datedBy: DatedBy;
  readonly cite: readonly string[];
  readonly overriddenBy: readonly string[];
}

/** A dispute for which some reading has an authority in force; `cite` of a reading are those in force, perhaps none. */
export interface DisputeInForce {
  readonly id: string;
  readonly question: Bilingual;
  readonly main: string;
  readonly readings: DisputeData["readings"];
}

export function lawInForce(data: PackData, day: string, place: RegionCode | null): LawInForce {
  const within = place === null ? [] : parentsOf(place);
  const packs = [...within.flatMap((code) => data.local.filter((pack) => pack.place === code)), data.pack];
  const articles = new Map(
    data.instruments.flatMap((i) => standing(i, day).map((article) => [article.id, { i, article }])),
  );
  const inForce = (cite: readonly string[]) => cite.filter((id) => articles.has(id));
  const rules = data.rules.filter((rule) => packs.some(owns(rule)) && inForce(rule.cite).length > 0);

  const ruleInForce = (rule: RuleData): RuleInForce => {
    const cite = inForce(rule.cite);
    const first = articles.get(cite[0] ?? "");
    invariant(first, `${rule.id} has an article in force`);
    return {
      id: rule.id,
      title: rule.title,
      strength: rule.strength ?? first.i.strength,
      confidence: rule.confidence ?? first.article.confidence,
      datedBy: rule["dated-by"],
      cite,
      overriddenBy: rules.filter((other) => other.overrides?.includes(rule.id)).map(({ id }) => id),
    };
  };
  const valued = data.parameters.filter((p) => packs.some(owns(p)) && p.values.some((v) => isInForce(v, day)));
  const parameterInForce = (parameter: ParameterData): ParameterInForce[] => {
    const { id, label, unit, "dated-by": datedBy, confidence = null, when, values } = parameter;
    const overriddenBy = valued.filter(({ overrides }) => overrides === id).map((other) => other.id);
    const said = { id, label, unit, datedBy, confidence, conditional: when !== undefined, overriddenBy };
    return values.filter((v) => isInForce(v, day)).map((value) => ({ ...said, ...value }));
  };
  const disputeInForce = ({ id, question, main, readings }: DisputeData): DisputeInForce => {
    const here = readings.filter(({ places }) => place === null || !places || places.some((p) => isWithin(place, p)));
    return { id, question, main, readings: here.map((reading) => ({ ...reading, cite: inForce(reading.cite) })) };
  };
  return {
    day,
    place,
    regions: within.flatMap((code) => data.regions.filter((region) => region.code === code)),
    minimumWage: place === null ? null : wageInForce(data, day, place),
    packs: packs.map((pack) => ({
      ...pack,
      instruments: data.instruments
        .filter((i) => owns(i)(pack) && isInForce(i, day))
        .map((i) => instrumentInForce(i, day)),
      parameters: valued.filter((p) => owns(p)(pack)).flatMap(parameterInForce),
      rules: rules.filter((rule) => owns(rule)(pack)).map(ruleInForce),
      disputes: data.disputes
        .filter((dispute) => owns(dispute)(pack))
        .map(disputeInForce)
        .filter(({ readings }) => readings.some(({ cite }) => cite.length > 0)),
    })),
  };
}

function owns({ id }: { readonly id: string }): (pack: PackHead) => boolean {
  return (pack) => id.startsWith(`${pack.id}/`);
}

function standing(instrument: InstrumentData, day: string): DatedArticle[] {
  return datedArticles(instrument).filter((article) => isInForce(article, day));
}

function instrumentInForce(instrument: InstrumentData, day: string): InstrumentInForce {
  const { id, title, number = null, strength, confidence, from, to = null, "ended-by": endedBy = null } = instrument;
  return { id, title, number, strength, confidence, from, to, endedBy, articles: standing(instrument, day) };
}

function wageInForce({ minimumWages }: PackData, day: string, place: RegionCode): MinimumWageInForce {
  const on = parseDay(day);
  invariant(on !== null, `day ${day} exists`);
  const { range, table, values } = minimumWageAt(minimumWages, place, on);
  const held = minimumWages.find(({ id }) => id === table);
  const weakest = Math.max(...values.map(({ confidence }) => CONFIDENCES.indexOf(confidence)));
  return {
    low: range.low,
    high: range.high,
    confidence: range.low === null ? null : (CONFIDENCES[weakest] ?? null),
    table,
    excludesOwnContributions: held?.["excludes-own-contributions"] ?? "unknown",
  };
}
