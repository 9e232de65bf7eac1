import { describe, expect, it } from "vitest";
import { CLAUSE_PARTS, type EffectData, ENDINGS, HEADS } from "../../../src/law/effect.ts";
import { indexLaw } from "../../../src/law/law.ts";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { FORMULA_ARGUMENTS } from "../../../src/packs/check/formula-arguments.ts";
import { effectWords } from "../../../src/sentences/effect-words.ts";
import { ARGUMENT_WORDS } from "../../../src/sentences/money-words.ts";
import { minimalWith } from "../../support/packs.ts";

const LAW = indexLaw(bundleRules(minimalWith({})));

describe("an effect in words", () => {
  it.each<[EffectData, string, string]>([
    [{ note: "warning" }, "作一项提醒", "a warning is given"],
    [{ note: "information" }, "作一项说明", "something is said for information"],
    [{ note: "other-regime" }, "说明由其他法律规范", "it is said that another body of law governs"],
    [{ clause: "covenant", is: "void" }, "竞业限制约定无效", "the covenant is void"],
    [{ clause: "term", is: "void-in-excess" }, "限制期限超出的部分无效", "the term is void in excess"],
    [
      { end: "covenant", as: "rescinded" },
      "限制的状态为“已由劳动者解除”",
      "the status of the restriction is “rescinded by the employee”",
    ],
    [
      { require: "employee", to: "continue-performing" },
      "劳动者须继续履行竞业限制",
      "the employee must go on performing",
    ],
    [{ permit: "employer", to: "release" }, "用人单位可以解除限制", "the employer may lift the restriction"],
    [
      { discretion: "tribunal", over: "damages.agreed", direction: "either" },
      "裁判者可以调减或调增“约定违约金”",
      "the tribunal may reduce or raise “Agreed damages”",
    ],
    [
      { entitle: "employer", to: "damages.loss", formula: "proven-loss" },
      "用人单位可以请求“损失赔偿”，即已证明的损失",
      "the employer may claim “Damages for loss”, namely the loss proved",
    ],
    [
      {
        entitle: "employee",
        to: "compensation.monthly",
        formula: "share-of-average-wage",
        with: { share: { param: "compensation/default-share" }, floor: { table: "minimum-wage" } },
      },
      "劳动者可以请求“月补偿”，即月平均工资乘以一定比例（比例：“默认比例”（月平均工资的 30%）；不低于：最低工资）",
      "the employee may claim “Monthly compensation”, namely a share of the average monthly wage (share: “Default share” (30% of the average monthly wage); not below: the minimum wage)",
    ],
    [
      { limit: "damages.agreed", at: "damages.line", formula: "multiple-of-total", with: { multiple: "5" } },
      "“约定违约金”可与“违约金比较线”相比，后者只供比较，谁也不因此应付，即约定补偿总额的若干倍（倍数：5）",
      "“Agreed damages” may be compared with “Line to compare damages with”, a line that nobody owes, namely a multiple of the agreed total of compensation (multiple: 5)",
    ],
  ])("%j", (effect, zh, en) => {
    expect(effectWords(LAW, effect)).toEqual({ zh, en });
  });

  it("leaves no key of a closed list without words", () => {
    const effects: EffectData[] = [
      ...CLAUSE_PARTS.map((clause): EffectData => ({ clause, is: "reducible" })),
      ...ENDINGS.map((as): EffectData => ({ end: "covenant", as })),
      ...HEADS.map((over): EffectData => ({ discretion: "tribunal", over, direction: "raise" })),
    ];
    const told = effects.map((effect) => effectWords(LAW, effect).zh);
    expect(new Set(told).size).toBe(effects.length);
    expect(told.filter((words) => /[a-z{}]/.test(words))).toEqual([]);
  });

  it("has words for every argument that a formula takes, and for no other", () => {
    const taken = new Set(Object.values(FORMULA_ARGUMENTS).flatMap((takes) => Object.keys(takes)));
    expect(Object.keys(ARGUMENT_WORDS).sort()).toEqual([...taken].sort());
  });
});
