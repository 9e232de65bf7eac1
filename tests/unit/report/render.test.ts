import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/law/bilingual.ts";
import { render } from "../../../src/report/render.ts";
import { wordsOf } from "../../../src/report/words/words.ts";
import { SAMPLE_AGREEMENT, SAMPLE_ASSESSMENT } from "../../support/sample-assessment.ts";
import { SAMPLE_NEAREST } from "../../support/sample-nearest.ts";

const FORMS = LANGUAGES.flatMap((lang) => (["markdown", "text"] as const).map((as) => ({ as, lang })));

describe.each(FORMS)("$as in $lang", ({ as, lang }) => {
  const nearest = [SAMPLE_NEAREST];
  const printed = render(SAMPLE_ASSESSMENT, { as, lang, perspective: "employee", nearest });
  const { sections, sentences } = wordsOf(lang);

  it("gives the notice exactly once, before the answer", () => {
    expect(printed.split(sentences.notice)).toHaveLength(2);
    expect(printed.indexOf(sentences.notice)).toBeLessThan(printed.indexOf(sections.answer));
  });

  it("has the sections in their order", () => {
    const titles = Object.entries(sections).map(([key, title]) =>
      key === "perspective" ? title.split("{")[0] : title,
    );
    const lines = printed.split("\n");
    const at = titles.map((title) => lines.findIndex((line) => line.replace(/^## /, "").startsWith(title ?? "")));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it("leaves no place unfilled and nothing undefined", () => {
    expect(printed).not.toMatch(/\{\w+\}|undefined|\bnull\b|NaN|\[object/);
  });

  it("is the same each time, and ends with one newline", () => {
    expect(render(SAMPLE_ASSESSMENT, { as, lang, perspective: "employee", nearest })).toBe(printed);
    expect(printed).toMatch(/[^\n]\n$/);
  });
});

describe("what users wrote", () => {
  const nasty = "| <b>`x`</b>\n# [y](javascript:z)";
  const assessment = {
    ...SAMPLE_ASSESSMENT,
    meta: { ...SAMPLE_ASSESSMENT.meta, title: nasty },
    agreements: [
      { ...SAMPLE_AGREEMENT, id: nasty },
      { ...SAMPLE_AGREEMENT, agreement: 1 },
    ],
  };

  it("is escaped in Markdown wherever it appears", () => {
    const printed = render(assessment, { as: "markdown", lang: "zh-CN" });
    expect(printed.split("\\| \\<b\\>\\`x\\`\\</b\\> \\# \\[y\\](javascript:z)").length).toBeGreaterThan(3);
    expect(printed).not.toMatch(/(?<!\\)<b|(?<!\\)`x|(?<!\\)\[y/);
  });

  it("stays on its line in text", () => {
    expect(render(assessment, { as: "text", lang: "en" }).split("\n")[0]).toBe("| <b>`x`</b> # [y](javascript:z)");
  });
});

it("JSON is the assessment itself, in either language and from any side", () => {
  const printed = render(SAMPLE_ASSESSMENT, { as: "json", lang: "en" });
  expect(JSON.parse(printed)).toEqual(SAMPLE_ASSESSMENT);
  expect(render(SAMPLE_ASSESSMENT, { as: "json", lang: "zh-CN", perspective: "employer" })).toBe(printed);
});
