import { displayWidth } from "../display-width.ts";
import { oneLine } from "../one-line.ts";
import { element, xmlText } from "./xml.ts";

/** In pixels. */
export const WIDTH = 720;
export const LEFT = 16;
export const RIGHT = 704;
const SIZE = 12;
export const SMALL = 11;

export const FONT = "system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";

/** Dark enough to read on white. */
export const INK = {
  text: "#1f2933",
  faint: "#52606d",
  grid: "#e4e7eb",
  asOf: "#9b1c1c",
  bar: "#3b5b92",
  void: "#9aa5b1",
  due: "#ffffff",
  mark: "#1f4e79",
  open: "#7b8794",
  safe: "#14693b",
} as const;

/** No letter of a column of the terminal is wider, in parts of the size of the type. */
const WIDEST = 0.58;

/** White behind letters, so that lines do not cross them. */
const HALO = { stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke" } as const;

/** A line of text, cut to what fits before the right margin. */
export function textAt(
  x: number,
  y: number,
  text: string,
  style: Readonly<Record<string, string | number>> = {},
): string {
  const size = Number(style["font-size"] ?? SIZE);
  return element(
    "text",
    { x, y, fill: INK.text, "font-size": size, ...HALO, ...style },
    xmlText(cut(oneLine(text), x, size)),
  );
}

function cut(text: string, x: number, size: number): string {
  const columns = Math.floor((RIGHT - x) / (size * WIDEST));
  if (displayWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (displayWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
