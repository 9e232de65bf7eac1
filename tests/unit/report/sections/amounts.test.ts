import { describe, expect, it } from "vitest";
import { nestedAmounts } from "../../../../src/assemble/nested-amounts.ts";
import { HEADS } from "../../../../src/law/effect.ts";
import { amountsSection } from "../../../../src/report/sections/amounts.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import {
  SAMPLE_AGREEMENT,
  SAMPLE_AMOUNTS,
  SAMPLE_ASSESSMENT,
  sampleAmount,
} from "../../../support/sample-assessment.ts";

const FIRST = "Amounts";
const COMPARISON = "For comparison only, not due";

describe("amounts", () => {
  const printed = printedSection(amountsSection);
  const [due = "", compared = ""] = printed.split(COMPARISON);

  it("say who may claim what, whether it is owed, and on what basis", () => {
    expect(due).toContain(FIRST);
    const monthly = ["Monthly compensation", "5,230.34 yuan", "5,230.34 yuan", "employee", "yes / yes"];
    expect(cellsOf(due)).toContainEqual([...monthly, "judicial interpretation", "convention of reckoning"]);
    const total = [
      "Compensation if kept to the end of the term",
      "10,000.00 yuan or more",
      "unknown",
      "employee",
      "open / yes",
    ];
    expect(cellsOf(due)).toContainEqual([...total, "contract", "contract"]);
    expect(cellsOf(due)).toContainEqual([
      "Agreed damages",
      "unknown",
      "unknown",
      "employer",
      "open / no",
      "contract",
      "—",
    ]);
  });

  it("never print advice, or a line owed by nobody, as due", () => {
    for (const text of ["8,717.24", "627,640.80", "advised", "Line to compare"]) expect(due).not.toContain(text);
    const compareds = cellsOf(compared);
    expect(compareds).toContainEqual(["Monthly compensation advised", "8,717.24 yuan", "advice", "advice"]);
    const line = [
      "Line to compare damages with",
      "1.00–627,640.80 yuan",
      "departmental rule",
      "convention of reckoning",
    ];
    expect(compareds).toContainEqual(line);
    expect(compared).toContain("nobody owes them");
  });

  it.each(["advice", "company", "convention", null] as const)(
    "a claim that rests on %s is only compared",
    (legalBasis) => {
      const monthly = { ...SAMPLE_AMOUNTS["compensation.monthly"], legalBasis };
      const compensation = { ...SAMPLE_ASSESSMENT.amounts.compensation, monthly };
      const changed = { amounts: { ...SAMPLE_ASSESSMENT.amounts, compensation } };
      const [before, after] = printedSection(amountsSection, { changed }).split(COMPARISON);
      expect(before).not.toContain("5,230.34");
      expect(after).toContain("5,230.34");
    },
  );

  it("leave out what does not arise", () => {
    expect(printed).not.toContain("Return of compensation");
    expect(printed).not.toContain("Compensation in arrears");
  });

  it("show each step once, with its figures, authority and convention", () => {
    const step =
      "Average monthly wage × share: 17,434.48 yuan × 30% = 2615172/5 fen = 5,230.34 yuan (multiplied; rounded half-up to the fen; judicial interpretation; Law of Trees, art. 24(2))";
    expect(printed.split(step)).toHaveLength(2);
    expect(printed).toContain("Conventions of reckoning used (no text sets them): rounded half-up to the fen.");
  });

  it("speak Chinese", () => {
    const zh = printedSection(amountsSection, { lang: "zh-CN" });
    const monthly = ["月补偿", "5,230.34 元", "5,230.34 元", "劳动者", "是／是", "司法解释", "计算惯例"];
    expect(cellsOf(zh)).toContainEqual(monthly);
    expect(zh).toContain("任何一方都不因此负有支付义务");
  });

  it("stand under each agreement where there are several", () => {
    const agreements = [SAMPLE_AGREEMENT, { ...SAMPLE_AGREEMENT, agreement: 1, id: "B" }];
    const several = printedSection(amountsSection, { changed: { agreements } });
    expect(several.indexOf("Agreement 1\n")).toBeGreaterThan(0);
    expect(several.indexOf("Agreement 2: B\n")).toBeGreaterThan(several.indexOf("Agreement 1\n"));
    expect(several.match(/^Monthly compensation {2}/gm)).toHaveLength(2);
  });

  it("say so where none arises", () => {
    const heads = HEADS.map((head) => [head, sampleAmount(head, {})]);
    const changed = { amounts: nestedAmounts(Object.fromEntries(heads)) };
    expect(printedSection(amountsSection, { changed })).toBe("Amounts\n-------\n\nNo sum arises on these facts.\n");
  });
});
