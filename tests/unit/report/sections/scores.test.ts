import { describe, expect, it } from "vitest";
import { scoresSection } from "../../../../src/report/sections/scores.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

const { scores } = SAMPLE_ASSESSMENT;

describe("scores", () => {
  it("come with their spread", () => {
    expect(cellsOf(printedSection(scoresSection))).toContainEqual(["Score for being binding", "71", "55–83"]);
    expect(cellsOf(printedSection(scoresSection, { lang: "zh-CN" }))).toContainEqual(["两者兼具的评分", "28", "6–75"]);
  });

  it("are said to be agreement with decisions, not a probability", () => {
    expect(printedSection(scoresSection)).toContain("not how probable an outcome is");
    expect(printedSection(scoresSection, { lang: "zh-CN" })).toContain("评分表示与已公开裁判的一致程度，不是概率");
  });

  it("are told with how published cases with such a score were decided, or that there was none", () => {
    const printed = printedSection(scoresSection);
    expect(printed).toContain(
      "Score for being binding: of 7 published cases with a score of 50–80, 5 were decided so (90 % interval 41%–90%).",
    );
    expect(printed).toContain("no published case had a like score");
    const chinese = printedSection(scoresSection, { lang: "zh-CN" });
    expect(chinese).toContain("得分在 50–80 的已公开裁判 7 件，其中 5 件如此判决（90% 区间 41%–90%）");
    expect(chinese).toContain("没有得分相近的已公开裁判");
  });

  it("name what lowers them, and nothing that does not", () => {
    const printed = printedSection(scoresSection);
    expect(printed).toContain("Written agreement: presumed to hold, leaves 80%. Most decisions ask for writing");
    expect(printed).not.toContain("Signed");
  });

  it("name at most five drivers, strongest first", () => {
    const [driver] = scores.breach.drivers;
    const drivers = driver === undefined ? [] : [10, 20, 30, 40, 50, 60].map((n) => ({ ...driver, share: `${n}%` }));
    const changed = { scores: { ...scores, breach: { ...scores.breach, drivers } } };
    const shares = printedSection(scoresSection, { changed }).match(/leaves \d+%/g);
    expect(shares).toEqual(["leaves 80%", "leaves 10%", "leaves 20%", "leaves 30%", "leaves 40%", "leaves 50%"]);
  });

  it("say so where nothing lowers them", () => {
    const changed = { scores: { ...scores, breach: { ...scores.breach, drivers: [] } } };
    expect(printedSection(scoresSection, { changed })).toContain(
      "Score for being in breach, if bound: nothing lowers it.",
    );
  });

  it("stand beside the risk of each side; what is not known is said so", () => {
    const rows = cellsOf(printedSection(scoresSection));
    expect(rows).toContainEqual(["employee", "elevated", "50,000.00 yuan", "0.24"]);
    expect(rows).toContainEqual(["prospective employer", "unknown", "unknown", "unknown"]);
  });
});
