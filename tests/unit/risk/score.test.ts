import { describe, expect, it } from "vitest";
import type { CompiledElement } from "../../../src/evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../../../src/evaluate/frames.ts";
import type { BindingValue } from "../../../src/evaluate/verdict.ts";
import { jointScore, score, settledBy } from "../../../src/risk/score.ts";
import { frameOf } from "../../support/told.ts";

const WORDS = { zh: "试", en: "Trial" };

function element(id: string, node: number, shares: Partial<CompiledElement["data"]> = {}): CompiledElement {
  const data = { id, label: WORDS, why: WORDS, when: { fact: "x", is: "yes" } };
  const weights = { yes: "90%", "presumed-yes": "80%", unknown: "50%", "presumed-no": "20%", no: "10%" };
  return { node, data: { ...data, ...weights, ...shares } };
}

const ofAll = (elements: readonly CompiledElement[], atMost = "100%") => ({ "at-most": atMost, elements });

/** Levels by node: strict, then as forecast. */
function levels(strict: readonly number[], forecast: readonly number[]): EvaluatedFrame {
  return {
    frame: frameOf({}),
    agreement: null,
    engagement: null,
    facts: [],
    strict: Uint8Array.from(strict),
    presumedFacts: [],
    presumptions: [],
    forecast: Uint8Array.from(forecast),
  };
}

describe("a score", () => {
  it.each([
    ["known to hold", 2, 2, "yes", [90, 90, 90]],
    ["known to fail", 0, 0, "no", [10, 10, 10]],
    ["presumed to hold", 1, 2, "presumed-yes", [80, 10, 90]],
    ["presumed to fail", 1, 0, "presumed-no", [20, 10, 90]],
    ["not known", 1, 1, "unknown", [50, 10, 90]],
  ])("of one element %s", (_, strict, forecast, state, expected) => {
    const { value, low, high, drivers } = score(ofAll([element("a", 0)]), levels([strict], [forecast]));
    expect([value, low, high]).toEqual(expected);
    expect(drivers.map((d) => d.state)).toEqual([state]);
  });

  it("is the product of what each element leaves, rounded once at the end", () => {
    const three = [
      element("a", 0, { yes: "99.5%" }),
      element("b", 1, { yes: "99.5%" }),
      element("c", 2, { yes: "1/2" }),
    ];
    const frame = levels([2, 2, 2], [2, 2, 2]);
    expect(score(ofAll(three), frame).value).toBe(50);
    expect(score(ofAll([element("a", 0, { yes: "1/3" }), element("b", 1, { yes: "3/2" })]), frame).value).toBe(50);
    expect(score(ofAll([element("a", 0, { yes: "12.5%" })]), frame).value).toBe(13);
    expect(score(ofAll([element("a", 0, { yes: "12.49%" })]), frame).value).toBe(12);
  });

  it("is no more, at any end, than what is left where nothing speaks against it", () => {
    expect(score(ofAll([], "97%"), levels([], []))).toEqual({ value: 97, low: 97, high: 97, drivers: [] });
    const { value, low, high } = score(ofAll([element("a", 0)], "50%"), levels([1], [1]));
    expect([value, low, high]).toEqual([25, 5, 45]);
  });

  it("is a hundred of no elements", () => {
    expect(score(ofAll([]), levels([], []))).toEqual({ value: 100, low: 100, high: 100, drivers: [] });
  });

  it("names the strongest driver first", () => {
    const elements = [element("weak", 0), element("strong", 1, { no: "1%" }), element("middle", 2, { unknown: "1/4" })];
    const { drivers } = score(ofAll(elements), levels([2, 0, 1], [2, 0, 1]));
    expect(drivers.map((d) => `${d.element} ${d.share}`)).toEqual(["strong 1%", "middle 1/4", "weak 90%"]);
  });

  it("takes what is not there as unknown", () => {
    expect(score(ofAll([element("a", 7)]), levels([], [])).value).toBe(50);
  });
});

describe("a score beside a settled verdict", () => {
  const own = { value: 40, low: 10, high: 90, drivers: [] };

  it.each<[BindingValue, number, number]>([
    ["no", 10, 40],
    ["yes", 40, 90],
    ["partly", 40, 90],
    ["open", 10, 90],
    ["disputed", 10, 90],
  ])("of %s lies from %i to %i", (verdict, low, high) => {
    expect(settledBy(verdict, own)).toEqual({ ...own, low, high });
  });
});

describe("the joint score", () => {
  const of = (value: number, low: number, high: number) => ({ value, low, high, drivers: [] });

  it("multiplies end by end, half up", () => {
    expect(jointScore(of(50, 10, 90), of(50, 10, 90))).toEqual(of(25, 1, 81));
    expect(jointScore(of(5, 0, 100), of(10, 0, 100))).toEqual(of(1, 0, 100));
    expect(jointScore(of(7, 7, 7), of(7, 7, 7))).toEqual(of(0, 0, 0));
  });

  it("lists what drives the second before the first", () => {
    const driver = (element: string) => ({ element, label: WORDS, state: "yes" as const, share: "1", why: WORDS });
    const [a, b] = [driver("a"), driver("b")];
    expect(jointScore({ ...of(1, 1, 1), drivers: [a] }, { ...of(1, 1, 1), drivers: [b] }).drivers).toEqual([b, a]);
  });
});
