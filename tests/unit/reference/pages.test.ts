import { describe, expect, it } from "vitest";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { referencePages } from "../../../src/reference/pages.ts";
import { minimalWith, swap } from "../../support/packs.ts";

function pagesOf(files: Parameters<typeof minimalWith>[0] = {}): ReadonlyMap<string, string> {
  const tree = minimalWith(files);
  return referencePages(bundleRules(tree), tree.files);
}

const pageOf = (id: string, files: Parameters<typeof minimalWith>[0] = {}) =>
  pagesOf(files).get(`rules/${id}.md`) ?? "";

describe("the pages of a pack", () => {
  it("are the index, concepts, error codes, and one for each rule", () => {
    expect([...pagesOf().keys()]).toEqual([
      "rules/README.md",
      "concepts.md",
      "errors.md",
      "rules/cn/agreement/pressure.md",
      "rules/cn/compensation/agreed-low.md",
      "rules/cn/compensation/not-agreed.md",
      "rules/cn/duration/expired.md",
    ]);
  });

  it("the index has each rule by topic and by place", () => {
    const index = pagesOf().get("rules/README.md") ?? "";
    expect(index).toContain("## 补偿 Compensation");
    expect(index).not.toContain("## 行为 Conduct");
    expect(index.split("](cn/compensation/not-agreed.md)")).toHaveLength(3);
  });

  it("concepts stand under their names", () => {
    expect(pagesOf().get("concepts.md")).toContain(
      "## labour-regime\n\n适用劳动法 Labour law governs\n\n- “法律关系”是“劳动关系”\n\n* “Regime” is “labour relation”\n",
    );
  });
});

describe("the page of a rule", () => {
  const page = pageOf("cn/compensation/not-agreed");

  it("has its title, message and file", () => {
    expect(page).toContain("# 未约定补偿 No compensation agreed\n");
    expect(page).toContain("> 可以按比例请求补偿。\n>\n> Compensation at the default share may be claimed.\n");
    expect(page).toContain("](../../../../../rules/cn/rules/compensation/not-agreed.yaml)");
  });

  it("has the days on which it is in force, though the text changed, and what goes before it", () => {
    expect(page).toContain("| 有效期间 In force | 自 2013-02-01 起 from 2013-02-01 |");
    expect(page).toContain(
      "| 让位于 Gives way to | [约定低于默认比例](../../../rules/cn/compensation/agreed-low.md) |",
    );
    expect(page).toContain("| 以哪一天选法 Day that picks the law | 裁判之日 day of decision |");
  });

  it("says how strong each rule is, and what it goes before on which ground", () => {
    const low = pageOf("cn/compensation/agreed-low");
    expect(low).toContain("| 效力 Strength | 裁判惯常做法 court practice |");
    expect(low).toContain("| 有效期间 In force | 2013-02-01 起至 2021-01-01 前 from 2013-02-01 up to 2021-01-01 |");
    expect(low).toContain(
      "| 优先于 Goes before | [未约定补偿](../../../rules/cn/compensation/not-agreed.md)（特别规定优于一般规定 a special text before a general one） |",
    );
  });

  it("has values by date with their articles, and the readings of a dispute", () => {
    const row =
      "| 2013-02-01 起至 2021-01-01 前 from 2013-02-01 up to 2021-01-01 | 月平均工资的 30% 30% of the average monthly wage |";
    expect(page).toContain(row);
    const none = "| 2013-02-01 前 before 2013-02-01 | 当时没有 there was none：此前没有规定 no rule before | — |";
    expect(page.indexOf(none)).toBeGreaterThan(0);
    expect(page.indexOf(none)).toBeLessThan(page.indexOf(row));
    expect(pageOf("cn/compensation/agreed-low")).toContain(
      "  - 按约定 As agreed（主要读法 main reading）\n  - 补足 Topped up\n",
    );
  });

  it("has its examples in words", () => {
    expect(page).toContain(
      "| 旧解释施行前 | 有竞业限制约定：是 A restriction was agreed: yes<br>约定了补偿：否 Compensation was agreed: no<br>离职前十二个月平均工资：10000.00 Average monthly wage of the last twelve months: 10000.00 | 2013-01-31 | 否 no | — |",
    );
    expect(page).toContain("| 未知 unknown | 约定了补偿 Compensation was agreed |");
    expect(pageOf("cn/agreement/pressure")).toContain("| 未说明 | 没有给出任何事实 nothing is given |");
    expect(pageOf("cn/compensation/agreed-low")).toContain(
      "约定过低，是否补足？：补足 Is a low sum topped up?: Topped up",
    );
  });

  it("fills in the numbers that a message names", () => {
    const told = swap("可以按比例请求补偿。", '"可以按 {compensation/default-share} 请求。"');
    expect(pageOf("cn/compensation/not-agreed", { "cn/rules/compensation/not-agreed.yaml": told })).toContain(
      "> 可以按 30% 请求。\n",
    );
  });

  it("lets no text of a rule become mark-up", () => {
    const odd = swap("zh: 未约定补偿, en: No compensation agreed", 'zh: "未<b>约定|补偿", en: "[No](x)"');
    const files = { "cn/rules/compensation/not-agreed.yaml": odd };
    expect(pageOf("cn/compensation/not-agreed", files)).toContain("# 未\\<b\\>约定\\|补偿 \\[No\\](x)\n");
    expect(pagesOf(files).get("rules/README.md")).toContain("[未\\<b\\>约定\\|补偿](cn/compensation/not-agreed.md)");
  });
});
