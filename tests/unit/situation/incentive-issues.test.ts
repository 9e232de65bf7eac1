import { describe, expect, it } from "vitest";
import { issuesOf, refusals } from "../../support/refusal.ts";

const award = (told: object) => refusals({ incentives: [told] });

describe("awards", () => {
  it.each([
    { quantity: 0, vestedQuantity: 0 },
    { quantity: 1e12, vestedQuantity: 1e12 },
    { vestedQuantity: 5 },
    { vestedShare: "100%" },
    { vestedShare: 0 },
    { unitPrice: "10", exercisePrice: "99" },
    { granted: "25% more", vested: "all" },
    { leavingForfeits: "unvested", competingForfeits: "all" },
  ])("%j is taken", (told) => {
    expect(award(told)).toEqual([]);
  });

  it.each([
    [{ quantity: -1 }, "units-invalid at incentives[0].quantity"],
    [{ quantity: 1.5 }, "units-invalid at incentives[0].quantity"],
    [{ quantity: 1e12 + 1 }, "units-invalid at incentives[0].quantity"],
    [{ quantity: "10" }, "wrong-type at incentives[0].quantity"],
    [{ vestedQuantity: -3 }, "units-invalid at incentives[0].vestedQuantity"],
    [{ quantity: 3, vestedQuantity: 4 }, "vested-above-granted at incentives[0].vestedQuantity"],
    [{ vestedShare: "100.01%" }, "vested-above-granted at incentives[0].vestedShare"],
    [{ vestedShare: "-1%" }, "rate-invalid at incentives[0].vestedShare"],
    [{ unitPrice: "-1" }, "money-negative at incentives[0].unitPrice"],
    [{ exercisePrice: -1 }, "money-negative at incentives[0].exercisePrice"],
    [{ value: "-0.01" }, "money-negative at incentives[0].value"],
    [{ grantValue: "1.234" }, "money-too-precise at incentives[0].grantValue"],
    [{ capMultiple: "1001" }, "rate-invalid at incentives[0].capMultiple"],
    [{ cliffMonths: -6 }, "count-invalid at incentives[0].cliffMonths"],
    [{ leavingForfeits: "everything" }, "not-one-of at incentives[0].leavingForfeits"],
  ])("%j is refused", (told, expected) => {
    expect(award(told)).toEqual([expected]);
  });

  it("say both numbers", () => {
    const [found] = issuesOf({ incentives: { items: [{}, { quantity: 3, vestedQuantity: 4 }] } });
    expect(found).toMatchObject({ path: ["incentives", 1, "vestedQuantity"], values: { vested: "4", granted: "3" } });
  });
});

describe("offers to stay", () => {
  it("are refused where the upper end of pay lies below the lower", () => {
    const offer = (low: string, high: string) =>
      refusals({ retentionOffers: [{ annualPay: low, annualPayHigh: high }] });
    expect(offer("6", "4")).toEqual(["offer-ends-crossed at retentionOffers[0].annualPayHigh"]);
    expect(offer("4", "4")).toEqual([]);
  });
});
