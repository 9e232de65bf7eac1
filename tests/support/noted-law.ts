import { formatDay, parseDay } from "../../src/base/day.ts";
import { formatFraction, fraction, mulF, parseFraction } from "../../src/base/fraction.ts";
import type { DatedArticle } from "../../src/law/dated-articles.ts";
import type { RulesDump } from "../../src/packs/dump.ts";

/** Figures of one row of the law notes; `to` is exclusive. */
export interface NotedRow {
  readonly number: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly figures: Readonly<Record<string, string>>;
}

export type NotedRows = Readonly<Record<string, NotedRow>>;

/** What `rules/coverage.yaml` says of a row. */
export interface CoveredRow {
  readonly to?: readonly string[];
  readonly "display-only"?: unknown;
  readonly "not-encoded"?: unknown;
}

export type Coverage = Readonly<Record<string, CoveredRow>>;

/** The day after the last day of a span whose end is included. */
export function dayAfter(last: string | null): string | null {
  if (last === null) return null;
  const day = parseDay(last);
  if (day === null) throw new Error(`no day ${last}`);
  return formatDay(day + 1);
}

export function withExclusiveEnds(rows: NotedRows): NotedRows {
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, to: dayAfter(row.to) }]));
}

/** Where the dump differs from the rows, one line each; empty where it agrees value by value. */
export function differencesOf(dump: RulesDump, rows: NotedRows, coverage: Coverage) {
  const articles = new Map(dump.instruments.flatMap((i) => i.articles.map((article) => [article.id, { i, article }])));
  const values = dump.parameters.flatMap((p) => p.values.map((v) => ({ ...v, id: p.id, unit: p.unit })));
  const noted = Object.entries(rows).map(([id, row]) => {
    const covered = coverage[id] ?? {};
    const cites = (covered.to ?? []).flatMap((target) => articles.get(target) ?? []);
    return { id, row, covered, cites, own: cites.filter(({ i }) => i.strength !== "practice") };
  });
  const cited = (cites: (typeof noted)[number]["cites"], cite: string) =>
    cites.some(({ article }) => article.id === cite);

  /** Figures that no number with the days of the row holds; those of decided cases and of rows only shown or not yet encoded act on nothing. */
  const figures = noted
    .filter(({ covered, cites }) => acts(covered) && cites.some(({ i }) => !isCase(i)))
    .flatMap(({ id, row, cites }) =>
      Object.entries(row.figures)
        .filter(([name, figure]) =>
          parseDay(figure) === null
            ? !values.some((v) => cited(cites, v.cite) && hasDays(v, row) && isSame(v, name, figure))
            : !cites.some(({ article }) => article.from === figure),
        )
        .map(([name, figure]) => `${id}.${name} ${figure}`),
    );
  /** Numbers that no row citing the same article has. */
  const parameters = values
    .filter(
      (v) =>
        !noted.some(
          ({ row, cites }) =>
            cited(cites, v.cite) && Object.entries(row.figures).some(([name, figure]) => isSame(v, name, figure)),
        ),
    )
    .map(({ id, from, value }) => `${id} ${from} ${value}`);
  const days = noted.flatMap(({ id, row, own }) =>
    own
      .filter(({ article }) => !hasDays(article, row))
      .map(({ article }) => `${id} ${article.id} ${article.from}..${article.to ?? ""}`),
  );
  const numbers = noted.flatMap(({ id, row, own }) =>
    [...new Map(own.filter(({ article }) => hasDays(article, row)).map(({ i }) => [i.id, i])).values()]
      .filter(
        ({ number }) => !(number === undefined ? row.number === null : plain(row.number ?? "").includes(plain(number))),
      )
      .map((i) => `${id} ${i.id} ${i.number ?? ""}`),
  );
  return { figures, parameters, days, numbers };
}

function acts(row: CoveredRow): boolean {
  return !row["display-only"] && !row["not-encoded"];
}

function isCase({ strength }: RulesDump["instruments"][number]): boolean {
  return strength === "case" || strength === "practice";
}

function hasDays(held: Pick<DatedArticle, "from"> & { readonly to?: string | null }, row: NotedRow): boolean {
  return held.from === row.from && (held.to ?? null) === row.to;
}

/** Whether a number is the figure noted; years are noted where months are held. */
function isSame(
  { value, unit }: { readonly value: string; readonly unit: string },
  name: string,
  figure: string,
): boolean {
  const [held, written] = [parseFraction(value), parseFraction(figure)];
  if (held === null || written === null) return false;
  const years = unit === "months" && /years/i.test(name);
  return formatFraction(held) === formatFraction(years ? mulF(written, fraction(12)) : written);
}

/** A number of a text without the differences of writing. */
function plain(number: string): string {
  return number.normalize("NFKC").replaceAll("〔", "[").replaceAll("〕", "]").replace(/\s/g, "");
}
