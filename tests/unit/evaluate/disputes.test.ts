import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { standingDisputes } from "../../../src/evaluate/disputes.ts";
import { framesOf } from "../../support/evaluated.ts";

const { disputes, mainReadings } = BUNDLED_LAW;
const nameAt = (index: number) => disputes[index]?.name ?? "";

function standing(situation: object) {
  return standingDisputes(BUNDLED_LAW, framesOf(situation)).map((d) => ({ ...d, name: nameAt(d.index) }));
}

const pay = (compensation: object, more: object = {}) => ({
  agreements: [{ compensation }],
  pay: { averageMonthly: "10000" },
  ...more,
});

/** Beijing on a day when the minimum wage was 2,420 yuan. */
const IN_BEIJING = { place: [{ place: "110000" }], employment: { endedOn: "2024-06-30" } };

describe("disputes that the facts raise", () => {
  it.each([
    ["below the default share", { monthly: "2999.99" }, [true]],
    ["at the default share, where the minimum wage is not known: it may", { monthly: "3000" }, [false]],
    ["no sum told: it may", {}, [false]],
    ["within the salary: another one", { withinSalary: "yes", monthly: "100" }, []],
  ])("by what is known of them: %s", (_, compensation, expected) => {
    const found = standing(pay(compensation)).filter((d) => d.name === "below-30-rate");
    expect(found.map((d) => d.raised)).toEqual(expected);
  });

  it.each([
    ["at the default share", "10000", "3000", []],
    ["above it, below the minimum wage", "5000", "2419.99", [true]],
    ["above it, at the minimum wage", "5000", "2420", []],
  ])("by the minimum wage of the place: %s", (_, averageMonthly, monthly, expected) => {
    const told = pay({ monthly }, { ...IN_BEIJING, pay: { averageMonthly } });
    expect(standing(told).flatMap((d) => (d.name === "below-30-rate" ? [d.raised] : []))).toEqual(expected);
  });

  it("are raised by one agreement among several", () => {
    const two = {
      agreements: [{ compensation: { monthly: "9000" } }, { compensation: { monthly: "1" } }],
      pay: { averageMonthly: "10000" },
    };
    expect(standing(two).find((d) => d.name === "below-30-rate")?.raised).toBe(true);
  });

  it("are each read otherwise alone: every other one stays on its main reading", () => {
    const alternatives = standing({}).flatMap((d) => d.alternatives.map((a) => ({ ...a, name: d.name })));
    expect(alternatives.length).toBeGreaterThan(5);
    for (const { name, reading, readings } of alternatives) {
      expect(reading).not.toBe(mainReadings.get(name));
      expect([...readings].sort()).toEqual([...new Map([...mainReadings, [name, reading]])].sort());
    }
  });
});
