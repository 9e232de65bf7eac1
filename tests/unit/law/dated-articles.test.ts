import { describe, expect, it } from "vitest";
import { datedArticles, instrumentOf, isInForce } from "../../../src/law/dated-articles.ts";
import type { InstrumentData } from "../../../src/law/instrument.ts";

const WORDS = { zh: "试", en: "Trial" };
const TEXT: InstrumentData = {
  id: "xx/law",
  title: WORDS,
  issuer: WORDS,
  strength: "statute",
  from: "2010-01-01",
  to: "2020-01-01",
  "ended-by": "xx/next",
  confidence: "high",
  sources: [],
  articles: {
    "1": WORDS,
    "2(1)": { ...WORDS, from: "2012-01-01", to: "2013-01-01", confidence: "low", note: WORDS },
  },
};

describe("the articles of an instrument", () => {
  it("have its days, end and confidence, where they have none of their own", () => {
    const rest = { words: WORDS, note: null };
    expect(datedArticles(TEXT)).toEqual([
      { id: "xx/law#1", from: "2010-01-01", to: "2020-01-01", endedBy: "xx/next", confidence: "high", ...rest },
      {
        id: "xx/law#2(1)",
        from: "2012-01-01",
        to: "2013-01-01",
        endedBy: null,
        confidence: "low",
        ...rest,
        note: WORDS,
      },
    ]);
  });

  it("may have been ended by another text than the whole", () => {
    const { articles } = TEXT;
    const early = { ...WORDS, to: "2013-01-01", "ended-by": "xx/amendment" };
    expect(datedArticles({ ...TEXT, articles: { ...articles, "2(1)": early } })[1]?.endedBy).toBe("xx/amendment");
  });

  it("have no end where it has none", () => {
    const { to, ...lasting } = TEXT;
    expect(datedArticles(lasting)[0]?.to).toBeNull();
  });
});

describe("a span", () => {
  it.each([
    ["2009-12-31", false],
    ["2010-01-01", true],
    ["2019-12-31", true],
    ["2020-01-01", false],
  ])("from 2010-01-01 up to 2020-01-01 holds %s: %s", (day, held) => {
    expect(isInForce({ from: "2010-01-01", to: "2020-01-01" }, day)).toBe(held);
  });

  it("without an end lasts", () => {
    expect(isInForce({ from: "2010-01-01", to: null }, "2299-12-31")).toBe(true);
    expect(isInForce({ from: "2010-01-01" }, "2299-12-31")).toBe(true);
  });
});

it("names the instrument of a citation", () => {
  expect(instrumentOf("cn/labour-contract-law#24(2)")).toBe("cn/labour-contract-law");
});
