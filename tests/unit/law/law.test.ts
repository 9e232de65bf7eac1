import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/day.ts";
import { InvariantError } from "../../../src/base/invariant.ts";
import type { InstrumentData } from "../../../src/law/instrument.ts";
import { citationOf, indexLaw, strengthOf } from "../../../src/law/law.ts";
import type { ParameterData } from "../../../src/law/parameter.ts";
import { packWith } from "../../support/empty-pack.ts";

const words = { zh: "条文大意", en: "What it says" };

const code: InstrumentData = {
  id: "xx/trial-code",
  title: { zh: "试验法", en: "Trial Code" },
  issuer: { zh: "试验院", en: "Trial House" },
  strength: "statute",
  from: "2001-05-01",
  to: "2011-05-01",
  confidence: "high",
  sources: ["trial"],
  articles: {
    "1": words,
    "2(1)": { ...words, from: "2003-02-28" },
    "2(2)": { ...words, to: "2009-01-01" },
  },
};

const share: ParameterData = {
  id: "xx/compensation/trial-share",
  label: words,
  unit: "share",
  direction: "neutral",
  "dated-by": "forum",
  values: [
    { from: "2001-05-01", to: "2005-01-01", value: "10%", cite: "xx/trial-code#1" },
    { from: "2005-01-01", value: "1/8", cite: "xx/trial-code#2(1)" },
  ],
  verified: { on: "2020-01-01" },
};

const law = indexLaw(packWith({ instruments: [code], parameters: [share] }));
const days = (from: string, to: string | null) => ({ from: parseDay(from), to: to && parseDay(to) });

describe("citations", () => {
  it.each([
    ["xx/trial-code#1", days("2001-05-01", "2011-05-01")],
    ["xx/trial-code#2(1)", days("2003-02-28", "2011-05-01")],
    ["xx/trial-code#2(2)", days("2001-05-01", "2009-01-01")],
  ])("%s is in force for its own days, else those of its instrument", (id, span) => {
    expect(citationOf(law, id)).toMatchObject({ id, ...span, instrument: code });
    expect(strengthOf(law, id)).toBe("statute");
  });

  it("of a text still in force have no end", () => {
    const { to: _, ...running } = code;
    expect(citationOf(indexLaw(packWith({ instruments: [running] })), "xx/trial-code#1").to).toBeNull();
  });

  it.each(["xx/trial-code#3", "xx/trial-code", "xx/other#1", "", "xx/trial-code#2"])("%j resolves to nothing", (id) => {
    expect(() => citationOf(law, id)).toThrow(InvariantError);
  });
});

describe("parameters", () => {
  it("are keyed without the pack, their values dated", () => {
    expect([...law.parameters.keys()]).toEqual(["compensation/trial-share"]);
    expect(law.parameters.get("compensation/trial-share")?.values).toEqual([
      { ...days("2001-05-01", "2005-01-01"), value: "10%", cite: "xx/trial-code#1" },
      { ...days("2005-01-01", null), value: "1/8", cite: "xx/trial-code#2(1)" },
    ]);
  });
});

describe("data that nobody checked", () => {
  it.each<[string, Partial<InstrumentData>]>([
    ["a day that does not exist", { from: "2001-02-29" }],
    ["a partial day", { from: "2001-05" }],
    ["an end that does not exist", { to: "2011-04-31" }],
    ["an article's own day", { articles: { "1": { ...words, from: "soon" } } }],
  ])("%s is our mistake", (_, change) => {
    expect(() => indexLaw(packWith({ instruments: [{ ...code, ...change }] }))).toThrow(InvariantError);
  });

  it("a pack that says nothing is indexed all the same", () => {
    expect(indexLaw(packWith({})).citations.size).toBe(0);
  });
});
