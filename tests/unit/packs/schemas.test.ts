import { describe, expect, it } from "vitest";
import common from "../../../rules/schema/common.schema.json" with { type: "json" };
import effect from "../../../rules/schema/effect.schema.json" with { type: "json" };
import parameter from "../../../rules/schema/parameter.schema.json" with { type: "json" };
import risk from "../../../rules/schema/risk.schema.json" with { type: "json" };
import { CONFIDENCES, STRENGTHS } from "../../../src/law/authority.ts";
import { CLAUSE_PARTS, ENDINGS, HEADS } from "../../../src/law/effect.ts";
import { DATED_BY, UNITS } from "../../../src/law/parameter.ts";
import { RISK_LEVELS } from "../../../src/law/risk-model.ts";
import { schemaOf } from "../../../src/packs/schemas.ts";
import { FIXED } from "../../support/fixed-figures.ts";

describe("the JSON Schemas", () => {
  it.each([
    ["strength", common.$defs.strength.enum, STRENGTHS],
    ["confidence", common.$defs.confidence.enum, CONFIDENCES],
    ["dated-by", common.$defs["dated-by"].enum, DATED_BY],
    ["unit", parameter.properties.unit.enum, UNITS],
    ["head", effect.$defs.head.enum, HEADS],
    ["clause part", effect.$defs["clause-part"].enum, CLAUSE_PARTS],
    ["ending", effect.$defs.ending.enum, ENDINGS],
    ["risk level", risk.properties.bands.items.properties.level.enum, RISK_LEVELS],
  ])("list the same %s words as the engine", (_, inSchema, inEngine) => {
    expect(inSchema).toEqual([...inEngine]);
  });

  it.each([
    ["30%", true],
    ["1/3", true],
    ["33.33%", true],
    ["0", true],
    ["100%", true],
    ["0.30", true],
    [0.3, false],
    [1, false],
    ["30 %", false],
    ["1/0", false],
    ["101%", false],
    ["-5%", false],
  ])("a share of %j is allowed: %s", (value, allowed) => {
    const validate = schemaOf("calibration");
    expect(validate({ ...FIXED, scores: { ...FIXED.scores, "at-most": value } })).toBe(allowed);
  });

  it.each([
    ["cn/labour-contract-law#24", true],
    ["cn/labour-contract-law#26(1)(2)", true],
    ["cn/practice#below-30-split", true],
    ["cn/labour-contract-law", false],
    ["labour-contract-law#24", false],
    ["cn/labour-contract-law#24(a)", false],
    ["cn/labour-contract-law#", false],
    ["cn/Labour#24", false],
  ])("a citation of %s is allowed: %s", (cite, allowed) => {
    const words = { zh: "示例", en: "A sample" };
    const values = [{ from: "2021-01-01", value: "24", cite }];
    const data = {
      id: "cn/duration/cap",
      label: words,
      unit: "months",
      direction: "neutral",
      "dated-by": "forum",
      values,
    };
    expect(schemaOf("parameter")({ ...data, verified: { on: "2026-11-23" } })).toBe(allowed);
  });
});
