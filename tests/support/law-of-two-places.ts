import type { PackData } from "../../src/law/pack-data.ts";
import { packWith } from "./empty-pack.ts";
import { LAW_OF_TWO_NUMBERS, rule } from "./two-rules-pack.ts";

const WORDS = { zh: "试", en: "Trial" };
const [OLD, NEW] = LAW_OF_TWO_NUMBERS.instruments;
if (OLD === undefined || NEW === undefined) throw new Error("the pack of two numbers has two texts");

/** A nation whose text of 2010 gave way in 2020 to another, and a province with a text and a rule of its own since 2015. */
export const LAW_OF_TWO_PLACES: PackData = packWith({
  ...LAW_OF_TWO_NUMBERS,
  local: [{ id: "yy", label: { zh: "甲省", en: "Province A" }, place: "230000" }],
  regions: [
    { code: "230000", name: { zh: "甲省", en: "Province A" } },
    { code: "230100", name: { zh: "乙市" } },
    { code: "310000", name: { zh: "丙市", en: "City C" } },
    { code: "810000", name: { zh: "丁地" }, outside: true },
  ],
  instruments: [
    {
      ...OLD,
      "ended-by": "xx/new",
      articles: {
        "1": WORDS,
        "2": { ...WORDS, to: "2016-01-01" },
        "3": { ...WORDS, to: "2015-01-01", "ended-by": "yy/own" },
      },
    },
    NEW,
    { ...OLD, id: "yy/own", strength: "local-regulation", from: "2015-01-01", to: "2030-01-01", confidence: "medium" },
  ],
  parameters: [
    ...LAW_OF_TWO_NUMBERS.parameters,
    {
      id: "yy/compensation/share",
      overrides: "xx/compensation/share",
      when: { fact: "agreement.stated", is: "yes" },
      label: WORDS,
      unit: "share",
      direction: "neutral",
      "dated-by": "forum",
      values: [{ from: "2015-01-01", to: "2030-01-01", value: "1/2", cite: "yy/own#1" }],
      verified: { on: "2026-01-01" },
    },
  ],
  rules: [
    rule("lasting", { fact: "agreement.stated", is: "yes" }),
    rule("newer", { fact: "agreement.stated", is: "yes" }, { cite: ["xx/new#1"] }),
    {
      ...rule("own", { fact: "agreement.stated", is: "yes" }, { cite: ["yy/own#1"] }),
      id: "yy/compensation/own",
      overrides: ["xx/compensation/lasting"],
    },
  ],
  disputes: [
    {
      id: "xx/split",
      question: WORDS,
      main: "everywhere",
      "why-main": WORDS,
      "at-stake": { fact: "agreement.stated", is: "yes" },
      readings: [
        { id: "everywhere", label: WORDS, cite: ["xx/old#1", "xx/new#1"], confidence: "high" },
        { id: "in-the-city", label: WORDS, cite: ["xx/new#1"], places: ["310000"], confidence: "low" },
      ],
    },
  ],
  minimumWages: [
    {
      id: "minimum-wage/230000",
      province: "230000",
      label: WORDS,
      standards: [
        {
          code: "230000",
          tier: 1,
          values: [
            { from: "2012-01-01", to: "2018-01-01", monthly: "1000", confidence: "high" },
            { from: "2018-01-01", monthly: "1200.50", confidence: "medium" },
          ],
        },
        { code: "230000", tier: 2, values: [{ from: "2012-01-01", monthly: "900", confidence: "high" }] },
      ],
      without: [],
      areas: [{ code: "230100", standard: "230000", tier: 1, confidence: "high" }],
      "excludes-own-contributions": "yes",
      sources: [],
    },
  ],
});
