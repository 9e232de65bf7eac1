import { describe, expect, it } from "vitest";
import { describeRemark } from "../../../../src/report/describe-remark.ts";
import { render } from "../../../../src/report/render.ts";
import { REMARKS_EN } from "../../../../src/report/words/remarks-en.ts";
import { REMARKS_ZH_CN } from "../../../../src/report/words/remarks-zh-CN.ts";
import { wordsOf } from "../../../../src/report/words/words.ts";
import { assessed } from "../../../support/evaluated.ts";
import { leaver } from "../../../support/remark-table.ts";

const OVERPAID = {
  code: "overpaid",
  path: ["performance", "paidTotal"],
  values: { paidFen: 12_000_001, dueFen: 12_000_000, overFen: 1 },
};

describe("a remark in words", () => {
  it("gives its place, and sums in yuan", () => {
    expect(describeRemark(OVERPAID, "en")).toMatch(
      /^performance\.paidTotal: 120,000\.01 yuan was paid.* 0\.01 yuan over/,
    );
    expect(describeRemark(OVERPAID, "zh-CN")).toMatch(/performance\.paidTotal.*120,000\.01 元.*多出 0\.01 元/);
  });

  it("keeps what users wrote on one line", () => {
    const remark = { code: "payment-other-agreement", path: [], values: { agreement: "a\nb" } };
    expect(describeRemark(remark, "en")).not.toContain("\n");
  });

  it("has the same places in both languages", () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
    const codes = Object.keys(REMARKS_ZH_CN) as (keyof typeof REMARKS_ZH_CN)[];
    expect(codes.filter((code) => String(places(REMARKS_ZH_CN[code])) !== String(places(REMARKS_EN[code])))).toEqual(
      [],
    );
  });
});

describe.each(["zh-CN", "en"] as const)("the section in %s", (lang) => {
  const title = wordsOf(lang).sections.remarks;

  it("stands where there is something to say, with every place filled", () => {
    const printed = render(assessed(leaver({ performance: { paidTotal: "120000.01" } })), { as: "markdown", lang });
    const [, after = ""] = printed.split(`## ${title}`);
    expect(after).toContain("120,000.01");
    expect(after.split("## ")[0]).not.toMatch(/\{\w+\}/);
  });

  it("is left out where there is nothing", () => {
    expect(render(assessed(leaver({})), { as: "markdown", lang })).not.toContain(title);
  });
});
