import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/amounts/amount.ts";
import { penaltyWorlds } from "../support/arbitrary-penalties.ts";
import type { World } from "../support/arbitrary-situation.ts";
import { assessed, Tally } from "../support/evaluated.ts";
import { fenOf, lesser } from "../support/money-oracle.ts";
import { at } from "../support/payable-world.ts";
import { penaltiesFor, type Span } from "../support/penalty-oracle.ts";
import { forAll, runsOf } from "../support/property.ts";

const DUTIES = {
  agreed: "non-compete",
  secrecy: "secrecy",
  solicitation: "non-solicitation",
  reporting: "reporting",
} as const;

const big = (n: number | null) => (n === null ? null : BigInt(n));
const spanOf = ({ low, likely, high }: Amount): Span => ({ low: big(low), likely: big(likely), high: big(high) });

function noteKinds(world: World, duty: string, tally: Tally): void {
  const own = ((at(world, "agreements.items.0.penalties.items") ?? []) as World[]).filter((p) => p["purpose"] === duty);
  for (const { kind, base } of own) tally.note(`${duty} ${kind} ${base ?? ""}`.trim());
  if (own.length > 1) tally.note(`${duty}, several`);
  if (own.filter(({ kind }) => kind === "equity-return").length > 1) tally.note("one gain, several terms");
}

describe("penalties reckoned apart", () => {
  it("agree to the fen: every kind, several at once, and for each duty apart", () => {
    const tally = new Tally();
    forAll(
      penaltyWorlds,
      (world) => {
        const story = { world, capMonths: 24, share: { over: 30n, under: 100n } };
        const { damages } = assessed(world).amounts;
        for (const [name, duty] of Object.entries(DUTIES) as [keyof typeof DUTIES, string][]) {
          const amount = damages[name];
          const expected = penaltiesFor(story, duty);
          if (amount.status === "not-applicable") {
            tally.note(`${name} does not arise`);
            continue;
          }
          expect([name, spanOf(amount)]).toEqual([name, expected ?? { low: null, likely: null, high: null }]);
          noteKinds(world, duty, tally);
          tally.note(`${name} ${amount.status}`);
        }
      },
      runsOf(150),
    );
    tally.print("penalties");
    const kinds = ["fixed-amount", "multiple-of-annual-pay", "months-of-pay", "equity-return", "other"];
    const bases = ["compensation-paid", "compensation-agreed", ""].map((base) =>
      `multiple-of-compensation ${base}`.trim(),
    );
    const reached = [...kinds, ...bases].map((kind) => `non-compete ${kind}`);
    for (const kind of [...reached, "non-compete, several", "one gain, several terms", "secrecy exact"]) {
      expect(tally.of(kind), kind).toBeGreaterThan(2);
    }
  });

  it("stand in the exposure no higher than they are, nor than what is claimed", () => {
    const tally = new Tally();
    forAll(
      penaltyWorlds,
      (world) => {
        const { exposure } = assessed(world);
        const head = exposure.employee.heads.find((h) => h.head === "damages.agreed");
        if (head === undefined) return tally.note("none");
        const claim = at(world, "claims.damages");
        const claimed = claim === undefined ? null : fenOf(String(claim));
        const whole = penaltiesFor({ world, capMonths: 24, share: { over: 30n, under: 100n } }, "non-compete");
        const caps = [whole?.high ?? null, claimed].filter((sum) => sum !== null);
        const cap = caps.length === 0 ? null : caps.reduce(lesser);
        expect(big(head.high)).toBe(cap);
        if (cap !== null) expect(big(head.likely ?? 0)).toBeLessThanOrEqual(cap);
        tally.note(claimed !== null && cap === claimed ? "the claim" : cap === null ? "no upper end" : "as agreed");
      },
      runsOf(150),
    );
    tally.print("what is claimed");
    for (const kind of ["the claim", "as agreed", "no upper end"]) expect(tally.of(kind), kind).toBeGreaterThan(10);
  });
});
