import { describe, expect, it } from "vitest";
import { ledgerSection } from "../../../../src/report/sections/ledger.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AGREEMENT } from "../../../support/sample-assessment.ts";

describe("compensation month by month", () => {
  it("says for each month its days, due day, sum, what was paid, and where it stands", () => {
    const rows = cellsOf(printedSection(ledgerSection));
    const days = "2024-07-01 – 2024-07-31";
    expect(rows).toContainEqual(["1", days, "2024-07-31", "5,230.34 yuan", "5,000.00 yuan", "fallen due"]);
    const second = ["2", "2024-08-01 – 2024-08-31", "2024-08-31", "5,230.34 yuan or more", "unknown", "running"];
    expect(rows).toContainEqual(second);
    expect(rows).toContainEqual(["3", "2024-09-01 – 2024-09-30", "2024-09-30", "unknown", "0.00 yuan", "to come"]);
  });

  it("names the states in Chinese, and the end of the lawful term", () => {
    const printed = printedSection(ledgerSection, { lang: "zh-CN" });
    for (const word of ["已到期", "进行中", "未到期"]) expect(printed).toContain(word);
    expect(printed).toContain("合法期限届满日：2026-06-30");
  });

  it("is left out where no month is known", () => {
    const agreements = [{ ...SAMPLE_AGREEMENT, ledger: [] }];
    expect(printedSection(ledgerSection, { changed: { agreements } })).toBe("");
  });

  it("tells agreements apart where there are several", () => {
    const agreements = [SAMPLE_AGREEMENT, { ...SAMPLE_AGREEMENT, agreement: 1, id: "B", lawfulEnd: null }];
    const printed = printedSection(ledgerSection, { changed: { agreements } });
    expect(printed).toContain("Agreement 2: B");
    expect(printed.match(/End of the lawful term/g)).toHaveLength(1);
  });
});
