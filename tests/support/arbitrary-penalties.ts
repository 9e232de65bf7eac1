import fc from "fast-check";
import type { World } from "./arbitrary-situation.ts";
import { breachingWorlds } from "./payable-world.ts";

const yuan = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((fen) => (fen / 100).toFixed(2));
const perhaps = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { freq: 3, nil: undefined });
const mostly = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { freq: 12, nil: undefined });
const multiple = fc.constantFrom("2", "3/2", "50%", "1/3", "2/7", "1");

const KINDS = [
  fc.record({ kind: fc.constantFrom("fixed-amount", undefined), amount: yuan(1, 3_000_000) }),
  fc.record({ kind: fc.constant("multiple-of-annual-pay"), multiple }),
  fc.record({
    kind: fc.constant("multiple-of-compensation"),
    multiple,
    base: fc.constantFrom("compensation-paid", "compensation-paid", "compensation-agreed", undefined),
  }),
  fc.record({
    kind: fc.constant("multiple-of-compensation"),
    multiple,
    base: fc.constantFrom("compensation-paid", "compensation-agreed"),
  }),
  fc.record({ kind: fc.constant("months-of-pay"), months: fc.integer({ min: 1, max: 24 }) }),
  fc.record({ kind: fc.constant("equity-return") }),
  fc.record({ kind: fc.constant("equity-return"), multiple }),
  fc.record({ kind: fc.constant("other"), amount: mostly(yuan(1, 90_000)) }),
];

const penalty = fc
  .tuple(
    fc.oneof(...KINDS),
    fc.constantFrom("non-compete", "non-compete", "non-compete", "secrecy", "non-solicitation", "reporting", undefined),
    fc.oneof({ weight: 12, arbitrary: fc.constant("no") }, { weight: 1, arbitrary: fc.constant("yes") }),
  )
  .map(([kind, purpose, perBreach]) => told({ ...kind, purpose, perBreach }));

const award = fc
  .record({
    kind: fc.constantFrom("cash-award", "rsu", "rsu", "options", undefined),
    gained: mostly(yuan(0, 500_000)),
    exercised: fc.constantFrom("yes", "no"),
    clawbackTerm: fc.constantFrom("yes", "no"),
    competingForfeits: fc.constant("nothing"),
    currency: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constant("USD") }),
  })
  .map((drawn) => told(drawn.kind === "options" && drawn.exercised === "no" ? { ...drawn, gained: undefined } : drawn));

const list = (items: fc.Arbitrary<World>, minLength: number) =>
  fc.record({
    items: fc.array(items, { minLength, maxLength: 4 }),
    complete: fc.constantFrom("yes", "yes", "yes", "yes", "yes", "unknown"),
  });

/** Wages whose three tenths lie above every minimum wage of Shanghai. */
const pay = fc.oneof(
  fc.record({ averageMonthly: yuan(10_000, 90_000) }),
  fc.record({ annual: yuan(120_000, 900_000) }),
  fc.record({ averageMonthly: yuan(10_000, 90_000), annual: yuan(120_000, 900_000) }),
);

/** Worlds of a breach with up to four penalties of every kind, for this duty and that, awards with gains, and perhaps a claim. */
export const penaltyWorlds: fc.Arbitrary<World> = fc
  .record({
    world: breachingWorlds,
    penalties: list(penalty, 1),
    incentives: list(award, 0),
    pay,
    paidTotal: yuan(0, 300_000),
    monthly: perhaps(yuan(3_000, 30_000)),
    claimed: perhaps(yuan(1, 2_000_000)),
  })
  .map(({ world, penalties, incentives, pay: wage, paidTotal, monthly, claimed }) => {
    const [agreement] = (world["agreements"] as { items: World[] }).items;
    const compensation: World =
      monthly === undefined ? { agreed: "no", withinSalary: "no" } : { agreed: "yes", monthly, withinSalary: "no" };
    const { decidedOn: _, ...rest } = world;
    return {
      ...rest,
      pay: wage,
      incentives,
      agreements: { complete: "yes", items: [{ ...agreement, penalties, compensation }] },
      performance: { ...(world["performance"] as World), paidTotal, observed: "yes" },
      ...(claimed === undefined ? {} : { claims: { by: "employer", damages: claimed } }),
    } as World;
  });

/**
 * The same without what is taken to be usual until it is told (docs/limits.md): another currency, a penalty for each breach, a
 * return of more or less than the gain; and nothing told in two ways that may differ.
 */
export const usualPenaltyWorlds: fc.Arbitrary<World> = penaltyWorlds.map((world) => {
  const copy = structuredClone(world) as unknown as Listed;
  for (const told of copy.incentives.items) delete told["currency"];
  delete copy.performance["paidMonths"];
  if (copy.pay["averageMonthly"] !== undefined) delete copy.pay["annual"];
  for (const told of copy.agreements.items[0]?.penalties.items ?? []) {
    delete told["perBreach"];
    if (told["kind"] === "equity-return") delete told["multiple"];
  }
  return copy as unknown as World;
});

interface Listed {
  readonly pay: Record<string, unknown>;
  readonly performance: Record<string, unknown>;
  readonly incentives: { readonly items: readonly Record<string, unknown>[] };
  readonly agreements: {
    readonly items: readonly { readonly penalties: Penalties }[];
  };
}

interface Penalties {
  readonly items: readonly Record<string, unknown>[];
  complete?: string;
}

/** The same breach, with less told of its penalties alone: of each its duty or its kind, and whether the list is complete. */
export function fewerTermsTold(world: World): fc.Arbitrary<World> {
  const choices = fc.array(fc.constantFrom("purpose", "kind", null, null), { minLength: 4, maxLength: 4 });
  return fc.tuple(choices, fc.constantFrom(true, true, false)).map(([forgotten, complete]) => {
    const copy = structuredClone(world) as unknown as Listed;
    const list = copy.agreements.items[0]?.penalties;
    for (const [i, told] of (list?.items ?? []).entries()) delete told[forgotten[i] ?? ""];
    if (list !== undefined && !complete) delete list.complete;
    return copy as unknown as World;
  });
}

/** Without what is not told. */
function told(fields: object): World {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
