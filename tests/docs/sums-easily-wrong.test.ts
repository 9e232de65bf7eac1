import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.ts";
import { isComparison } from "../../src/report/amounts-shown.ts";
import { amountOf, amountsOf } from "../support/named-sum.ts";
import { assessedExample, workedExample } from "../support/worked-example.ts";

const GUIDELINE = /^cn\/mohrss-guideline-2025/;

/** The example, asked for another day where one is given. */
function assessed(name: string, asOf?: string): Assessment {
  const example = workedExample(name);
  return assessedExample(asOf === undefined ? example : { ...example, asOf });
}

function finding({ findings }: Assessment, rule: string) {
  const found = findings.find((f) => f.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

const citesOf = (result: Assessment, rule: string) => finding(result, rule).cite.map(({ id }) => id);

describe("an agreed sum below the default share", () => {
  const result = assessed("rival-agreed-below-default");
  const claimable = amountsOf(result).filter((amount) => !isComparison(amount));

  it("is due as agreed, by contract", () => {
    expect(amountOf(result, "compensation.monthly")).toMatchObject({
      creditor: "employee",
      low: 300_000,
      high: 300_000,
      legalBasis: "contract",
      rules: ["cn/compensation/agreed"],
    });
  });

  it("is never printed as 9,000 that may be claimed, nor is the difference", () => {
    const ends = claimable.flatMap(({ low, likely, high }) => [low, likely, high]);
    expect(claimable.length).toBeGreaterThan(0);
    for (const wrong of [900_000, 600_000, 5_400_000, 8_100_000]) expect(ends).not.toContain(wrong);
    expect(finding(result, "cn/compensation/not-agreed")).toMatchObject({ outcome: "no", forecast: "no" });
  });

  it("is topped up on the other reading alone, which is told", () => {
    expect(result.disputes.map(({ id }) => id)).toContain("cn/below-30-rate");
    expect(amountOf(result, "compensation.advised")).toMatchObject({ creditor: null, legalBasis: "advice" });
  });
});

describe("three months unpaid", () => {
  const rule = "cn/performance/right-to-rescind";

  it("exactly, let the employee rescind, by the interpretation", () => {
    const result = assessed("rival-three-months-unpaid");
    expect(finding(result, rule)).toMatchObject({ forecast: "yes", strength: "interpretation" });
    expect(citesOf(result, rule)).toContain("cn/spc-labour-interpretation-1#38");
  });

  it("are two on the day on which the third falls due", () => {
    expect(finding(assessed("rival-three-months-unpaid", "2026-02-28"), rule)).toMatchObject({ outcome: "no" });
  });

  it("end nothing of themselves, and are full later on another reading: the safe day is that one", () => {
    const result = assessed("rival-three-months-unpaid");
    expect(result.verdicts.binding.forecast.value).toBe("yes");
    expect(result.disputes.map(({ id }) => id)).toContain("cn/three-months-count");
    const right = result.timeline.find(({ name }) => name === "may-rescind");
    expect(right).toMatchObject({ day: "2026-03-01", safe: "2026-04-01" });
  });
});

describe("two months unpaid and a reminder", () => {
  const result = assessed("rival-two-months-reminded");
  const stop = "cn/performance/stop-advised";

  it("let the employee stop by the guideline alone, as advice and with a warning", () => {
    expect(finding(result, stop)).toMatchObject({ outcome: "yes", strength: "advice", effects: [{ note: "warning" }] });
    expect(citesOf(result, stop)).toEqual(["cn/mohrss-guideline-2025#17"]);
  });

  it("free nobody: the restriction binds, and there is no right to rescind", () => {
    expect(result.verdicts.binding.forecast).toMatchObject({ value: "yes", status: "running" });
    expect(result.verdicts.binding.value).not.toBe("no");
    expect(finding(result, "cn/performance/right-to-rescind")).toMatchObject({ outcome: "no", forecast: "no" });
    const others = result.findings.filter((f) => f.forecast === "yes" && f.strength !== "advice");
    const freeing = others.flatMap((f) => f.effects).filter((effect) => "end" in effect || "permit" in effect);
    expect(freeing).toEqual([]);
  });
});

describe("months to come", () => {
  const result = assessed("rival-future-is-no-arrears");

  it("are in no sum that the employer owes", () => {
    expect(result.exposure.employer.high).toBe(3_000_000);
    const owed = amountsOf(result).flatMap((a) => (isComparison(a) ? [] : [a.low, a.likely, a.high]));
    expect(owed).not.toContain(30_000_000);
  });

  it("fall due one by one: a day later nothing more, a month later one more", () => {
    const arrears = (asOf: string) => amountOf(assessed("rival-future-is-no-arrears", asOf), "compensation.arrears");
    expect(arrears("2026-03-01")).toMatchObject({ low: 3_000_000, high: 3_000_000 });
    expect(arrears("2026-03-30")).toMatchObject({ low: 3_000_000, high: 3_000_000 });
    expect(arrears("2026-03-31")).toMatchObject({ low: 4_500_000, high: 4_500_000 });
  });
});

describe("the three extra months", () => {
  const result = assessed("rival-three-extra-months");

  it("rest on the interpretation and on no guidance", () => {
    const extra = amountOf(result, "compensation.extra");
    expect(extra).toMatchObject({ creditor: "employee", forecast: "yes", legalBasis: "interpretation" });
    expect(citesOf(result, "cn/performance/extra-months")).toEqual(["cn/spc-labour-interpretation-1#39(2)"]);
    const cited = (extra?.slip?.lines ?? []).flatMap(({ cite }) => cite);
    expect(cited).toContain("cn/spc-labour-interpretation-1#39(2)");
    expect(cited.filter((id) => GUIDELINE.test(id))).toEqual([]);
  });
});
