import { describe, expect, it } from "vitest";
import { amountOf, headSum, notApplicable } from "../../../src/amounts/amount.ts";
import { figureOf } from "../../../src/amounts/figure.ts";
import { sum } from "../../../src/slip/term.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { ground } from "../../support/grounds.ts";
import { fenTerm, groundOf } from "../../support/terms.ts";

const of = (...grounds: Parameters<typeof headSum>[1][number][]) => headSum("compensation.monthly", grounds, 0);
const open = { holds: "open", forecast: "open" } as const;
const line = { creditor: null, rule: "xx/line" } as const;

describe("an amount", () => {
  it("is not applicable on no ground, or on grounds ruled out", () => {
    expect(of()).toEqual(notApplicable("compensation.monthly"));
    expect(of(ground(5, { holds: "no", forecast: "no" }))).toEqual(notApplicable("compensation.monthly"));
  });

  it("is the sum of its one ground", () => {
    const { status, low, high, likely, holds, creditor, rules } = of(ground(500));
    expect([status, low, high, likely, holds, creditor, rules]).toEqual([
      "exact",
      500,
      500,
      500,
      "yes",
      "employee",
      ["xx/a"],
    ]);
  });

  it.each([
    ["a range", { low: 1, high: 2 }, "range"],
    ["no upper end", { low: 1, high: null }, "range"],
    ["no lower end", { low: null, high: 2 }, "range"],
    ["nothing known", { low: null, high: null }, "unknown"],
    ["nothing at all", { low: 0, high: 0 }, "exact"],
  ])("says how well it is known: %s", (_, range, status) => {
    expect(of(ground(range)).status).toBe(status);
  });

  it("spans grounds of which it is open which holds; nothing is likely unless one is forecast", () => {
    const [a, b] = [ground(100, open), ground(300, { ...open, rule: "xx/b" })];
    const both = of(a, b);
    expect([both.low, both.high, both.likely, both.holds]).toEqual([100, 300, null, "open"]);
    expect(of(a, { ...b, forecast: "yes" }).likely).toBe(300);
    expect(of({ ...a, forecast: "yes" }, { ...b, forecast: "yes" }).likely).toBeNull();
    expect(of(a, ground(100, open)).likely).toBe(100);
  });

  it("leaves open grounds out of account beside one that holds", () => {
    const { low, high, rules } = of(ground(300, open), ground(100, { rule: "xx/b" }));
    expect([low, high, rules]).toEqual([100, 100, ["xx/a", "xx/b"]]);
  });

  it("is owed by nobody where it is only a line", () => {
    const { creditor, holds, forecast } = of(ground(100, line));
    expect([creditor, holds, forecast]).toEqual([null, "no", "no"]);
  });

  it("does not depend on the order of a claim and a line", () => {
    for (const claim of [ground(100), ground(100, open)]) {
      const drawn = ground(200, { ...line, ...open });
      const [a, b] = [of(claim, drawn), of(drawn, claim)];
      expect({ ...b, rules: [], figure: null }).toEqual({ ...a, rules: [], figure: null });
      expect([a.creditor, a.holds]).toEqual(["employee", claim.holds]);
    }
  });

  it("is a line as forecast where only the line is, though the claim may hold", () => {
    const { creditor, holds, forecast } = of(
      ground(100, { holds: "open", forecast: "no" }),
      ground(100, { ...line, holds: "open", forecast: "yes" }),
    );
    expect([creditor, holds, forecast]).toEqual([null, "open", "no"]);
  });

  it("names what entitles and the weakest step, with its conventions once", () => {
    const parts = [
      fenTerm(1, groundOf("interpretation", "stretch-by-stretch")),
      fenTerm(2, groundOf("convention", "stretch-by-stretch")),
    ];
    const { legalBasis, weakestStep, conventions } = of(
      ground(1, { strength: "contract", figure: figureOf(sum(parts, groundOf())) }),
    );
    expect([legalBasis, weakestStep, conventions]).toEqual(["contract", "convention", ["stretch-by-stretch"]]);
  });

  it("has a slip that verifies, where one is asked for", () => {
    for (const grounds of [[ground(5)], [ground({ low: 1, high: null })], [ground(100, open), ground(300, open)]]) {
      const amount = amountOf(of(...grounds), true);
      expect(verifySlip(amount)).toEqual({ ok: true });
      expect(verifySlip({ ...amount, high: 7 })).toMatchObject({ ok: false, reason: "sum" });
    }
    expect(amountOf(of(ground(5)), false).slip).toBeNull();
    expect(amountOf(of(), true).slip).toBeNull();
  });
});
