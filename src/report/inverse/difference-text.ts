import type { Difference, Facets } from "../../inverse/differences.ts";
import type { Context } from "../context.ts";
import { spanText } from "../span-text.ts";
import { sumsText, sumText } from "../sums.ts";
import { fill, wordFor } from "../words/words.ts";

type Facet = Context["words"]["facets"] extends infer F ? keyof F : never;
type Text = (context: Context, facets: Facets, facet: Facet) => string;

const outcome: Text = ({ words }, facets, facet) => wordFor(words.outcomes, String(facets[facet]));
const status: Text = ({ words }, facets, facet) => wordFor(words.statuses, String(facets[facet]));
const money: Text = ({ words }, facets, facet) => sumText(number(facets[facet]), words);
const span: Text = (context, facets, facet) =>
  facets[facet] == null ? context.words.marks.dash : spanText(context, String(facets[facet]));

const sum: Text = ({ words }, { low, likely, high }) =>
  sumsText({ low: number(low), likely: number(likely), high: number(high) }, words);

/** What nobody can owe is no unknown sum. */
const owed: Text = (context, facets, facet) => {
  const none =
    facets["holds"] === "no" && facets["forecast"] === "no" && facets["low"] == null && facets["high"] == null;
  return none ? context.words.values["not-applicable"] : sum(context, facets, facet);
};

const score: Text = ({ words }, { value, low, high }) =>
  low === high ? String(value) : `${value} (${fill(words.ranges.range, { low: String(low), high: String(high) })})`;

const level: Text = ({ words }, facets) =>
  facets["level"] == null ? words.values.unknown : wordFor(words.levels, String(facets["level"]));

/** What is told of each kind, in order. */
const PARTS: Readonly<Record<Difference["kind"], readonly (readonly [Facet, Text])[]>> = {
  verdict: [
    ["value", outcome],
    ["status", status],
    ["forecast", outcome],
    ["forecastStatus", status],
  ],
  amount: [
    ["holds", outcome],
    ["forecast", outcome],
    ["sum", owed],
  ],
  exposure: [["sum", sum]],
  incentives: [["sum", sum]],
  score: [["score", score]],
  risk: [
    ["level", level],
    ["expected", money],
  ],
  ledger: [
    ["due", money],
    ["future", money],
    ["paid", money],
    ["overdue", money],
    ["lawfulEnd", span],
  ],
  day: [
    ["day", span],
    ["safe", span],
    ["owed", outcome],
  ],
};

/** The parts that differ, before and after; a dash where there is nothing on one side. */
export function differenceText(
  context: Context,
  { kind, before, after }: Difference,
): { before: string; after: string } {
  const { marks, facets: names } = context.words;
  const told = PARTS[kind].filter(([facet]) => [before, after].some((f) => f !== null && isTold(f, facet)));
  const texts = told.map(([facet, text]) => {
    const of = (facets: Facets | null) => (facets === null ? null : text(context, facets, facet));
    const named = (value: string | null) => (value === null ? null : fill(names[facet], { value }));
    return [named(of(before)), named(of(after))] as const;
  });
  const moved = texts.filter(([a, b]) => a !== b);
  const side = (i: 0 | 1) => moved.flatMap((pair) => pair[i] ?? []).join(marks.comma) || marks.dash;
  return { before: side(0), after: side(1) };
}

/** `sum` and `score` stand for several facets. */
function isTold(facets: Facets, facet: Facet): boolean {
  return facet === "sum" || facet === "score" || facet in facets;
}

function number(value: Facets[string] | undefined): number | null {
  return typeof value === "number" ? value : null;
}
