import { describe, expect, it } from "vitest";
import { headSum } from "../../../src/amounts/amount.ts";
import { employeeExposure, employerExposure } from "../../../src/amounts/exposure.ts";
import type { ExposureFacts } from "../../../src/amounts/exposure-facts.ts";
import { adjusting } from "../../support/adjusting.ts";
import { amounts, ground, owed } from "../../support/grounds.ts";
import { situationOf } from "../../support/told.ts";

const ADJUSTING = adjusting();
const NOTHING = situationOf({});
const FACTS: ExposureFacts = { isSure: () => true, releaseArrived: "yes" };
const FUTURE = { low: 7, high: 9 };

describe("the employee's exposure", () => {
  it("is nothing where nothing is owed", () => {
    expect(employeeExposure(amounts({}), ADJUSTING, NOTHING, () => null, FACTS)).toEqual({
      party: "employee",
      heads: [],
      low: 0,
      likely: 0,
      high: 0,
      beside: [],
    });
  });

  it("takes agreed damages as awarded: 10, 20, 30 per cent", () => {
    const { heads } = employeeExposure(
      amounts({ "damages.agreed": owed("damages.agreed", 1005) }),
      ADJUSTING,
      NOTHING,
      () => null,
      FACTS,
    );
    expect(heads).toMatchObject([{ head: "damages.agreed", low: 101, forecastLow: 101, likely: 201, high: 302 }]);
    expect(heads[0]?.adjustment).toBeDefined();
  });

  it("has a low end as forecast beside the one that is sure", () => {
    const told = amounts({ "refund.compensation": owed("refund.compensation", { low: 40, high: 50 }, "open", "yes") });
    expect(employeeExposure(told, ADJUSTING, NOTHING, () => null, FACTS).heads[0]).toMatchObject({
      low: 0,
      forecastLow: 40,
      high: 50,
    });
  });

  it("adds damages, loss and return; one open end opens the sum", () => {
    const told = {
      "damages.agreed": owed("damages.agreed", 1000),
      "refund.compensation": owed("refund.compensation", 50),
    };
    expect(employeeExposure(amounts(told), ADJUSTING, NOTHING, () => null, FACTS)).toMatchObject({
      low: 150,
      likely: 250,
      high: 350,
    });
    const open = { ...told, "damages.loss": owed("damages.loss", { low: 5, high: null }) };
    expect(employeeExposure(amounts(open), ADJUSTING, NOTHING, () => null, FACTS)).toMatchObject({
      low: 155,
      likely: null,
      high: null,
    });
  });

  it("is likely nothing where nothing can be owed, though it is open whether it would be", () => {
    const told = amounts({
      "damages.agreed": owed("damages.agreed", 1000),
      "refund.compensation": owed("refund.compensation", 0, "open", "open"),
    });
    expect(employeeExposure(told, ADJUSTING, NOTHING, () => null, FACTS)).toMatchObject({ likely: 200, high: 300 });
    const open = amounts({ "refund.compensation": owed("refund.compensation", 1, "open", "open") });
    expect(employeeExposure(open, ADJUSTING, NOTHING, () => null, FACTS)).toMatchObject({ likely: null, high: 1 });
  });

  it("leaves out what the employer owes", () => {
    const { heads } = employeeExposure(
      amounts({ "compensation.arrears": owed("compensation.arrears", 9) }),
      ADJUSTING,
      NOTHING,
      () => null,
      FACTS,
    );
    expect(heads).toEqual([]);
  });
});

describe("the employer's exposure", () => {
  it("adds arrears and extra months; pay to come stands apart", () => {
    const told = amounts({
      "compensation.monthly": owed("compensation.monthly", 100),
      "compensation.total": owed("compensation.total", 2400),
      "compensation.arrears": owed("compensation.arrears", { low: 200, high: 300 }, "open", "yes"),
      "compensation.extra": owed("compensation.extra", 300),
    });
    const { heads, low, likely, high, ifKept } = employerExposure(told, FUTURE, FACTS);
    expect(heads.map((h) => h.head)).toEqual(["compensation.arrears", "compensation.extra"]);
    expect([low, likely, high, ifKept]).toEqual([300, null, 600, FUTURE]);
  });

  const extra = amounts({ "compensation.extra": owed("compensation.extra", 300) });

  it("holds the extra months apart until the release has arrived", () => {
    const { heads, likely, high, beside } = employerExposure(extra, FUTURE, { ...FACTS, releaseArrived: "no" });
    expect([heads, likely, high]).toEqual([[], 0, 0]);
    expect(beside).toEqual([
      { head: "compensation.extra", reason: "once-released", low: 300, likely: 300, high: 300, strength: "statute" },
    ]);
  });

  it("has them from nothing where the release may not have arrived", () => {
    const found = employerExposure(extra, FUTURE, { ...FACTS, releaseArrived: "unknown" });
    expect(found).toMatchObject({ low: 0, likely: null, high: 300, beside: [] });
    expect(employerExposure(extra, FUTURE, FACTS)).toMatchObject({ low: 300, likely: 300, high: 300 });
  });

  it("says of double pay whether it was agreed", () => {
    const line = headSum("compensation.doubled", [ground(900, { creditor: null, holds: "open" })], 0);
    const reason = (isSure: boolean) =>
      employerExposure(amounts({ "compensation.doubled": line }), FUTURE, { ...FACTS, isSure: () => isSure }).beside[0]
        ?.reason;
    expect([reason(true), reason(false)]).toEqual(["if-valid", "if-agreed"]);
  });

  it("is nothing where nothing is owed", () => {
    expect(employerExposure(amounts({}), FUTURE, FACTS)).toEqual({
      party: "employer",
      heads: [],
      low: 0,
      likely: 0,
      high: 0,
      ifKept: FUTURE,
      beside: [],
    });
  });
});
