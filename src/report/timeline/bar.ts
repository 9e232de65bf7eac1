import type { Context } from "../context.ts";
import { spanText } from "../span-text.ts";
import { fill } from "../words/words.ts";
import { INK, LEFT, RIGHT, SMALL, textAt } from "./drawing.ts";
import { eventText } from "./event-text.ts";
import type { Placed } from "./lanes.ts";
import type { Scale } from "./scale.ts";
import { element, xmlText } from "./xml.ts";

const HEIGHT = 16;

/** The restriction from its first day to its last, what was agreed past it, and a stroke for each due day. */
export function termBar(context: Context, all: readonly Placed[], scale: Scale, top: number): string[] {
  const { timeline } = context.words;
  const [starts, lawful, agreed, tail] = (["restriction-starts", "lawful-end", "agreed-end", "void-end"] as const).map(
    (name) => all.find(({ event }) => event.name === name),
  );
  const end = lawful ?? agreed;
  if (starts === undefined || end === undefined) return [];
  const y = top + 8;
  const from = starts.at.low === null ? null : scale.at(starts.at.low);
  const to = end.at.high === null ? null : scale.at(end.at.high);
  const past = tail?.at.high == null ? null : scale.at(tail.at.high);
  const dues = all.filter(({ event }) => event.name === "pay-due");
  const restriction = fill(timeline.restriction, {
    from: spanText(context, starts.event.day),
    to: spanText(context, end.event.day),
  });
  const label = [
    restriction,
    ...(tail === undefined ? [] : [`${eventText(context, tail.event)} ${spanText(context, tail.event.day)}`]),
    ...(dues.length === 0 ? [] : [timeline.monthly]),
  ].join(context.words.marks.and);
  return [
    ...(from === null || to === null ? [] : [bar(from, Math.max(0, to - from), y, INK.bar, restriction)]),
    ...(to === null || past === null || tail === undefined
      ? []
      : [bar(to, Math.max(0, past - to), y, INK.void, eventText(context, tail.event))]),
    ...dues.flatMap((due) => stroke(context, due, scale, y)),
    textAt(LEFT, y + HEIGHT + 16, label, { "font-size": SMALL, fill: INK.faint }),
  ];
}

function bar(x: number, width: number, y: number, fill: string, said: string): string {
  const inside = Math.round(Math.min(width, RIGHT - x) * 10) / 10;
  return element("rect", { x, y, width: inside, height: HEIGHT, fill }, element("title", {}, xmlText(said)));
}

function stroke(context: Context, { event, at }: Placed, scale: Scale, y: number): string[] {
  if (at.low === null || at.low !== at.high) return [];
  const x = scale.at(at.low);
  const said = `${eventText(context, event)} ${event.day}`;
  const style = { stroke: INK.due, "stroke-width": 1.5 };
  const line = { x1: x, x2: x, y1: y, y2: y + HEIGHT };
  return [element("line", { ...line, ...style }, element("title", {}, xmlText(said)))];
}
