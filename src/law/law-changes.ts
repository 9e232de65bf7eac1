import type { Range } from "../base/range.ts";
import type { RegionCode } from "../base/region.ts";
import type { Bilingual } from "./bilingual.ts";
import { datedArticles, instrumentOf } from "./dated-articles.ts";
import { type LawInForce, lawInForce, type MinimumWageInForce, type PackInForce } from "./law-in-force.ts";
import type { PackData } from "./pack-data.ts";
import type { Unit } from "./parameter.ts";
import type { RegionData } from "./table.ts";

/** `basis`: the same value or rule now rests on another article. */
export type ChangeKind = "began" | "ended" | "changed" | "basis";

/** In the order in which the changes of one day are told. */
const THINGS = ["instrument", "article", "parameter", "rule", "minimum-wage"] as const;

/** One thing that was otherwise the day before `day`. */
export interface LawChange {
  readonly day: string;
  readonly of: (typeof THINGS)[number];
  readonly change: ChangeKind;
  readonly id: string;
  readonly label: Bilingual;
  /** The value of a parameter, or the monthly minimum wage in fen over the tiers it may be; null for all else, and where there is none. */
  readonly before: string | Range | null;
  readonly after: string | Range | null;
  readonly unit: Unit | null;
  /** The instruments that made the change by beginning, or else by ending; what ended a text or article, where that is held; the table of a minimum wage. */
  readonly because: readonly string[];
}

/**
 * What changed after the day `from` up to and on the day `to`, day by day. An article that began or ended with its
 * instrument is not told apart from it.
 */
export function lawChanges(data: PackData, from: string, to: string, place: RegionCode | null): LawChange[] {
  const days = [...boundaryDays(data)].filter((day) => from < day && day <= to).sort();
  return days.flatMap((day, i) => {
    const before = lawInForce(data, days[i - 1] ?? from, place);
    return changesBetween(before, lawInForce(data, day, place));
  });
}

function boundaryDays({ instruments, parameters, minimumWages }: PackData): Set<string> {
  const wages = minimumWages.flatMap(({ standards, areas }) => [...standards.flatMap((s) => s.values), ...areas]);
  const spans = [
    ...instruments,
    ...instruments.flatMap(datedArticles),
    ...parameters.flatMap((p) => p.values),
    ...wages,
  ];
  return new Set(spans.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()));
}

/** One thing as it stands on a day; two states are alike where `value` and `cite` are. */
interface State {
  readonly of: LawChange["of"];
  readonly id: string;
  readonly label: Bilingual;
  readonly value: string | Range | null;
  readonly unit: Unit | null;
  readonly cite: readonly string[];
}

function changesBetween(before: LawInForce, after: LawInForce): LawChange[] {
  const [old, now, ends] = [statesOf(before), statesOf(after), endsOf(before)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): LawChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const known = is ?? was;
    const change = kindOf(was, is);
    if (known === undefined || change === null) return [];
    const { of, id, label, unit } = known;
    if (of === "article" && old.has(`instrument ${instrumentOf(id)}`) !== now.has(`instrument ${instrumentOf(id)}`))
      return [];
    const because = becauseOf(of, was?.cite ?? [], is?.cite ?? [], ends);
    return [
      { day: after.day, of, change, id, label, before: was?.value ?? null, after: is?.value ?? null, unit, because },
    ];
  });
  return changes.sort((a, b) => THINGS.indexOf(a.of) - THINGS.indexOf(b.of));
}

function kindOf(was: State | undefined, is: State | undefined): ChangeKind | null {
  if (was === undefined) return "began";
  if (is === undefined) return "ended";
  if (JSON.stringify(was.value) !== JSON.stringify(is.value)) return "changed";
  return was.cite.join() === is.cite.join() ? null : "basis";
}

/** Citations and instruments that came; or else what ended those that went, as `ends` has it. */
function becauseOf(of: LawChange["of"], was: readonly string[], is: readonly string[], ends: Ends): string[] {
  const gained = is.filter((id) => !was.includes(id));
  const lost = was.filter((id) => !is.includes(id));
  if (gained.length > 0 || lost.length === 0) return [...new Set((gained.length > 0 ? gained : is).map(textOf))];
  const isText = of === "instrument" || of === "article";
  return [...new Set(lost.flatMap((id) => ends.get(id) ?? (isText ? [] : textOf(id))))];
}

type Ends = ReadonlyMap<string, string | null>;

/** What is known to have ended, or to be going to end, each text and article in force. */
function endsOf({ packs }: LawInForce): Ends {
  const texts = packs.flatMap((pack) => pack.instruments);
  return new Map([...texts, ...texts.flatMap((text) => text.articles)].map(({ id, endedBy }) => [id, endedBy]));
}

/** The instrument of a citation; any other id as it is. */
function textOf(id: string): string {
  return id.includes("#") ? instrumentOf(id) : id;
}

function statesOf({ packs, minimumWage, regions }: LawInForce): ReadonlyMap<string, State> {
  const each = (states: (pack: PackInForce) => readonly State[]) => packs.flatMap(states);
  const states: readonly State[] = [
    ...each((p) => p.instruments.map(({ id, title }) => state("instrument", id, title, [id]))),
    ...each((p) => p.instruments.flatMap((i) => i.articles.map(({ id }) => state("article", id, i.title, [id])))),
    ...each((p) =>
      p.parameters.map(({ id, label, value, unit, cite }) => ({
        ...state("parameter", id, label, [cite]),
        value,
        unit,
      })),
    ),
    ...each((p) => p.rules.map(({ id, title, cite }) => state("rule", id, title, cite))),
    ...wageStates(minimumWage, regions[0]?.name),
  ];
  return new Map(states.map((s) => [`${s.of} ${s.id}`, s]));
}

function state(of: State["of"], id: string, label: Bilingual, cite: readonly string[]): State {
  return { of, id, label, value: null, unit: null, cite };
}

/** A figure that is not held is a state of its own: its absence says nothing of the law. */
function wageStates(wage: MinimumWageInForce | null, name: RegionData["name"] | undefined): State[] {
  if (wage === null) return [];
  const id = wage.table ?? "minimum-wage";
  const value = wage.low === null ? null : { low: wage.low, high: wage.high };
  const label = { zh: name?.zh ?? id, en: name?.en ?? name?.zh ?? id };
  return [{ ...state("minimum-wage", id, label, [id]), value }];
}
