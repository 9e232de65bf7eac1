import { describe, expect, it } from "vitest";
import type { ConditionData } from "../../../src/law/condition.ts";
import { indexLaw } from "../../../src/law/law.ts";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { conditionPhrase } from "../../../src/sentences/condition-phrase.ts";
import { inOneLine } from "../../../src/sentences/phrase.ts";
import { minimalWith } from "../../support/packs.ts";

const LAW = indexLaw(bundleRules(minimalWith({})));

const words = (data: ConditionData) => {
  const phrase = conditionPhrase(LAW, data);
  return [inOneLine(phrase, "zh-CN"), inOneLine(phrase, "en")];
};

describe("a condition in words", () => {
  it.each<[ConditionData, string, string]>([
    [{ fact: "compensation.agreed", is: "yes" }, "“约定了补偿”属实", "“Compensation was agreed” holds"],
    [{ fact: "compensation.agreed", is: "no" }, "“约定了补偿”不属实", "“Compensation was agreed” does not hold"],
    [{ fact: "agreement.form", is: "oral" }, "“约定形式”是“口头”", "“Form” is “oral”"],
    [
      { fact: "agreement.form", in: ["oral", "handbook"] },
      "“约定形式”是“口头”、“员工手册”之一",
      "“Form” is one of “oral”, “handbook”",
    ],
    [
      { fact: "performance.place", in: ["110000", "440000"] },
      "“劳动合同履行地”在北京市或广东省",
      "“Where the contract was performed” lies in Beijing or Guangdong",
    ],
    [{ fact: "performance.unpaid-months", above: 0 }, "“未付月数”大于 0", "“Months unpaid” is more than 0"],
    [{ fact: "performance.unpaid-months", "at-least": 3 }, "“未付月数”不小于 3", "“Months unpaid” is at least 3"],
    [{ fact: "performance.unpaid-months", below: 3 }, "“未付月数”小于 3", "“Months unpaid” is less than 3"],
    [{ fact: "performance.unpaid-months", "at-most": 3 }, "“未付月数”不大于 3", "“Months unpaid” is at most 3"],
    [
      { fact: "performance.unpaid-months", above: 1, "at-most": 3 },
      "“未付月数”大于 1，且“未付月数”不大于 3",
      "“Months unpaid” is more than 1 and “Months unpaid” is at most 3",
    ],
    [
      { fact: "duration.exit-day", before: "2020-01-01" },
      "“离职日”在 2020-01-01 之前",
      "“Last day of employment” is before 2020-01-01",
    ],
    [
      { fact: "duration.exit-day", "on-or-after": "2020-01-01" },
      "“离职日”在 2020-01-01 或之后",
      "“Last day of employment” is on or after 2020-01-01",
    ],
    [
      { fact: "compensation.monthly-agreed", between: ["1.00", "2.00"] },
      "“约定月补偿”在 1.00 元与 2.00 元之间（含两端）",
      "“Agreed monthly compensation” is between 1.00 yuan and 2.00 yuan, both included",
    ],
    [
      { fact: "duration.months", above: { param: "duration/cap" } },
      "“约定期限（月）”大于“期限上限（月）”（24 个月）",
      "“Agreed term in months” is more than “Longest term in months” (24 months)",
    ],
    [
      { fact: "duration.months", between: [{ param: "duration/cap" }, { param: "duration/cap" }] },
      "“约定期限（月）”等于“期限上限（月）”（24 个月）",
      "“Agreed term in months” is exactly “Longest term in months” (24 months)",
    ],
    [{ concept: "breach" }, "“违约”成立", "“Breach” holds"],
    [{ not: { concept: "breach" } }, "“违约”不成立", "“Breach” does not hold"],
    [
      { reading: "below-default", is: "top-up" },
      "就“约定过低，是否补足？”采“补足”的读法",
      "on “Is a low sum topped up?” the reading is “Topped up”",
    ],
    [
      { not: { reading: "below-default", is: "top-up" } },
      "就“约定过低，是否补足？”不采“补足”的读法",
      "on “Is a low sum topped up?” the reading is not “Topped up”",
    ],
    [{ effect: "clause", on: "covenant", is: "void" }, "有规则使竞业限制约定无效", "some rule makes the covenant void"],
    [
      { not: { effect: "clause", on: "covenant" } },
      "没有规则使竞业限制约定无效、不成立、不生效",
      "no rule makes the covenant void or not formed or not effective",
    ],
    [
      { not: { effect: "end", on: "covenant" } },
      "没有规则使限制终止或中止",
      "no rule ends or suspends the restriction",
    ],
    [
      { effect: "end", on: "covenant", is: "released" },
      "有规则使限制的状态成为“已由单位解除”",
      "some rule makes the status of the restriction “released by the employer”",
    ],
    [
      { not: { fact: "compensation.agreed", is: "yes" } },
      "并非（“约定了补偿”属实）",
      "not (“Compensation was agreed” holds)",
    ],
    [
      { not: { any: [{ concept: "breach" }, { not: { concept: "binding" } }] } },
      "并非（“违约”成立，或“有约束力”不成立）",
      "not (“Breach” holds or “Binding” does not hold)",
    ],
    [
      { not: { all: [{ concept: "breach" }, { concept: "binding" }] } },
      "并非（“违约”成立，且“有约束力”成立）",
      "not (“Breach” holds and “Binding” holds)",
    ],
    [{ not: { not: { concept: "breach" } } }, "“违约”成立", "“Breach” holds"],
  ])("%j", (data, zh, en) => {
    expect(words(data)).toEqual([zh, en]);
  });

  it.each<ConditionData>([
    { fact: "agreement.colour", is: "yes" },
    { concept: "nothing" },
    { reading: "nothing", is: "top-up" },
    { reading: "below-default", is: "nothing" },
    { fact: "duration.months", above: { param: "duration/nothing" } },
  ])("a name that a checked pack cannot hold is our bug: %j", (data) => {
    expect(() => words(data)).toThrow(/exists/);
  });
});
