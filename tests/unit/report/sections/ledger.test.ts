import { describe, expect, it } from "vitest";
import { ledgerSection } from "../../../../src/report/sections/ledger.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AGREEMENT } from "../../../support/sample-assessment.ts";

describe("compensation month by month", () => {
  it("says for each month its days, due day, sum, what was paid, and where it stands", () => {
    const rows = cellsOf(printedSection(ledgerSection));
    const days = "2024-07-01 – 2024-07-31";
    const first = ["1", days, "2024-07-31", "5,230.34 yuan", "5,000.00 yuan", "230.34 yuan", "213", "fallen due"];
    expect(rows).toContainEqual(first);
    const [august, september] = ["2024-08-01 – 2024-08-31", "2024-09-01 – 2024-09-30"];
    const unknown = ["unknown", "unknown", "unknown"];
    expect(rows).toContainEqual(["2", august, "2024-08-31", "5,230.34 yuan or more", ...unknown, "running"]);
    const third = ["3", september, "2024-09-30", "unknown", "0.00 yuan", "unknown", "unknown", "to come"];
    expect(rows).toContainEqual(third);
  });

  it("keeps what was earned, what fell due and what is to come apart", () => {
    const printed = printedSection(ledgerSection);
    expect(printed).toContain("Earned by the day asked for: 6,000.00 yuan or more, likely 7,000.00 yuan.");
    expect(printed).toContain("Of that fallen due 5,230.34 yuan, paid 5,000.00 yuan, overdue 230.34 yuan.");
    expect(printed).toContain(
      "Still to come, if the restriction is kept: 3,000.00 yuan or more, likely 4,000.00 yuan.",
    );
  });

  it("names the states in Chinese, and the end of the lawful term", () => {
    const printed = printedSection(ledgerSection, { lang: "zh-CN" });
    for (const word of ["已到期", "进行中", "未到期"]) expect(printed).toContain(word);
    expect(printed).toContain("合法期限届满日：2026-06-30");
  });

  it("is left out where no month is known", () => {
    const agreements = [{ ...SAMPLE_AGREEMENT, ledger: { ...SAMPLE_AGREEMENT.ledger, rows: [] } }];
    expect(printedSection(ledgerSection, { changed: { agreements } })).toBe("");
  });

  it("tells agreements apart where there are several", () => {
    const agreements = [
      SAMPLE_AGREEMENT,
      { ...SAMPLE_AGREEMENT, agreement: 1, id: "B", ledger: { ...SAMPLE_AGREEMENT.ledger, lawfulEnd: null } },
    ];
    const printed = printedSection(ledgerSection, { changed: { agreements } });
    expect(printed).toContain("Agreement 2: B");
    expect(printed.match(/End of the lawful term/g)).toHaveLength(1);
  });
});
