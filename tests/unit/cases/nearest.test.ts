import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareF, parseFraction } from "../../../src/base/fraction.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { profiledCases } from "../../../src/cases/decided-cases.ts";
import { nearestAmong } from "../../../src/cases/nearest.ts";
import { type DecidedCase, decidedCases, nearestCases } from "../../../src/cases.ts";
import { assess } from "../../../src/index.ts";
import { forAll } from "../../support/property.ts";

const ASKED = { asOf: "2026-11-24" };
const TOLD = {
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  agreements: [{ form: "separate-agreement", months: 24, compensation: { agreed: "yes" } }],
  engagements: [{ kind: "joined-competitor", actualBusiness: "yes" }],
};

function found(situation: unknown, options: object = ASKED) {
  const result = nearestCases(situation, options as typeof ASKED);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.cases;
}

const sizes = (situation: unknown, options?: object) =>
  found(situation, options).map(({ distance }) => parseFraction(distance) ?? { num: -1n, den: 1n });

describe("the nearest cases", () => {
  it("are three, the nearest first", () => {
    const distances = sizes(TOLD);
    expect(distances).toHaveLength(3);
    for (const [i, next] of distances.slice(1).entries())
      expect(compareF(distances[i] ?? next, next)).toBeLessThanOrEqual(0);
  });

  it.each([
    [0, 0],
    [1, 1],
    [7, 7],
    [10_000, decidedCases().length],
  ])("asked for %i are %i", (count, length) => expect(found(TOLD, { ...ASKED, count })).toHaveLength(length));

  it("more of them begin with the fewer", () => {
    expect(found(TOLD, { ...ASKED, count: 9 }).slice(0, 3)).toEqual(found(TOLD));
  });

  it("tell facts in both languages, with both values", () => {
    const [first] = found(TOLD);
    const category = first?.alike.find(({ fact }) => fact === "parties.category");
    expect(category).toEqual({
      fact: "parties.category",
      label: { zh: "岗位类别", en: "Category of the post" },
      weight: 3,
      here: { zh: "高级技术人员", en: "senior technical staff" },
      there: { zh: "高级技术人员", en: "senior technical staff" },
    });
    for (const { here, there } of first?.differs ?? []) expect(here).not.toEqual(there);
  });

  it("name the agreement and the engagement that come nearest", () => {
    const far = { form: "oral", months: 1, regime: "company" };
    const several = { ...TOLD, agreements: [far, ...TOLD.agreements] };
    expect(found(TOLD)[0]).toMatchObject({ agreement: 0, engagement: 0 });
    expect(found(several)[0]).toMatchObject({ agreement: 1, engagement: 0 });
    expect(found(several).map(({ distance }) => distance)).toEqual(found(TOLD).map(({ distance }) => distance));
    expect(found({ title: "x" })[0]).toMatchObject({ agreement: null, engagement: null });
  });

  it("give the same bytes twice", () => expect(JSON.stringify(found(TOLD))).toBe(JSON.stringify(found(TOLD))));
});

describe("the day asked", () => {
  it("counts as the day of decision where none is told", () => {
    const days = found(TOLD).map(({ differs }) => differs.find(({ fact }) => fact === "procedure.forum-day")?.here.en);
    expect(new Set(days.filter((day) => day !== undefined))).toEqual(new Set(["2026-11-24"]));
  });
});

describe("each published case asked about as a situation", () => {
  it("is nowhere nearer than to itself", () => {
    const farther = decidedCases().filter(({ id, situation, asOf }) => {
      const all = found(situation, { asOf, count: decidedCases().length });
      return all.find((near) => near.case.id === id)?.distance !== all[0]?.distance;
    });
    expect(farther.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it("differs from itself in nothing", () => {
    const [first] = decidedCases();
    const { id, situation, asOf } = first as DecidedCase;
    const own = found(situation, { asOf, count: decidedCases().length }).find((near) => near.case.id === id);
    expect(own?.differs).toEqual([]);
    expect(own?.alike.length).toBeGreaterThan(3);
  });
});

describe("the order of the cases", () => {
  it("is by distance, then by id, whatever order they are read in", () => {
    const cases = profiledCases();
    const [{ profiles = [] } = {}] = cases;
    const shuffled = fc.shuffledSubarray([...cases], { minLength: cases.length });
    const ids = (some: readonly (typeof cases)[number][]) =>
      nearestAmong(BUNDLED_LAW.law, some, profiles, 5).map((near) => near.case.id);
    forAll(shuffled, (some) => expect(ids(some)).toEqual(ids(cases)), 10);
  });

  it("two equal cases stand by id", () => {
    const [first] = profiledCases();
    if (first === undefined) throw new Error("there are cases");
    const twin = (id: string) => ({ ...first, decided: { ...first.decided, id } });
    const near = nearestAmong(BUNDLED_LAW.law, [twin("case-b"), twin("case-a")], first.profiles, 2);
    expect(near.map((n) => n.case.id)).toEqual(["case-a", "case-b"]);
  });
});

describe("bad input", () => {
  it.each([
    ["nothing", undefined],
    ["a text", "situation"],
    ["an empty object", {}],
    ["a key that is not there", { agrements: [] }],
    ["a word of no list", { person: { category: "boss" } }],
    ["a place that is not there", { place: "990000" }],
    ["a place nobody knows", { place: "119900" }],
    ["two things at once", { agrements: [], person: { category: "boss" } }],
    ["a day that does not exist", { decidedOn: "2025-02-30" }],
  ])("%s: the issues of assess", (_, situation) => {
    const refused = nearestCases(situation, ASKED);
    expect(refused).toMatchObject({ ok: false });
    expect(refused).toEqual(assess(situation, ASKED));
  });

  it.each([["2026-13-01"], ["2026"], [""], [undefined], [20_260_101], [null]])("asOf %j", (asOf) => {
    expect(nearestCases(TOLD, { asOf } as never)).toEqual(assess(TOLD, { asOf } as never));
  });

  it.each([[-1], [1.5], [Number.NaN], [Number.POSITIVE_INFINITY], ["3"], [null], [{}], [[]], [true]])(
    "count %j",
    (count) => {
      expect(nearestCases(TOLD, { ...ASKED, count } as never)).toMatchObject({
        ok: false,
        issues: [{ code: "option-value-invalid", path: ["count"], values: { option: "count" } }],
      });
    },
  );

  it("no options at all, or options that cannot be read", () => {
    const trap = Object.defineProperty({}, "asOf", {
      get() {
        throw new Error("no");
      },
    });
    for (const options of [undefined, null, trap]) {
      expect(nearestCases(TOLD, options as never)).toMatchObject({ ok: false, issues: [{ code: "as-of-invalid" }] });
    }
  });
});
