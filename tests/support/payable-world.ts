import fc from "fast-check";
import { type World, worlds } from "./arbitrary-situation.ts";
import { RIVAL } from "./rival.ts";

/** Sets what lies at a path such as `agreements.items.0.form`; what is between must be there. */
export function setAt(world: World, path: string, value: unknown): World {
  const copy = structuredClone(world) as World;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const parent = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], copy);
  (parent as Record<string, unknown>)[last] = value;
  return copy;
}

export function at(world: World, path: string): unknown {
  return path.split(".").reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], world);
}

const SOUND: readonly (readonly [string, unknown])[] = [
  ["place", "310000"],
  ["person.workerType", "employee"],
  ["agreements.items.0.form", "separate-agreement"],
  ["agreements.items.0.employerSigned", "yes"],
  ["agreements.items.0.signing.pressure", "no"],
  ["agreements.items.0.signing.avoided", "no"],
];

/** Full worlds in which the restriction stands, so that pay is mostly due; in half of them nobody competes. */
export const payableWorlds: fc.Arbitrary<World> = fc.tuple(worlds, fc.boolean()).map(([world, keeps]) => {
  const sound = SOUND.reduce((w, [path, value]) => setAt(w, path, value), world);
  if (!keeps) return sound;
  return setAt(setAt(sound, "engagements.items", []), "performance.observed", "yes");
});

const COMPETES = {
  ...RIVAL,
  nominee: "none",
  alias: "no",
  startedOn: "2025-06-01",
};

/** Payable worlds in which a competitor is joined inside the term and nothing excuses it. */
export const breachingWorlds: fc.Arbitrary<World> = payableWorlds
  .map((world) => {
    const left = {
      startedOn: "2020-01-01",
      endedOn: "2025-03-31",
      stillEmployed: "no",
      employer: { stoppedBusiness: "no" },
    };
    const dated = setAt(setAt(world, "employment", left), "engagements.items", [COMPETES]);
    const paid = {
      observed: "no",
      paidTotal: "2000.00",
      released: "no",
      rescinded: "no",
    };
    return setAt(setAt(dated, "performance", { ...paid, activated: "yes" }), "person.tradeSecrets", "yes");
  })
  .filter((world) => at(world, "agreements.items.0.terms.activationRequired") === "no");
