import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../../src/assessment.ts";
import { addMonths, type Day, formatDay, parseDay } from "../../../src/base/day.ts";
import { formatPartialDay, parsePartialDay } from "../../../src/base/partial-day.ts";
import { assessmentOf, datedWorld } from "../../support/dated-world.ts";
import { Tally } from "../../support/evaluated.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

/** Four years with one leap day among them. */
const FOUR_YEARS = 1461;

const worlds = fc.record({
  exit: fc.integer({ min: day("2021-03-01"), max: day("2021-06-30") }),
  lasted: fc.integer({ min: 0, max: 60 }),
  months: fc.integer({ min: 1, max: 30 }),
  paid: fc.constantFrom("0", "100", "150", "1000", undefined),
  place: fc.constantFrom("110000", "320500", "440300", undefined),
  released: fc.option(fc.integer({ min: -20, max: 60 }), { nil: undefined }),
  award: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

function timelineOf(world: World, by: number): readonly TimelineEvent[] {
  const exit = world.exit + by;
  const on = (after: number | undefined) => (after === undefined ? undefined : formatDay(exit + after));
  const situation = datedWorld({
    exit: formatDay(exit),
    agreement: { months: world.months },
    performance: { paidTotal: world.paid, releaseReceivedOn: on(world.released) },
    more: {
      place: world.place,
      steps: { items: world.award === undefined ? [] : [{ kind: "award", on: on(world.award) }] },
    },
  });
  return assessmentOf(situation, formatDay(exit + world.lasted)).timeline;
}

const moved = (text: string, by: Day) => {
  const { low, high } = parsePartialDay(text) ?? { low: null, high: null };
  return formatPartialDay({ low: low === null ? null : low + by, high: high === null ? null : high + by });
};

describe("the timeline of a described exit", () => {
  it("moves by four years where all that was told does, and changes in nothing else", () => {
    const tally = new Tally();
    forAll(
      worlds,
      (world) => {
        const days = (events: readonly TimelineEvent[], by: number) =>
          events.map(({ id, day: at, safe, holds, readings }) => ({
            ...{ id, holds, day: moved(at, by), safe: safe === null ? null : moved(safe, by) },
            readings: readings.map((r) => [r.id, r.day === null ? null : moved(r.day, by)]),
          }));
        const [before, after] = [timelineOf(world, 0), timelineOf(world, FOUR_YEARS)];
        expect(days(after, 0)).toEqual(days(before, FOUR_YEARS));
        for (const { name } of before) tally.note(name);
      },
      runsOf(60),
    );
    for (const name of [
      "may-rescind",
      "may-withhold",
      "lump-sum-demand",
      "release-arrives",
      "sue-after-award",
      "claim",
    ]) {
      expect(tally.of(name), name).toBeGreaterThan(3);
    }
  });

  it("has no due day past the lawful end, a safe day on the safe side, and stands in order", () => {
    forAll(
      worlds,
      (world) => {
        const events = timelineOf(world, 0);
        const end = addMonths(world.exit, Math.min(world.months, 24));
        expect(events.find((e) => e.name === "lawful-end")?.day).toBe(formatDay(end));
        for (const { kind, day: at, safe } of events) {
          const { low, high } = parsePartialDay(at) ?? { low: null, high: null };
          const sure = safe === null ? null : parseDay(safe);
          if (kind === "due") expect(high).toBeLessThanOrEqual(end);
          if (sure === null) continue;
          if (kind === "right" || kind === "end") expect(sure).toBeGreaterThanOrEqual(high ?? Infinity);
          if (kind === "limitation" || kind === "last-day") expect(sure).toBeLessThanOrEqual(low ?? -Infinity);
        }
        const first = events.flatMap((e) => {
          const at = parsePartialDay(e.day);
          return at === null ? [] : [at.low ?? at.high ?? 0];
        });
        expect(first).toEqual([...first].sort((a, b) => a - b));
      },
      runsOf(60),
    );
  });
});
