import { describe, expect, it } from "vitest";
import { type Assessor, assessorOf } from "../../../src/packs/assessor.ts";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { changesBetween } from "../../../src/packs/changes.ts";
import { readRules, treeOf } from "../../../src/packs/read.ts";
import { swap } from "../../support/packs.ts";

const ASKED = { asOf: "2026-11-25", trace: false };

/** Nothing agreed, 10,000 yuan a month, the restriction stated: 30 % is 3,000. */
const TOLD = {
  decidedOn: "2026-01-15",
  person: { workerType: "employee" },
  pay: { averageMonthly: "10000.00", basis: "gross" },
  agreements: { complete: "yes", items: [{ form: "separate-agreement", compensation: { agreed: "no" } }] },
  engagements: { complete: "yes", items: [] },
};

const RULES = readRules();
const SHARE = "cn/parameters/compensation/default-share.yaml";

/** The rules of the package, one file edited. */
function lawWith(path: string, edit: (text: string) => string) {
  const texts = RULES.files.map((f) => [f.path, f.path === path ? edit(f.text) : f.text] as const);
  return assessorOf(bundleRules(treeOf("edited", new Map(texts))));
}

const ASIS = lawWith("", (text) => text);
const RAISED = lawWith(SHARE, swap("from: 2021-01-01, value: 30%", "from: 2021-01-01, value: 32%"));
const under = (law: Assessor, told: unknown = TOLD) => law(told, ASKED);

describe("changes between two laws", () => {
  it("are none where the law is one", () => {
    expect(changesBetween(under(ASIS), under(ASIS))).toEqual([]);
  });

  it("name the sums that come out otherwise, and nothing else", () => {
    const changes = changesBetween(under(ASIS), under(RAISED));
    expect(changes.map(({ what }) => what)).toEqual([
      "compensation.monthly",
      "compensation.extra",
      "compensation.release",
    ]);
    expect(changes[0]?.before).toContain("3,000.00");
    expect(changes[0]?.after).toContain("3,200.00");
  });

  it("turn about when the laws do", () => {
    const there = changesBetween(under(ASIS), under(RAISED));
    const back = changesBetween(under(RAISED), under(ASIS));
    expect(back).toEqual(there.map(({ what, before, after }) => ({ what, before: after, after: before })));
  });

  it("tell that one side refused, and nothing where both did for one reason", () => {
    const bad = under(ASIS, { agreements: 7 });
    expect(changesBetween(bad, bad)).toEqual([]);
    expect(changesBetween(under(ASIS), bad)).toContainEqual({
      what: "refused",
      before: "-",
      after: expect.any(String),
    });
  });
});
