import type { Slip, SlipBounds, SlipLine } from "../slip/slip.ts";
import { citationText } from "./citations.ts";
import { type Context, inWords, joined, say } from "./context.ts";
import { ratioText } from "./ratio-text.ts";
import { fill, wordFor } from "./words/words.ts";

/** Each line of a slip in words: what it is made of, its value, what it rests on. Lines are numbered from 1. */
export function slipLines(context: Context, { lines }: Slip): string[] {
  return lines.map((line, i) => `(${i + 1}) ${lineText(context, line, (n) => `(${n + 1})`)}`);
}

/** The same without numbers, each operand by its value. */
export function stepLines(context: Context, { lines }: Slip): string[] {
  return lines
    .filter(({ op }) => op !== "given")
    .map((line) => lineText(context, line, (n) => operandOf(context, lines[n])));
}

/** Longer lists of operands are told by their number. */
const MOST_OPERANDS = 4;

function lineText(context: Context, line: SlipLine, operand: (line: number) => string): string {
  const { marks, ops, opMarks, strengths, conventions, roundings } = context.words;
  const many = line.of.length > MOST_OPERANDS;
  const mark = line.op === "given" ? "" : opMarks[line.op];
  const made = many ? fill(marks.parts, { n: line.of.length }) : line.of.map(operand).join(mark);
  const exact = boundsText(context, line.exact, line.unit);
  const value = boundsText(context, line.result, line.unit);
  const worked = [...(made === "" ? [] : [made]), ...(exact === value ? [] : [exact]), value].join(marks.arrow);
  const rests = new Set([
    ops[line.op],
    ...(line.rounding === null || exact === value ? [] : [roundings[line.rounding]]),
    strengths[line.strength],
    ...line.cite.map((id) => citationText(context, id)),
    ...(line.convention === null ? [] : [wordFor(conventions, line.convention)]),
  ]);
  const how = joined(context, [...rests]);
  return say(context, "frame", { title: `${inWords(context, line.label)}${marks.is}${worked}`, frame: how });
}

function operandOf(context: Context, line: SlipLine | undefined): string {
  return line === undefined ? context.words.money.unknown : boundsText(context, line.result, line.unit);
}

/** One value, or its two ends with the likely one in between. */
function boundsText({ words }: Context, { low, likely, high }: SlipBounds, unit: SlipLine["unit"]): string {
  const text = (end: string | null) => (end === null ? words.money.unknown : ratioText(end, unit, words));
  if (low === high) return text(low);
  const ends = fill(words.ranges.range, { low: text(low), high: text(high) });
  return likely === null ? ends : fill(words.marks.likely, { ends, likely: text(likely) });
}
