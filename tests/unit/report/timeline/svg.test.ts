import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../../src/assessment.ts";
import { displayWidth } from "../../../../src/report/display-width.ts";
import { timelineSvg } from "../../../../src/report/timeline/svg.ts";
import { assessmentOf, datedWorld } from "../../../support/dated-world.ts";
import { SAMPLE_ASSESSMENT, sampleEvent } from "../../../support/sample-assessment.ts";
import { descendants, type ReadElement, readXml } from "../../../support/well-formed.ts";

const KNOWN = ["svg", "title", "desc", "rect", "text", "line", "circle", "polygon", "g"];

const award = { steps: { items: [{ kind: "award", on: "2024-06-01" }] } };
const CASES: readonly (readonly [string, Assessment])[] = [
  ["the sample", SAMPLE_ASSESSMENT],
  ["much to say", assessmentOf(datedWorld({ place: "440300", agreement: { months: 36 }, more: award }), "2024-06-15")],
  ["an exit by its month", assessmentOf(datedWorld({ exit: "2024-01" }), "2024-06-15")],
  ["an exit by its year", assessmentOf(datedWorld({ exit: "2024" }), "2024-06-15")],
  ["nothing known", assessmentOf({ title: "t" }, "2024-06-15")],
  ["no event", { ...SAMPLE_ASSESSMENT, timeline: [] }],
  ["far off", { ...SAMPLE_ASSESSMENT, timeline: [sampleEvent({ day: "1650-01-01/2290-12-31", safe: null })] }],
];

function drawn(assessment: Assessment, lang: "zh-CN" | "en" = "en"): ReadElement {
  return readXml(timelineSvg(assessment, { lang }));
}

/** The box a line of text takes at the most: no letter is wider than 0.58 of the size of the type to a column. */
function box({ attributes, text }: ReadElement) {
  const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(attributes[name]));
  if (x === undefined || y === undefined || size === undefined) throw new Error("a text has its place");
  return { left: x, right: x + displayWidth(text) * size * 0.58, top: y - size, bottom: y + size * 0.3 };
}

describe.each(CASES)("a drawing of %s", (_, assessment) => {
  it.each(["zh-CN", "en"] as const)(
    "is well-formed, named and described, and holds nothing but shapes and text: %s",
    (lang) => {
      const svg = drawn(assessment, lang);
      const all = descendants(svg);
      expect(all.filter(({ name }) => !KNOWN.includes(name))).toEqual([]);
      expect(
        all.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^on|href|src|style/.test(key)),
      ).toEqual([]);
      expect(svg.attributes).toMatchObject({ role: "img", width: "720", "xml:lang": lang });
      const named = svg.attributes["aria-labelledby"]?.split(" ") ?? [];
      expect(named.map((id) => all.find((e) => e.attributes["id"] === id)?.name)).toEqual(["title", "desc"]);
      for (const element of all)
        for (const number of Object.values(element.attributes)) expect(number).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it("lets no two texts overlap and keeps all inside its edges", () => {
    const svg = drawn(assessment, "en");
    const height = Number(svg.attributes["height"]);
    const boxes = descendants(svg)
      .filter(({ name }) => name === "text")
      .map(box);
    expect(boxes.length).toBeGreaterThan(2);
    boxes.forEach((a, i) => {
      expect(a.right).toBeLessThanOrEqual(720);
      expect(a.bottom).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    });
    const marks = descendants(svg).flatMap(({ attributes }) => [attributes["cx"], attributes["x1"], attributes["x2"]]);
    for (const x of marks.filter((x) => x !== undefined).map(Number)) {
      expect(x).toBeGreaterThanOrEqual(16);
      expect(x).toBeLessThanOrEqual(704);
    }
  });

  it("is the same each time", () => {
    expect(timelineSvg(assessment, { lang: "en" })).toBe(timelineSvg(assessment, { lang: "en" }));
  });
});

describe("what is drawn", () => {
  const svg = drawn(assessmentOf(datedWorld({ agreement: { months: 36 } }), "2024-06-15"));
  const all = descendants(svg);

  it("the bar reaches to the lawful end, the void part lies past it, and a stroke stands for each due day", () => {
    const [bar, past] = all.filter(({ name, children }) => name === "rect" && children.length > 0);
    const end = Number(bar?.attributes["x"]) + Number(bar?.attributes["width"]);
    expect(bar?.children[0]?.text).toBe("Restriction 2024-02-01 to 2026-01-31");
    expect(Math.abs(end - Number(past?.attributes["x"]))).toBeLessThan(0.2);
    expect(past?.attributes["fill"]).not.toBe(bar?.attributes["fill"]);
    const strokes = all.filter(({ name, children }) => name === "line" && children[0]?.text.startsWith("Pay due"));
    expect(strokes).toHaveLength(24);
    expect(strokes[0]?.children[0]?.text).toBe("Pay due: month 1 2024-02-29");
  });

  it("every event is told in the description", () => {
    const told = all.find(({ name }) => name === "desc")?.text ?? "";
    expect(told).toContain("2024-05-01 (safe day 2024-06-01) Employee may rescind from");
    expect(told).toContain("Lawful term ends");
  });

  it("a title of any kind stays text", () => {
    for (const title of ["<script>alert(1)</script>", "\"'&]]>", "\ud800\u0000\ufffe", "长".repeat(200)]) {
      const assessment = { ...SAMPLE_ASSESSMENT, meta: { ...SAMPLE_ASSESSMENT.meta, title } };
      const source = timelineSvg(assessment, { lang: "en" });
      expect(source).not.toContain("<script");
      expect(Buffer.from(source, "utf8").toString("utf8")).toBe(source);
      expect(descendants(readXml(source)).every(({ name }) => KNOWN.includes(name))).toBe(true);
    }
    const text = descendants(drawn({ ...SAMPLE_ASSESSMENT, meta: { ...SAMPLE_ASSESSMENT.meta, title: "<b>&" } }));
    expect(text.some((e) => e.name === "text" && e.text === "<b>&")).toBe(true);
  });
});
