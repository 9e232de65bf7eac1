import { INK, LEFT, RIGHT } from "./drawing.ts";
import type { Placed } from "./lanes.ts";
import type { Scale } from "./scale.ts";
import { element, xmlText } from "./xml.ts";

/** The marks of one event: a dot for a day, a line for a span, broken off where an end is not known, a diamond for the safe day. */
export function marksOf({ event, at, safe }: Placed, scale: Scale, y: number, said: string): string[] {
  const fill = event.holds === "yes" ? INK.mark : INK.open;
  const ends = [at.low, at.high].filter((day) => day !== null).map(scale.at);
  const dots = [...new Set(ends)].map((x) => element("circle", { cx: x, cy: y, r: 4, fill }));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const open = at.low === null ? { x1: LEFT, x2: first } : at.high === null ? { x1: last, x2: RIGHT } : null;
  const drawn = [
    ...(ends.length === 2 && first < last
      ? [line({ x1: first, x2: last }, y, { stroke: fill, "stroke-width": 3 })]
      : []),
    ...(ends.length === 1 && open !== null ? [line(open, y, { stroke: fill, "stroke-dasharray": "2 4" })] : []),
    ...dots,
    ...(safe === null || (safe === at.low && safe === at.high) ? [] : [diamond(scale.at(safe), y)]),
  ];
  return drawn.length === 0 ? [] : [element("g", {}, element("title", {}, xmlText(said)), ...drawn)];
}

function line(
  ends: { readonly x1: number; readonly x2: number },
  y: number,
  style: Readonly<Record<string, string | number>>,
): string {
  return element("line", { ...ends, y1: y, y2: y, ...style });
}

function diamond(x: number, y: number): string {
  const tenth = (n: number) => Math.round(n * 10) / 10;
  const points = [`${x},${y - 6}`, `${tenth(x + 6)},${y}`, `${x},${y + 6}`, `${tenth(x - 6)},${y}`].join(" ");
  return element("polygon", { points, fill: INK.safe, stroke: "#ffffff" });
}
