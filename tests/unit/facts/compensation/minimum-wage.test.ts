import { describe, expect, it } from "vitest";
import { fraction } from "../../../../src/base/fraction.ts";
import { assessed } from "../../../support/evaluated.ts";
import { factIn } from "../../../support/told.ts";

/** Beijing: 2,420 yuan from 2023-09-01, 2,540 from 2025-09-01. */
const BEIJING = { place: [{ place: "110000" }], employment: { endedOn: "2025-06-30" } };
const NOWHERE = { low: null, high: null };

describe("the minimum wage at exit", () => {
  const wage = (told: object) => factIn("compensation.minimum-wage", told);

  it.each([
    ["of the place on the day", BEIJING, { low: 242_000, high: 242_000 }],
    [
      "on either side of a rise, the day being known by its year",
      { ...BEIJING, employment: { endedOn: "2025" } },
      { low: 242_000, high: 254_000 },
    ],
    ["of no place told", { employment: { endedOn: "2025-06-30" } }, NOWHERE],
    ["of no day told", { place: [{ place: "110000" }] }, NOWHERE],
    ["of one still employed", { ...BEIJING, employment: { stillEmployed: "yes" } }, NOWHERE],
    ["before the table begins", { ...BEIJING, employment: { endedOn: "2015-06-30" } }, NOWHERE],
    [
      "of a higher registration place, agreed on",
      { ...BEIJING, registrationPlace: "310000", registrationStandardAgreed: "yes" },
      { low: 269_000, high: 269_000 },
    ],
    [
      "of a higher registration place, perhaps agreed on",
      { ...BEIJING, registrationPlace: "310000" },
      { low: 242_000, high: 269_000 },
    ],
    [
      "of a registration place not agreed on",
      { ...BEIJING, registrationPlace: "310000", registrationStandardAgreed: "no" },
      { low: 242_000, high: 242_000 },
    ],
  ])("%s", (_, told, expected) => {
    expect(wage(told)).toEqual(expected);
  });
});

describe("whether the agreed sum is below the minimum wage", () => {
  const below = (monthly: string | undefined, told: object = BEIJING) =>
    factIn("compensation.below-minimum-wage", {
      ...told,
      agreements: [{ compensation: monthly === undefined ? {} : { monthly } }],
    });

  it("is told to the fen", () => {
    expect([below("2419.99"), below("2420.00"), below("2420.01")]).toEqual(["yes", "no", "no"]);
  });

  it("stays open where either is not known, or the wage may lie on both sides", () => {
    expect([below(undefined), below("1000", {})]).toEqual(["unknown", "unknown"]);
    const year = { ...BEIJING, employment: { endedOn: "2025" } };
    expect([below("2419", year), below("2500", year), below("2540", year)]).toEqual(["yes", "unknown", "no"]);
  });
});

describe("a rise of the minimum wage within the term", () => {
  const told = (months: number, averageMonthly = "8000") => ({
    ...BEIJING,
    pay: { averageMonthly },
    agreements: [{ months }],
  });
  const share = (input: object, asOf = "2026-11-24") => factIn("compensation.later-minimum-share", input, { asOf });

  /** Beijing rose from 2,420 to 2,540 on 1 September 2025. */
  it("counts from the day on which it holds, up to the day asked and the agreed end", () => {
    const risen = { low: fraction(254_000, 800_000), high: fraction(254_000, 800_000) };
    const none = { low: fraction(0), high: fraction(0) };
    expect(share(told(3))).toEqual(risen);
    expect(share(told(2))).toEqual(none);
    expect(share(told(12), "2025-08-31")).toEqual(none);
    expect(share(told(12), "2025-09-01")).toEqual(risen);
  });

  const OPEN = { low: fraction(0), high: null };

  it("is not known without the day, the place or the wage", () => {
    expect(share({ ...told(12), employment: {} })).toEqual(OPEN);
    expect(share({ ...told(12), place: [] })).toEqual(OPEN);
    expect(share({ ...told(12), pay: {} })).toEqual({ low: null, high: null });
  });

  /** 30 % of 8,000 is 2,400: below the 2,420 of the exit day and the 2,540 since September. */
  it("puts the two readings side by side", () => {
    const situation = {
      ...told(12),
      person: { workerType: "employee", category: "senior-technical" },
      agreements: {
        complete: "yes",
        items: [
          {
            form: "separate-agreement",
            written: "yes",
            employeeSigned: "yes",
            employerSigned: "yes",
            signedOn: "2024-01-01",
            months: 12,
            compensation: { agreed: "no" },
          },
        ],
      },
      engagements: { complete: "yes", items: [] },
      performance: { observed: "yes" },
    };
    const { amounts, disputes } = assessed(situation);
    expect(amounts.compensation.monthly).toMatchObject({ low: 242_000, likely: 254_000, high: 254_000 });
    const found = disputes.find(({ id }) => id === "cn/minimum-wage-month");
    expect(found?.main.id).toBe("each-month");
    expect(found?.alternatives[0]?.changes.amounts).toContainEqual({
      head: "compensation.monthly",
      main: 254_000,
      other: 242_000,
      low: 242_000,
      high: 242_000,
    });
    const richer = assessed({ ...situation, pay: { averageMonthly: "9000" } });
    expect(richer.amounts.compensation.monthly).toMatchObject({ low: 270_000, high: 270_000 });
    expect(richer.disputes.map(({ id }) => id)).not.toContain("cn/minimum-wage-month");
  });
});
