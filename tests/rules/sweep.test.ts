import { describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../../src/base/day.ts";
import { parentsOf } from "../../src/base/region.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { type CompiledLaw, compileLaw } from "../../src/evaluate/compile-law.ts";
import { indexLaw } from "../../src/law/law.ts";
import { minimumWageAt } from "../../src/law/minimum-wage.ts";
import type { WithoutData } from "../../src/law/without.ts";
import { clashesIn } from "../../src/packs/check/clashes.ts";

const { law } = BUNDLED_LAW;
const { data } = law;

const dayOf = (text: string | undefined): Day | null => (text === undefined ? null : parseDay(text));

/** Every day on which some text, number or wage begins or ends, and the day before it. */
const BOUNDARIES: readonly Day[] = [
  ...new Set(
    [
      ...[...law.citations.values()].flatMap(({ from, to }) => [from, to]),
      ...data.parameters.flatMap(({ values, without }) =>
        [...values, ...(without ?? [])].flatMap(({ from, to }) => [dayOf(from), dayOf(to)]),
      ),
      ...data.minimumWages.flatMap(({ standards, areas }) =>
        [...standards.flatMap((s) => s.values), ...areas].flatMap(({ from, to }) => [dayOf(from), dayOf(to)]),
      ),
    ].flatMap((day) => (day === null ? [] : [day - 1, day])),
  ),
].sort((a, b) => a - b);

const isOn = ({ from, to }: Pick<WithoutData, "from" | "to">, day: Day) =>
  (dayOf(from) ?? day) <= day && day < (dayOf(to) ?? day + 1);

describe("on every boundary day and in every place", () => {
  it("looks at more than a hundred days and every place", () => {
    expect(BOUNDARIES.length).toBeGreaterThan(100);
    expect(data.regions.length).toBeGreaterThan(370);
  });

  it("a legal number has one value, or says why it has none", () => {
    const found = [...law.parameters].flatMap(([name, { data: own, values }]) =>
      BOUNDARIES.filter((day) => {
        const inForce = values.filter((v) => v.from <= day && (v.to === null || day < v.to));
        const without = (own.without ?? []).filter((w) => isOn(w, day));
        return inForce.length + without.length !== 1;
      }).map((day) => `${name} ${formatDay(day)}`),
    );
    expect(found).toEqual([]);
  });

  it("a minimum wage that is not known is a gap declared for the place and day", () => {
    let known = 0;
    const found: string[] = [];
    for (const { code, outside } of data.regions) {
      const table = data.minimumWages.find(({ province }) => parentsOf(code).includes(province));
      if (table === undefined) {
        if (!outside) found.push(`${code} has no table`);
        continue;
      }
      const gaps = table.without.filter(({ kind }) => kind === "gap");
      const areas = table.areas.filter((area) => parentsOf(code).includes(area.code));
      const own = new Set(areas.length > 0 ? areas.map(({ standard }) => standard) : [table.province]);
      for (const day of BOUNDARIES) {
        const { low, high } = minimumWageAt(data.minimumWages, code, day).range;
        if (low !== null && high !== null) known++;
        else if (!gaps.some((gap) => own.has(gap.code) && isOn(gap, day))) found.push(`${code} ${formatDay(day)}`);
      }
    }
    expect(found).toEqual([]);
    expect(known).toBeGreaterThan(10_000);
  });
});

const clashes = (compiled: CompiledLaw) =>
  clashesIn(compiled).found.map(([a, b]) => `${a.head}: ${a.rule.data.id} and ${b.rule.data.id}`);

it("a prefecture of which the tier is not known is declared, and no other", () => {
  const found = data.regions
    .filter(({ code, outside }) => !outside && !code.endsWith("0000"))
    .filter(({ code }) => {
      const table = data.minimumWages.find(({ province }) => parentsOf(code).includes(province));
      const listed = table?.areas.some((area) => parentsOf(code).includes(area.code)) ?? false;
      return table !== undefined && !listed && BOUNDARIES.some((day) => isSpan(table, code, day));
    })
    .map(({ code }) => code);
  expect(found).toEqual(data.minimumWages.flatMap(({ unplaced }) => unplaced ?? []));
  expect(found.length).toBeGreaterThan(10);
});

function isSpan(table: (typeof data.minimumWages)[number], code: string, day: Day): boolean {
  const { low, high } = minimumWageAt([table], code, day).range;
  return low !== null && low !== high;
}

describe("no two rules answer one head without an order", () => {
  it("on any day, in any place, under any reading", () => {
    expect(clashes(BUNDLED_LAW)).toEqual([]);
    expect(clashesIn(BUNDLED_LAW).undecided).toEqual([]);
  });

  it("which would be seen if one were let loose", () => {
    const rules = data.rules.map(({ overrides, ground, ...rule }) => rule);
    expect(clashes(compileLaw(indexLaw({ ...data, rules })))).toContain(
      "compensation.monthly: cn/compensation/agreed and jiangsu/compensation/agreed-floor",
    );
  });
});
