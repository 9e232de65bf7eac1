import { describe, expect, it } from "vitest";
import type { EvaluatedFrame } from "../../../src/evaluate/frames.ts";
import { CATALOG } from "../../../src/facts/catalog.ts";
import type { FactValue } from "../../../src/facts/fact.ts";
import { knowingLess } from "../../support/arbitrary-situation.ts";
import { crowdedWorlds, framesOf, Tally } from "../../support/evaluated.ts";
import { forAll } from "../../support/property.ts";

function ownerOf(frame: EvaluatedFrame, scope: string): string {
  const agreement = scope === "agreement" || scope === "frame" ? frame.agreement : "-";
  const engagement = scope === "engagement" || scope === "frame" ? frame.engagement : "-";
  return `${agreement} ${engagement}`;
}

const shown = (value: FactValue | undefined) =>
  JSON.stringify(value, (_, v: unknown) => (typeof v === "bigint" ? `${v}n` : v));

describe("frames that share a thing", () => {
  it("share every fact that is about it: a question asked once answers for all of them", () => {
    const tally = new Tally();
    forAll(
      crowdedWorlds.chain(knowingLess),
      (world) => {
        const frames = framesOf(world);
        CATALOG.forEach((fact, i) => {
          const seen = new Map<string, string>();
          for (const frame of frames) {
            const key = ownerOf(frame, fact.scope);
            const value = shown(frame.facts[i]) ?? "";
            if (seen.has(key)) {
              expect(value, fact.id).toBe(seen.get(key));
              tally.note(fact.scope);
            }
            seen.set(key, value);
          }
        });
      },
      60,
    );
    tally.print("shared facts");
    for (const scope of ["situation", "agreement", "engagement"]) expect(tally.of(scope), scope).toBeGreaterThan(500);
  });
});
