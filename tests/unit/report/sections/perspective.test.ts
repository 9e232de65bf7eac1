import { describe, expect, it } from "vitest";
import { perspectiveSection } from "../../../../src/report/sections/perspective.ts";
import { printedSection } from "../../../support/printed-section.ts";

describe("what matters first", () => {
  it("is left out where nobody's side was asked for", () => {
    expect(printedSection(perspectiveSection)).toBe("");
  });

  it("tells the employee what may be owed, what may be claimed, and the next day that counts", () => {
    const printed = printedSection(perspectiveSection, { perspective: "employee" });
    expect(printed).toContain("What matters first to the employee");
    expect(printed).toContain("Forecast for 2025-03-01: the restriction binds: yes; status: running.");
    expect(printed).toContain("The employee may have to pay: 0.00 yuan or more; likely: unknown.");
    expect(printed).toContain(
      "The employee may claim “Monthly compensation”: 5,230.34 yuan (as known: yes; forecast: yes).",
    );
    expect(printed).toContain("Risk level: elevated; expected money: 50,000.00 yuan; 0.24 times annual pay.");
    expect(printed).toContain("Pay due: month 9: 2025-03-31.");
    expect(printed).not.toContain("Restriction starts");
  });

  it("never offers advice as a claim", () => {
    const printed = printedSection(perspectiveSection, { perspective: "employee" });
    expect(printed).not.toContain("advised");
    expect(printed).not.toContain("8,717.24");
  });

  it("tells the employer of arrears, of the months to come, and of its own claims", () => {
    const printed = printedSection(perspectiveSection, { perspective: "employer", lang: "zh-CN" });
    expect(printed).toContain("用人单位可能须支付：230.34–5,460.68 元；可能数额：230.34 元。");
    expect(printed).toContain("若继续保留限制，今后各月的补偿另计：10,460.68 元。");
    expect(printed).toContain("用人单位可主张“约定违约金”：未知（已知：未定；预测：否）。");
    expect(printed).not.toContain("违约金比较线");
  });

  it("tells the prospective employer of breach, and what to find out first", () => {
    const printed = printedSection(perspectiveSection, { perspective: "prospective-employer" });
    expect(printed).toContain("What matters first to the prospective employer");
    expect(printed).toContain("Forecast for 2025-03-01: it is breached: no.");
    expect(printed).toContain("Score for binding and breached together: 28 (6–75).");
    expect(printed).toContain("Risk level: unknown; expected money: unknown; unknown times annual pay.");
    expect(printed).toContain("To be found out first: Is it in writing?");
  });
});
