import { describe, expect, it } from "vitest";
import { contextOf } from "../../../../src/report/context.ts";
import { render } from "../../../../src/report/render.ts";
import { decidedText } from "../../../../src/report/sections/decided.ts";
import { nearestSection } from "../../../../src/report/sections/nearest.ts";
import { printText } from "../../../../src/report/text.ts";
import type { DecidedOutcome, NearestCase } from "../../../../src/result/decided-case.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";
import { SAMPLE_CASE, SAMPLE_NEAREST } from "../../../support/sample-nearest.ts";

const near = (given: Partial<NearestCase> = {}, of: Partial<NearestCase["case"]> = {}): NearestCase => ({
  ...SAMPLE_NEAREST,
  ...given,
  case: { ...SAMPLE_CASE, ...of },
});

const printed = (nearest: readonly NearestCase[], lang: "zh-CN" | "en" = "en", changed = {}) => {
  const blocks = nearestSection(contextOf({ ...SAMPLE_ASSESSMENT, ...changed }, lang, null, nearest));
  return blocks.length === 0 ? "" : printText(blocks);
};

const NOTHING: DecidedOutcome = {
  binding: null,
  whyNotBinding: null,
  breach: null,
  damages: { agreed: 100, claimed: 100, awarded: null, adjustment: null },
  compensation: { payable: null, monthly: null, rate: null, returned: null },
  extraThreeMonths: null,
  continuePerformance: null,
  incentiveForfeited: null,
};

describe("the nearest published decisions", () => {
  it("are told whole, in English", () => {
    expect(printed([near()]).split("\n").slice(5)).toEqual([
      "1. 树城中级人民法院 (2024-05, Tree City, （2024）树01民终1号)",
      "",
      "  - Decided: the restriction binds: no (not a person who may be bound); breached: no; damages awarded 0.00 yuan (claimed 200,000.00 yuan; agreed 300,000.00 yuan; refused); monthly compensation recognised 6,000.00 yuan; rate of monthly compensation recognised 30%; to be kept further: no",
      "  - Alike: Bark: smooth; Leaf: oval",
      "  - Differs: Root: deep here, flat there",
      "  - Distance 0.18: 2 facts alike, 1 different, 2 not known on one side",
      "  - Source: 树报 (record of high confidence) https://example.org/1",
      "",
    ]);
  });

  it("are told whole, in Chinese", () => {
    const text = printed([near()], "zh-CN");
    for (const line of [
      "1. 树城中级人民法院（2024-05，树城市，（2024）树01民终1号）",
      "限制有约束力：否（主体不适格）；构成违反：否；判付违约金或赔偿 0.00 元（请求 200,000.00 元；约定 300,000.00 元；未支持）",
      "相同：Bark项 smooth值；Leaf项 oval值",
      "不同：Root项：本案 deep值，该案 flat值",
    ])
      expect(text).toContain(line);
  });

  it("begin with what likeness says and what it does not", () => {
    expect(printed([near()])).toContain("Published decisions are selected");
    expect(printed([near()], "zh-CN")).toContain("公开的裁判是挑选过的");
  });

  it("are numbered, and left out where there are none", () => {
    expect(printed([near(), near()])).toMatch(/^2\. /m);
    expect(printed([])).toBe("");
  });

  it("show six facts and say how many there are", () => {
    const [one] = SAMPLE_NEAREST.differs;
    const text = printed([near({ differs: Array.from({ length: 8 }, () => one as NonNullable<typeof one>) })]);
    expect(text.match(/Root:/g)).toHaveLength(6);
    expect(text).toContain("; 8 in all");
  });

  it.each<[string, Partial<NearestCase["case"]>, string]>([
    ["court", { court: null }, "Tribunal not recorded"],
    ["day", { decided: null }, "not recorded, published 2024-06"],
    [
      "day and publication",
      { decided: null, source: { ...SAMPLE_CASE.source, published: null } },
      "(day of decision not recorded, Tree",
    ],
    ["place and docket", { place: null, docket: null }, "人民法院 (2024-05)"],
    ["finality", { final: false }, "perhaps not final"],
    ["outcome", { outcome: NOTHING }, "Decided: not recorded"],
  ])("say what is not recorded: %s", (_, of, said) => expect(printed([near({}, of)])).toContain(said));

  it.each([
    ["0", "0.00"],
    ["1", "1.00"],
    ["1/2", "0.50"],
    ["1/200", "0.01"],
    ["1/201", "0.00"],
    ["199/200", "1.00"],
  ])("%s reads %s", (distance, said) => expect(printed([near({ distance })])).toContain(`Distance ${said}:`));

  it("name the agreement compared where there are several", () => {
    const [agreement] = SAMPLE_ASSESSMENT.agreements;
    const agreements = [agreement, { ...agreement, agreement: 1 }];
    expect(printed([near({ agreement: 1 })], "en", { agreements })).toContain("Compared with Agreement 2");
    expect(printed([near()])).not.toContain("Compared with");
  });
});

describe("what was decided", () => {
  const context = contextOf(SAMPLE_ASSESSMENT, "en", null);
  it.each<[Partial<DecidedOutcome>, string]>([
    [{ binding: "partly" }, "Decided: the restriction binds: in part"],
    [{ binding: "not-decided" }, "Decided: the restriction binds: not decided"],
    [{ breach: true }, "Decided: breached: yes"],
    [{ incentiveForfeited: 150 }, "Decided: award forfeited 1.50 yuan"],
    [{ extraThreeMonths: false }, "Decided: three extra months: no"],
    [
      { damages: { agreed: null, claimed: null, awarded: 5_00, adjustment: null } },
      "Decided: damages awarded 5.00 yuan",
    ],
    [
      { damages: { agreed: null, claimed: null, awarded: 5_00, adjustment: "none" } },
      "Decided: damages awarded 5.00 yuan (not adjusted)",
    ],
    [
      { compensation: { ...NOTHING.compensation, payable: 100, returned: 0 } },
      "Decided: compensation payable 1.00 yuan; compensation returned 0.00 yuan",
    ],
  ])("%j", (outcome, said) => expect(decidedText(context, { ...NOTHING, ...outcome })).toBe(said));
});

describe("a report", () => {
  const shown = (as: "markdown" | "text" | "json" | "slips" | "svg" | "ics") =>
    render(SAMPLE_ASSESSMENT, { as, lang: "en", nearest: [near()] });
  const plain = (as: Parameters<typeof shown>[0]) => render(SAMPLE_ASSESSMENT, { as, lang: "en" });

  it("has them after the scores", () => {
    const titles = [...shown("markdown").matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(titles[titles.indexOf("Scores") + 1]).toBe("Nearest published decisions");
    expect(plain("markdown")).not.toContain("Nearest published");
  });

  it.each(["json", "slips", "svg", "ics"] as const)("%s has none", (as) => expect(shown(as)).toBe(plain(as)));

  it("lets nothing in a case make mark-up", () => {
    const court = "<b>[x](y)</b>\n# z";
    const report = render(SAMPLE_ASSESSMENT, { as: "markdown", lang: "en", nearest: [near({}, { court })] });
    expect(report).not.toMatch(/<b>|^# z/m);
  });
});
