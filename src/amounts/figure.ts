import type { Day } from "../base/day.ts";
import { compareF, type Fraction } from "../base/fraction.ts";
import { type Fen, roundF } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import { weakest } from "../law/authority.ts";
import type { Piece } from "../ledger/months.ts";
import { isWholeFen } from "../ledger/rounded-so-far.ts";
import { type Bounds, UNKNOWN_BOUNDS } from "../slip/bounds.ts";
import { either, type Ground, given, sum, type Term } from "../slip/term.ts";

/**
 * Fen between `low` and `high` (null: not bounded); `likely` is the figure a tribunal would start from, where there is one.
 * `pieces` are the sums over time, earliest first: more than one where the law changes within the restriction. They need not be
 * whole fen; the figure itself is.
 */
export interface Figure {
  readonly range: Range;
  readonly likely: Fen | null;
  readonly term: Term;
  readonly pieces: readonly Piece[];
}

export function figureOf(exact: Term, pieces: readonly Piece[] = [{ from: null, term: exact }]): Figure {
  const term = isWholeFen(exact) ? exact : sum([exact], ROUNDED, "half-up");
  const { low, likely, high } = term.bounds;
  return { range: { low: whole(low), high: whole(high) }, likely: whole(likely), term, pieces };
}

/** A monthly sum before it is rounded to the fen, for what is reckoned of several months. */
export function unrounded({ term, pieces }: Figure): Term {
  const [only] = pieces;
  return only === undefined || pieces.length > 1 ? term : only.term;
}

/** Terms are in whole fen; throws UnsafeSumError where there are too many. */
function whole(value: Fraction | null): Fen | null {
  return value === null ? null : roundF(value, "half-up");
}

const ROUNDED: Ground = {
  label: { zh: "取整到分", en: "Rounded to the fen" },
  strength: "convention",
  cite: [],
};

const UNKNOWN: Ground = { label: { zh: "未知", en: "Not known" }, strength: "convention", cite: [] };

export const UNKNOWN_FIGURE: Figure = figureOf(given(UNKNOWN_BOUNDS, "fen", "unknown", UNKNOWN));

export function exactValue(range: Range): Fen | null {
  return range.low !== null && range.low === range.high ? range.low : null;
}

/** The likely value where there is one, else all that it may be. */
export function likelyRange({ range, likely }: Pick<Figure, "range" | "likely">): Range {
  return likely === null ? range : { low: likely, high: likely };
}

/** A sum that changes over time: as one figure it spans its pieces, and starts from the piece that stands on the day asked. */
export function overTime(pieces: readonly Piece[], asOf: Day): Figure {
  const [first] = pieces;
  if (first === undefined) return UNKNOWN_FIGURE;
  if (pieces.every(({ term }) => isSame(term, first.term))) return figureOf(first.term);
  const now = pieces.filter(({ from }) => from === null || from <= asOf).at(-1) ?? first;
  return figureOf(
    either(
      pieces.map((p) => p.term),
      now.term,
      OVER_TIME,
    ),
    pieces,
  );
}

/** The sum that stands on a day; where the day is not known, either of those that may. */
export function onDay(figure: Figure, day: Range): Figure {
  const { pieces } = figure;
  const standing = pieces.filter(({ from }, i) => {
    const next = pieces[i + 1]?.from ?? null;
    const begins = from === null || day.high === null || from <= day.high;
    return begins && (next === null || day.low === null || next > day.low);
  });
  const [only] = standing;
  if (only !== undefined && standing.length === 1) return figureOf(only.term);
  return standing.length === pieces.length
    ? figure
    : eitherFigure(
        standing.map((p) => figureOf(p.term)),
        null,
        0,
      );
}

/** At each end the same sum. */
function isSame(a: Term, b: Term): boolean {
  const at = (end: keyof Bounds) => {
    const [x, y] = [a.bounds[end], b.bounds[end]];
    return x === null || y === null ? x === y : compareF(x, y) === 0;
  };
  return at("low") && at("likely") && at("high");
}

const OVER_TIME: Ground = {
  label: { zh: "限制期内各段时间的数额", en: "The sums of each stretch of the restriction" },
  strength: "convention",
  cite: [],
  convention: "sum-of-the-day-asked-for",
};

/** Either of several figures, not known which; `lead` is the one to start from. */
export function eitherFigure(figures: readonly Figure[], lead: Figure | null, asOf: Day): Figure {
  const [only] = figures;
  if (only !== undefined && figures.length === 1 && lead === only) return only;
  const starts = [...new Set(figures.flatMap((f) => f.pieces.map((p) => p.from)))].sort(
    (a, b) => (a ?? -Infinity) - (b ?? -Infinity),
  );
  const pieces = starts.map((from) => {
    const terms = figures.map((f) => standingOn(f, from));
    return { from, term: either(terms, lead === null ? null : standingOn(lead, from), openGround(terms)) };
  });
  return overTime(pieces, asOf);
}

const OPEN = { zh: "几种依据之一（尚不能确定）", en: "On one of several grounds, not known which" };

function openGround(terms: readonly Term[]): Ground {
  return { label: OPEN, strength: weakest(terms.map((t) => t.strength)) ?? "convention", cite: [] };
}

function standingOn({ pieces, term }: Figure, day: Day | null): Term {
  return pieces.filter(({ from }) => from === null || (day !== null && from <= day)).at(-1)?.term ?? term;
}
