import type { Assessment } from "../../assessment.ts";
import { parseDay } from "../../base/day.ts";
import type { Language } from "../../law/bilingual.ts";
import { type Context, contextOf } from "../context.ts";
import { spanText } from "../span-text.ts";
import { fill } from "../words/words.ts";
import { termBar } from "./bar.ts";
import { FONT, INK, LEFT, RIGHT, SMALL, textAt, WIDTH } from "./drawing.ts";
import { eventText } from "./event-text.ts";
import { daysOf, type Lane, lanesOf, placed } from "./lanes.ts";
import { marksOf } from "./marks.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { element, xmlText } from "./xml.ts";

const HEAD = 92;
const BAR = 62;
const LANE = 36;
const FOOT = 30;
/** Room for the name of a month. */
const MONTH = 50;

/**
 * The timeline as an SVG document of 720 pixels' width: a bar for the restriction with its due days, and a line for each event. It holds
 * no script, no style sheet and nothing from elsewhere; the same assessment gives the same bytes.
 */
export function timelineSvg(assessment: Assessment, { lang }: { readonly lang: Language }): string {
  const context = contextOf(assessment, lang, null);
  const { timeline, labels } = context.words;
  const all = placed(assessment.timeline);
  const asOf = parseDay(assessment.meta.asOf) ?? 0;
  const scale = scaleOf([...daysOf(all), asOf], LEFT, RIGHT);
  const lanes = lanesOf(all);
  const height = HEAD + BAR + lanes.length * LANE + FOOT;
  const title = assessment.meta.title ?? labels.title;
  const said = all.map(({ event }) => laneText(context, { placed: placed([event]) }));
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height },
      ...{ role: "img", "aria-labelledby": "timeline-title timeline-desc", "xml:lang": lang, "font-family": FONT },
    },
    element("title", { id: "timeline-title" }, xmlText(`${title} · ${timeline.title}`)),
    element("desc", { id: "timeline-desc" }, said.map(xmlText).join("; ")),
    element("rect", { width: WIDTH, height, fill: "#ffffff" }),
    textAt(LEFT, 26, title, { "font-size": 17, "font-weight": "bold" }),
    textAt(LEFT, 46, fill(timeline.asOf, { day: assessment.meta.asOf }), { fill: INK.asOf }),
    ...axis(scale, height),
    element("line", {
      ...upright(scale.at(asOf), HEAD - 12, height - FOOT),
      stroke: INK.asOf,
      "stroke-dasharray": "4 3",
    }),
    ...termBar(context, all, scale, HEAD),
    ...lanes.flatMap((lane, i) => drawnLane(context, lane, scale, HEAD + BAR + i * LANE)),
    textAt(LEFT, height - 10, timeline.legend, { "font-size": SMALL, fill: INK.faint }),
  )}\n`;
}

function axis({ months }: Scale, height: number): string[] {
  return months.flatMap(({ x, label }) => [
    element("line", { ...upright(x, HEAD - 16, height - FOOT), stroke: INK.grid }),
    ...(x + MONTH > RIGHT ? [] : [textAt(x, HEAD - 20, label, { "font-size": SMALL, fill: INK.faint })]),
  ]);
}

function upright(x: number, y1: number, y2: number) {
  return { x1: x, x2: x, y1, y2 };
}

function drawnLane(context: Context, lane: Lane, scale: Scale, top: number): string[] {
  return [
    textAt(LEFT, top + 12, laneText(context, lane)),
    ...lane.placed.flatMap((one) => marksOf(one, scale, top + 22, eventText(context, one.event))),
  ];
}

/** The day and name of a line; of the months of one claim, the first not past, else the last. */
function laneText(context: Context, lane: Lane): string {
  const { timeline } = context.words;
  const { asOf } = context.assessment.meta;
  const next = lane.placed.find(({ event }) => (event.safe ?? event.day) >= asOf) ?? lane.placed.at(-1);
  if (next === undefined) return "";
  const { event } = next;
  const told = { day: spanText(context, event.day), event: eventText(context, event), safe: event.safe ?? "" };
  return fill(event.safe === null || event.safe === event.day ? timeline.lane : timeline.laneSafe, told);
}
