import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareF, fraction } from "../../../src/base/fraction.ts";
import type { Mark } from "../../../src/cases/apart.ts";
import { distance, likeness } from "../../../src/cases/distance.ts";
import { FEATURES, TOTAL_WEIGHT } from "../../../src/cases/features.ts";
import { marks } from "../../support/arbitrary-marks.ts";
import { forAll } from "../../support/property.ts";

const at = (id: string) => FEATURES.findIndex(({ fact }) => fact.id === id);

/** Nothing known but what is told. */
function told(known: Readonly<Record<string, Mark>>): Mark[] {
  const all: Mark[] = FEATURES.map(() => null);
  for (const [id, mark] of Object.entries(known)) all[at(id)] = mark;
  return all;
}

describe("the table of features", () => {
  it("weighs what verdicts turn on three times what colours a case", () => {
    expect(FEATURES.filter(({ weight }) => weight === 3)).toHaveLength(10);
    expect(FEATURES).toHaveLength(23);
    expect(TOTAL_WEIGHT).toBe(10 * 3 + 13);
  });

  it("names each fact once, in both languages", () => {
    expect(new Set(FEATURES.map(({ fact }) => fact.id)).size).toBe(FEATURES.length);
    for (const { fact } of FEATURES) expect(fact.label.zh && fact.label.en).toBeTruthy();
  });
});

describe("the distance, worked by hand on 43 points", () => {
  it.each([
    ["nothing known: every fact one half", {}, {}, fraction(1, 2)],
    [
      "one heavy fact the same: 21.5 − 1.5",
      { "parties.category": "ordinary" },
      { "parties.category": "ordinary" },
      fraction(20, 43),
    ],
    [
      "one heavy fact different: 21.5 + 1.5",
      { "parties.category": "ordinary" },
      { "parties.category": "senior-technical" },
      fraction(23, 43),
    ],
    [
      "one light fact the same: 21.5 − 0.5",
      { "agreement.form": "handbook" },
      { "agreement.form": "handbook" },
      fraction(21, 43),
    ],
    [
      "a term a quarter of the scale apart: 21 + 0.25",
      { "duration.months": fraction(1) },
      { "duration.months": fraction(3, 4) },
      fraction(85, 172),
    ],
    ["told on one side alone: nothing gained", { "parties.category": "ordinary" }, {}, fraction(1, 2)],
    [
      "two cities of a province: as if one were not known",
      { "performance.place": "320500" },
      { "performance.place": "320600" },
      fraction(1, 2),
    ],
  ])("%s", (_, a, b, expected) => expect(distance(told(a), told(b))).toEqual(expected));

  it("is 0 where all is known and the same, 1 where all is known and different", () => {
    const [a, b] = [FEATURES.map(() => "a"), FEATURES.map(() => "b")];
    const away = b.map((mark, i) => (i === at("performance.place") ? "440300" : mark));
    const here = a.map((mark, i) => (i === at("performance.place") ? "310000" : mark));
    expect(distance(here, here)).toEqual(fraction(0));
    expect(distance(here, away)).toEqual(fraction(1));
  });
});

describe("the distance, whatever the facts", () => {
  const pairs = fc.tuple(marks, marks);

  it("lies between 0 and 1 and is the same both ways", () =>
    forAll(pairs, ([a, b]) => {
      const found = distance(a, b);
      expect(compareF(found, fraction(0))).toBeGreaterThanOrEqual(0);
      expect(compareF(found, fraction(1))).toBeLessThanOrEqual(0);
      expect(distance(b, a)).toEqual(found);
    }));

  it("is least to itself, and 0 only where all is known", () =>
    forAll(pairs, ([a, b]) => {
      expect(compareF(distance(a, a), distance(a, b))).toBeLessThanOrEqual(0);
      expect(distance(a, a).num === 0n).toBe(!a.includes(null));
    }));

  it("never grows by telling one more fact that equals that of the other", () =>
    forAll(fc.tuple(marks, marks, fc.nat(FEATURES.length - 1)), ([a, b, i]) => {
      const before = a.with(i, null);
      expect(compareF(distance(before.with(i, b[i] ?? null), b), distance(before, b))).toBeLessThanOrEqual(0);
    }));
});

describe("what is alike and what differs", () => {
  it("is known on both sides, the heaviest first", () => {
    const a = told({
      "parties.category": "ordinary",
      "agreement.form": "handbook",
      "duration.months": fraction(1),
      "conduct.kind": "adviser",
    });
    const b = told({
      "parties.category": "ordinary",
      "agreement.form": "oral",
      "duration.months": fraction(1, 2),
      "conduct.kind": "other",
      "scope.kind": "other",
    });
    const { alike, differs, unknown } = likeness(a, b);
    expect(alike).toEqual([at("parties.category")]);
    expect(differs).toEqual([at("conduct.kind"), at("agreement.form"), at("duration.months")]);
    expect(unknown).toContain(at("scope.kind"));
    expect(unknown).toHaveLength(FEATURES.length - 4);
  });

  it("what applies to neither is told nowhere, what applies to one alone differs", () => {
    const none = told({ "conduct.kind": "not-applicable" });
    expect(likeness(none, none)).toMatchObject({ alike: [], differs: [] });
    expect(likeness(none, told({ "conduct.kind": "adviser" })).differs).toEqual([at("conduct.kind")]);
  });

  it("each fact stands in one list at most", () =>
    forAll(fc.tuple(marks, marks), ([a, b]) => {
      const { alike, differs, unknown } = likeness(a, b);
      const all = [...alike, ...differs, ...unknown];
      expect(new Set(all).size).toBe(all.length);
      expect(unknown).toEqual(FEATURES.flatMap((_, i) => (a[i] === null || b[i] === null ? [i] : [])));
    }));
});
