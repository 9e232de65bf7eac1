import { describe, expect, it } from "vitest";
import { disputesSection } from "../../../../src/report/sections/disputes.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";

describe("disputed readings", () => {
  const printed = printedSection(disputesSection);

  it("stand side by side, the main one marked, with the reason for it", () => {
    expect(printed).toContain("What is the wage base?");
    expect(cellsOf(printed)).toContainEqual([
      "main reading (used here)",
      "Gross pay",
      "Law of Trees, art. 24(2)",
      "—",
      "—",
    ]);
    expect(printed).toContain("Why the main reading: The text says so");
  });

  it("say what the other reading would change; a sum that is not exact as far as it reaches", () => {
    expect(printed).toContain("the verdict on “Does the restriction bind?” goes from yes to no");
    expect(printed).toContain("the forecast on “Is it breached?” goes from no to yes");
    expect(printed).toContain("“Monthly compensation” goes from 5,230.34 yuan to 5,230.34 yuan or more");
    expect(printed).toContain(
      "“Compensation if kept to the end of the term” changes in whether it is owed or how far it reaches",
    );
    expect(printed).toContain("then applies: Cap on the term");
    expect(printed).toContain("no longer applies: cn/compensation/unheard-of");
    expect(printed).toContain("cn/unknown-instrument#7");
  });

  it("say so where nothing would change", () => {
    const row = ["other reading", "Base pay", "—", "medium", "verdicts and amounts stay the same"];
    expect(cellsOf(printed)).toContainEqual(row);
  });

  it("are followed by rules that clash, none of them chosen", () => {
    expect(printed).toContain(
      "These rules answer differently on “Monthly compensation” without a set order, and none is chosen here: Cap on the term; cn/compensation/unheard-of.",
    );
  });

  it("are left out where there are none", () => {
    expect(printedSection(disputesSection, { changed: { disputes: [], conflicts: [] } })).toBe("");
  });
});
