import { describe, expect, it } from "vitest";
import { indexLaw } from "../../../src/law/law.ts";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { operandWords, valueWords } from "../../../src/sentences/number.ts";
import { minimalWith, swap } from "../../support/packs.ts";

const SHARE = "cn/parameters/compensation/default-share.yaml";
const CITY = "local/guangdong/shenzhen";

const shareWords = (files: Parameters<typeof minimalWith>[0]) =>
  operandWords(indexLaw(bundleRules(minimalWith(files))), { param: "compensation/default-share" }, "ratio");

function ofCity(when: string): Parameters<typeof minimalWith>[0] {
  return {
    [`${CITY}/pack.yaml`]: 'id: shenzhen\nlabel: { zh: 深圳, en: Shenzhen }\nplace: "440300"\n',
    [`${CITY}/parameters/compensation/default-share.yaml`]: `id: shenzhen/compensation/default-share
overrides: cn/compensation/default-share
ground: special-zone-power
${when}label: { zh: 比例, en: Share }
unit: share-of-average-monthly-wage
direction: worker-favourable-up
dated-by: forum
values:
  - { from: 2021-01-01, to: 2022-01-01, value: 40%, cite: cn/new-reading#36 }
  - { from: 2022-01-01, value: 1/2, cite: cn/new-reading#36 }
verified: { on: 2026-11-23 }
`,
  };
}

describe("a number of the law", () => {
  it("that went on unchanged under a new article has one value", () => {
    expect(shareWords({})).toEqual({
      zh: "“默认比例”（月平均工资的 30%）",
      en: "“Default share” (30% of the average monthly wage)",
    });
  });

  it("that changed has each value with its days", () => {
    expect(shareWords({ [SHARE]: swap("from: 2021-01-01, value: 30%", "from: 2021-01-01, value: 1/3") })).toEqual({
      zh: "“默认比例”（2013-02-01 起至 2021-01-01 前为月平均工资的 30%，自 2021-01-01 起为月平均工资的 1/3）",
      en: "“Default share” (30% of the average monthly wage from 2013-02-01 up to 2021-01-01, 1/3 of the average monthly wage from 2021-01-01)",
    });
  });

  it("that has ceased is not told as if it stood", () => {
    const ceased = swap(
      "  - { from: 2021-01-01, value: 30%, cite: cn/new-reading#36 }\nwithout:\n",
      "without:\n  - { from: 2021-01-01, kind: gap, why: { zh: 未查, en: not read } }\n",
    );
    expect(shareWords({ [SHARE]: ceased })).toEqual({
      zh: "“默认比例”（2013-02-01 起至 2021-01-01 前为月平均工资的 30%）",
      en: "“Default share” (30% of the average monthly wage from 2013-02-01 up to 2021-01-01)",
    });
  });

  it.each([
    ["", "在深圳市为", "in Shenzhen "],
    [
      "when: { fact: parties.secret-access, is: yes }\n",
      "在深圳市具备条件时为",
      "in Shenzhen, where its condition holds, ",
    ],
  ])("with one of a place has that too: %j", (when, zh, en) => {
    const words = shareWords(ofCity(when));
    expect(words.zh).toBe(
      `“默认比例”（月平均工资的 30%；${zh}2021-01-01 起至 2022-01-01 前为月平均工资的 40%，自 2022-01-01 起为月平均工资的 1/2）`,
    );
    expect(words.en).toContain(`(30% of the average monthly wage; ${en}40% of the average monthly wage from`);
  });

  it.each([
    ["months", "1", "1 个月", "1 month"],
    ["months", "24", "24 个月", "24 months"],
    ["days", "1", "1 日", "1 day"],
    ["days", "30", "30 日", "30 days"],
    ["yuan", "3000.00", "3000.00 元", "3000.00 yuan"],
    ["share", "1/3", "1/3", "1/3"],
    ["multiple-of-agreed-total", "5", "约定补偿总额的 5 倍", "5 times the agreed total of compensation"],
  ] as const)("in %s: %s", (unit, value, zh, en) => {
    expect(valueWords(unit, value)).toEqual({ zh, en });
  });
});
