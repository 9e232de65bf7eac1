import { describe, expect, it } from "vitest";
import { appliesSection, openSection } from "../../../../src/report/sections/findings.ts";
import { perspectiveSection } from "../../../../src/report/sections/perspective.ts";
import { regimesSection } from "../../../../src/report/sections/regimes.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { sampleFinding } from "../../../support/sample-assessment.ts";

const other = (en: string, outcome: "yes" | "no" | "open", forecast: "yes" | "no" | "open") =>
  sampleFinding({
    title: { zh: en, en },
    message: { zh: `${en}。`, en: `${en} speaks.` },
    effects: [{ note: "other-regime" }],
    outcome,
    forecast,
  });

const findings = [
  other("Law of Boards", "yes", "yes"),
  other("Law of Partners", "open", "open"),
  other("Law of Secrets", "open", "no"),
  other("Law of Islands", "no", "no"),
  sampleFinding({}),
];

describe("other bodies of law", () => {
  it("stand apart from the rules on the restriction", () => {
    const printed = printedSection(regimesSection, { changed: { findings } });
    expect(printed).toContain("Other bodies of law");
    expect(printed).toContain("Law of Boards speaks.");
    expect(printed).toContain("Law of Partners speaks.");
    expect(printed).not.toContain("Cap on the term");
    expect(printedSection(appliesSection, { changed: { findings } })).not.toContain("Law of Boards");
    expect(printedSection(appliesSection, { changed: { findings } })).toContain("Cap on the term");
    expect(printedSection(openSection, { changed: { findings } })).not.toContain("Law of Partners");
  });

  it("name in one line what nobody mentioned, and leave out what does not apply", () => {
    const printed = printedSection(regimesSection, { changed: { findings } });
    expect(printed).toContain("Not told, and taken as absent in the forecast: Law of Secrets");
    expect(printed).not.toContain("Law of Secrets speaks.");
    expect(printed).not.toContain("Law of Islands");
  });

  it("are left out where there are none", () => {
    expect(printedSection(regimesSection, { changed: { findings: [sampleFinding({})] } })).toBe("");
  });

  it("are named beside the answer for every side", () => {
    for (const perspective of ["employee", "employer", "prospective-employer"] as const) {
      const printed = printedSection(perspectiveSection, { perspective, changed: { findings } });
      expect(printed).toContain("judged apart from the answer on the restriction: Law of Boards.");
    }
  });
});
