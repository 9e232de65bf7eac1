import { describe, expect, it } from "vitest";
import { employeeExposure, employerExposure } from "../../../src/amounts/exposure.ts";
import { packWith } from "../../support/empty-pack.ts";
import { amounts, owed } from "../../support/grounds.ts";
import { situationOf } from "../../support/told.ts";

const MODEL = packWith({}).risk;
const NOTHING = situationOf({});
const FUTURE = { low: 7, high: 9 };

describe("the employee's exposure", () => {
  it("is nothing where nothing is owed", () => {
    expect(employeeExposure(amounts({}), MODEL, NOTHING)).toEqual({
      party: "employee",
      heads: [],
      low: 0,
      likely: 0,
      high: 0,
      beside: [],
    });
  });

  it("spreads agreed damages as they were awarded: 10, 20, 30 per cent", () => {
    const { heads } = employeeExposure(amounts({ "damages.agreed": owed("damages.agreed", 1005) }), MODEL, NOTHING);
    expect(heads).toEqual([
      { head: "damages.agreed", low: 101, forecastLow: 101, likely: 201, high: 302, basis: "agreed" },
    ]);
  });

  it.each([
    ["forecast, not sure", "open", "yes", [0, 200, 300]],
    ["open", "open", "open", [0, null, 300]],
    ["not forecast", "open", "no", [0, 0, 300]],
  ] as const)("starts from nothing where it is not owed for sure: %s", (_, holds, forecast, expected) => {
    const told = amounts({ "damages.agreed": owed("damages.agreed", 1000, holds, forecast) });
    const { low, likely, high } = employeeExposure(told, MODEL, NOTHING);
    expect([low, likely, high]).toEqual(expected);
  });

  it("takes the sum claimed where the sum agreed is not known", () => {
    const told = amounts({ "damages.agreed": owed("damages.agreed", { low: null, high: null }) });
    const claimed = situationOf({ claims: { damages: "10" } });
    expect(employeeExposure(told, MODEL, claimed).heads).toEqual([
      { head: "damages.agreed", low: 100, forecastLow: 100, likely: 200, high: 300, basis: "claimed" },
    ]);
    expect(employeeExposure(told, MODEL, NOTHING).heads).toEqual([
      { head: "damages.agreed", low: 0, forecastLow: 0, likely: null, high: null, basis: "claimed" },
    ]);
  });

  it("likely starts from the upper end where the agreed sum is a range, and has none where it is open upwards", () => {
    const range = amounts({ "damages.agreed": owed("damages.agreed", { low: 100, high: 1000 }) });
    expect(employeeExposure(range, MODEL, NOTHING).heads[0]).toMatchObject({ low: 10, likely: 200, high: 300 });
    const open = amounts({ "damages.agreed": owed("damages.agreed", { low: 100, high: null }) });
    expect(employeeExposure(open, MODEL, NOTHING).heads[0]).toMatchObject({ low: 10, likely: null, high: null });
  });

  it("awards no more than is claimed", () => {
    const told = amounts({ "damages.agreed": owed("damages.agreed", 1000) });
    const claimed = situationOf({ claims: { damages: "5" } });
    expect(employeeExposure(told, MODEL, claimed).heads[0]).toMatchObject({ low: 50, high: 150 });
    const more = situationOf({ claims: { damages: "5000" } });
    expect(employeeExposure(told, MODEL, more).heads[0]).toMatchObject({ low: 100, high: 300 });
  });

  it("has a low end as forecast beside the one that is sure", () => {
    const told = amounts({ "refund.compensation": owed("refund.compensation", { low: 40, high: 50 }, "open", "yes") });
    expect(employeeExposure(told, MODEL, NOTHING).heads[0]).toMatchObject({ low: 0, forecastLow: 40, high: 50 });
  });

  it("adds damages, loss and return; one open end opens the sum", () => {
    const told = {
      "damages.agreed": owed("damages.agreed", 1000),
      "refund.compensation": owed("refund.compensation", 50),
    };
    expect(employeeExposure(amounts(told), MODEL, NOTHING)).toMatchObject({ low: 150, likely: 250, high: 350 });
    const open = { ...told, "damages.loss": owed("damages.loss", { low: 5, high: null }) };
    expect(employeeExposure(amounts(open), MODEL, NOTHING)).toMatchObject({ low: 155, likely: null, high: null });
  });

  it("leaves out what the employer owes", () => {
    const { heads } = employeeExposure(
      amounts({ "compensation.arrears": owed("compensation.arrears", 9) }),
      MODEL,
      NOTHING,
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
    const { heads, low, likely, high, ifKept } = employerExposure(told, FUTURE);
    expect(heads.map((h) => h.head)).toEqual(["compensation.arrears", "compensation.extra"]);
    expect([low, likely, high, ifKept]).toEqual([300, null, 600, FUTURE]);
  });

  it("is nothing where nothing is owed", () => {
    expect(employerExposure(amounts({}), FUTURE)).toEqual({
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
