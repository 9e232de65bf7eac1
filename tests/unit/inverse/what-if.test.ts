import { describe, expect, it } from "vitest";
import { type Difference, type WhatIfResult, whatIf } from "../../../src/index.ts";
import { ASKED, agreeing, TOLD } from "../../support/inverse-world.ts";

function differing(changes: unknown, situation: unknown = TOLD): Extract<WhatIfResult, { ok: true }> {
  const result = whatIf(situation, changes, ASKED);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

function at(what: string, { differences }: { differences: readonly Difference[] }): Difference | undefined {
  return differences.find((d) => d.what === what);
}

function wrong(changes: unknown, situation: unknown = TOLD): string[] {
  const result = whatIf(situation, changes, ASKED);
  return result.ok ? ["nothing"] : result.issues.map((i) => `${i.code} ${i.path.join(".")}`);
}

describe("what if", () => {
  it("the wage were higher: by default 30 % of it, four months fallen due", () => {
    const unagreed = agreeing({ compensation: { agreed: "no" } });
    const result = differing({ pay: { averageMonthly: "20000" } }, unagreed);
    // 10 000.01 × 30 % = 3 000.00 (half-up) and 20 000 × 30 % = 6 000.00
    expect(at("amounts.compensation.monthly", result)).toMatchObject({
      before: { likely: 300_000 },
      after: { likely: 600_000 },
    });
    // four months fell due by 2026-11-24: 07-30, 08-30, 09-30, 10-30
    expect(at("amounts.compensation.arrears", result)).toMatchObject({
      before: { likely: 1_200_000 },
      after: { likely: 2_400_000 },
    });
    expect(at("verdicts.binding", result)).toBeUndefined();
    expect(result.because.rules).toEqual({ gained: [], lost: [] });
  });

  it("the employer released: the rules that came and went are named", () => {
    const released = { performance: { released: "yes", releaseReceivedOn: "2026-09-30" } };
    const result = differing(released);
    expect(at("verdicts.binding", result)).toMatchObject({
      kind: "verdict",
      before: { forecast: "yes" },
      after: { forecast: "no", status: "released" },
      because: { rules: { gained: ["cn/performance/released"] } },
    });
    // 4 000.00 × 3
    const extra = at("amounts.compensation.extra", result);
    expect(extra).toMatchObject({
      before: { likely: null, forecast: "no" },
      after: { likely: 1_200_000, forecast: "yes" },
    });
    expect(extra?.because.rules.gained).toContain("cn/performance/extra-months");
    expect(result.because.rules.gained).toContain("cn/performance/released");
  });

  it("a fact told makes a presumption needless", () => {
    const { person: _, ...unsaid } = TOLD;
    const result = differing({ person: TOLD.person }, unsaid);
    expect(at("verdicts.binding", result)?.because.presumptions.lost.length).toBeGreaterThan(0);
  });

  it("null takes a field away, a list is replaced whole, and its completeness may be told alone", () => {
    expect(at("amounts.compensation.monthly", differing({ place: null }))).toBeUndefined();
    expect(at("ledger", differing({}))).toBeUndefined();
    const without = differing({ agreements: { items: [] } });
    expect(at("agreements[0].ledger", without)).toMatchObject({ after: null });
    const bare = { ...TOLD, agreements: TOLD.agreements.items };
    const whole = differing({ agreements: { complete: "yes" } }, bare);
    expect(whole.after.agreements).toHaveLength(1);
    expect(whole.after).toEqual(differing({}).before);
  });
});

describe("what if refuses", () => {
  it.each([null, undefined, 3, "more", [], [{ place: "110000" }]])("%o for changes", (changes) => {
    expect(wrong(changes)).toEqual(["wrong-type changes"]);
  });

  it.each([
    [{ pay: { averageMonthly: "-1" } }, "money-negative pay.averageMonthly"],
    [{ agreements: { items: [{ months: 1.5 }] } }, "count-invalid agreements.items.0.months"],
    [{ employment: { endedOn: "2026-02-30" } }, "day-invalid employment.endedOn"],
    [{ employment: { endedOn: "2010-01-01" } }, "end-before-start employment.endedOn"],
    [{ colour: "red" }, "unknown-key "],
    [{ place: "449900" }, "place-unknown place.0"],
  ])("changes that break the description: %o", (changes, code) => {
    expect(wrong(changes)).toEqual([expect.stringContaining(code.split(" ")[0] ?? "")]);
  });

  it("changes that leave nothing, and a situation that is none", () => {
    expect(wrong({ place: null }, { place: "110000" })).toEqual(["situation-empty "]);
    expect(wrong({}, null)).toEqual(["situation-empty "]);
  });

  it("a getter that throws, a circle and a prototype", () => {
    const circle: Record<string, unknown> = {};
    circle["pay"] = circle;
    const trap = Object.defineProperty({}, "pay", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(wrong(circle)).toEqual([expect.stringMatching(/^too-deep changes/)]);
    expect(wrong(trap)).toEqual(["unreadable changes"]);
    expect(wrong(JSON.parse('{"__proto__":{"place":"110000"}}'))).toEqual(["unknown-key changes"]);
  });
});
