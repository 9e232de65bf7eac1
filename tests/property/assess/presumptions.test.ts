import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Range } from "../../../src/base/range.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { settle } from "../../../src/evaluate/settle.ts";
import { verdictOf } from "../../../src/evaluate/verdict.ts";
import { FACT_IDS } from "../../../src/facts/catalog.ts";
import type { FactValue } from "../../../src/facts/fact.ts";
import { knowingLess, worlds } from "../../support/arbitrary-situation.ts";
import { framesOf, partlyTold, Tally } from "../../support/evaluated.ts";
import { payableWorlds } from "../../support/payable-world.ts";
import { forAll } from "../../support/property.ts";

const { mainReadings } = BUNDLED_LAW;
const told = fc.oneof(partlyTold, worlds.chain(knowingLess), payableWorlds.chain(knowingLess));

function isKnown(value: FactValue): boolean {
  if (typeof value === "string") return value !== "unknown";
  return value.low !== null && value.low === value.high;
}

describe("what a tribunal would presume", () => {
  it("fills facts that are not known, and nothing else", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        for (const frame of framesOf(world)) {
          const changed = frame.facts.flatMap((value, i) => (value === frame.presumedFacts[i] ? [] : [i]));
          expect(changed).toEqual([...new Set(frame.presumptions.map((p) => p.fact))]);
          for (const i of changed) {
            const [before, after] = [frame.facts[i] ?? "unknown", frame.presumedFacts[i] ?? "unknown"];
            tally.note("made");
            expect(isKnown(before)).toBe(false);
            expect(isKnown(after)).toBe(true);
            if (typeof before === "string") continue;
            const { low, high } = before as Range;
            const { low: presumed } = after as Range;
            expect(presumed).toBeGreaterThanOrEqual(low ?? Number.NEGATIVE_INFINITY);
            expect(presumed).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
            if (low !== null && high !== null) tally.note("narrows what is partly known");
          }
        }
      },
      80,
    );
    tally.print("presumptions");
    expect(tally.of("made")).toBeGreaterThan(1000);
    expect(tally.of("narrows what is partly known")).toBeGreaterThan(10);
  });

  it("says of each presumption which article and whose burden, in the order of the catalogue", () => {
    forAll(
      told,
      (world) => {
        for (const { presumptions } of framesOf(world)) {
          const order = presumptions.map((p) => p.fact);
          expect(order).toEqual([...order].sort((a, b) => a - b));
          for (const { id, data } of presumptions) {
            expect(id).toMatch(/^cn\/[a-z0-9-]+\/[a-z0-9-]+$/);
            expect(data.cite.length).toBeGreaterThan(0);
          }
        }
      },
      20,
    );
  });

  it("never turns what is certain: a decided verdict is also the forecast", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        const frames = framesOf(world);
        for (const name of ["binding", "breach"] as const) {
          const root = BUNDLED_LAW[name];
          const { value } = settle(BUNDLED_LAW, frames, root, [], mainReadings);
          const { forecast } = verdictOf(BUNDLED_LAW, frames, root, [], mainReadings);
          tally.note(`${name} ${value}, forecast ${forecast.value}`);
          if (value === "open") continue;
          expect(forecast.value === "partly" ? "yes" : forecast.value).toBe(value);
        }
        for (const frame of frames) {
          frame.strict.forEach((level, node) => {
            if (level !== 1) expect(frame.forecast[node]).toBe(level);
          });
        }
      },
      120,
    );
    tally.print("forecasts");
    expect(tally.of("binding no, forecast no")).toBeGreaterThan(10);
    expect(tally.of("binding open, forecast yes") + tally.of("binding open, forecast partly")).toBeGreaterThan(10);
    expect(tally.of("breach open, forecast yes")).toBeGreaterThan(0);
  });

  it("is named in the verdict only for points that were open", () => {
    let named = 0;
    forAll(
      told,
      (world) => {
        const frames = framesOf(world);
        for (const root of [BUNDLED_LAW.binding, BUNDLED_LAW.breach]) {
          const verdict = verdictOf(BUNDLED_LAW, frames, root, [], mainReadings);
          const open = new Set(verdict.open.map((p) => p.fact));
          for (const { fact } of verdict.forecast.presumptions) expect(open).toContain(FACT_IDS[fact]);
          named += verdict.forecast.presumptions.length;
        }
      },
      60,
    );
    console.log("presumptions named", { named });
    expect(named).toBeGreaterThan(100);
  });
});
