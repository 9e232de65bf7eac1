import { describe, expect, it } from "vitest";
import { issuesOf, refusals } from "../../support/refusal.ts";

const money = (amount: unknown) => refusals({ pay: { averageMonthly: amount } });
const day = (text: unknown) => refusals({ employment: { endedOn: text } });
const months = (n: unknown) => refusals({ agreements: [{ months: n }] });
const share = (rate: unknown) => refusals({ agreements: [{ compensation: { rate } }] });
const truth = (value: unknown) => refusals({ person: { tradeSecrets: value } });
const place = (code: unknown) => refusals({ employerSeat: code });

describe("money", () => {
  it.each(["0", 0, "17434.48", 17434.48, "0.01", "10000000000", "10000000000.00", 1e10])("%j is taken", (amount) => {
    expect(money(amount)).toEqual([]);
  });

  it.each([
    [-1, "money-negative"],
    ["-0.01", "money-negative"],
    ["1.234", "money-too-precise"],
    [0.1 + 0.2, "money-too-precise"],
    [1e-7, "money-too-precise"],
    ["10000000000.01", "money-too-large"],
    ["10000000001", "money-too-large"],
    [1e12, "money-too-large"],
    ["9".repeat(400), "money-too-large"],
    [1e21, "money-too-large"],
    [Number.MAX_VALUE, "money-too-large"],
    ["1,234.56", "money-not-a-number"],
    ["一万", "money-not-a-number"],
    ["1万", "money-not-a-number"],
    ["￥100", "money-not-a-number"],
    ["", "money-not-a-number"],
    [" ", "money-not-a-number"],
    ["NaN", "money-not-a-number"],
    ["Infinity", "money-not-a-number"],
    [Number.NaN, "wrong-type"],
    [Number.POSITIVE_INFINITY, "wrong-type"],
    [Number.NEGATIVE_INFINITY, "wrong-type"],
    [true, "wrong-type"],
    [[1], "wrong-type"],
    [{ amount: 1 }, "wrong-type"],
    [100n, "wrong-type"],
    [Symbol("1"), "wrong-type"],
    [() => 1, "wrong-type"],
    [new Date(0), "wrong-type"],
  ])("%s: %s", (amount, code) => {
    expect(money(amount)).toEqual([`${code} at pay.averageMonthly`]);
  });
});

describe("days", () => {
  it.each(["2024-02-29", "2024-02", "2024", "2024-03/2024-05-01", "2024/..", "../2024", "1950-01-01", "2100-12-31"])(
    "%s is taken",
    (text) => expect(day(text)).toEqual([]),
  );

  it.each([
    ["2025-02-30", "day-invalid"],
    ["2025-02-29", "day-invalid"],
    ["2025-13", "day-invalid"],
    ["2025-1-1", "day-invalid"],
    ["2025/01/01", "day-invalid"],
    ["2025-01-01T08:00:00+08:00", "day-invalid"],
    ["2025年1月1日", "day-invalid"],
    ["01-01-2025", "day-invalid"],
    ["20250101", "day-invalid"],
    ["", "day-invalid"],
    ["明年", "day-invalid"],
    ["2026/2025", "day-invalid"],
    ["9999-01-01", "day-invalid"],
    ["1949-12-31", "day-out-of-range"],
    ["1949/..", "day-out-of-range"],
    ["2101", "day-out-of-range"],
    ["2100/2101", "day-out-of-range"],
    [2025, "wrong-type"],
    [1_735_689_600_000, "wrong-type"],
    [new Date(0), "wrong-type"],
    [{ year: 2025 }, "wrong-type"],
    [["2025-01-01"], "wrong-type"],
    [true, "wrong-type"],
  ])("%s: %s", (text, code) => {
    expect(day(text)).toEqual([`${code} at employment.endedOn`]);
  });

  it("a month of pay is a month, no day and no thirteenth", () => {
    expect(refusals({ pay: { months: [{ month: "2024-12" }] } })).toEqual([]);
    for (const month of ["2024-13", "2024-00", "2024-1", "2024", "2024-12-01", ""]) {
      expect(refusals({ pay: { months: [{ month }] } })).toEqual(["invalid at pay.months[0].month"]);
    }
  });
});

describe("whole numbers", () => {
  it.each([0, 24, 1200])("%d is taken", (n) => expect(months(n)).toEqual([]));

  it.each([
    [-1, "count-invalid"],
    [1.5, "count-invalid"],
    [1201, "count-invalid"],
    [1e300, "count-invalid"],
    ["24", "wrong-type"],
    [Number.NaN, "wrong-type"],
    [Number.POSITIVE_INFINITY, "wrong-type"],
    [24n, "wrong-type"],
    [[24], "wrong-type"],
  ])("%s: %s", (n, code) => {
    expect(months(n)).toEqual([`${code} at agreements[0].months`]);
  });
});

describe("shares", () => {
  it.each(["30%", "1/3", "0.3", 0.3, 1, 0, "1000", "150%"])("%j is taken", (rate) => expect(share(rate)).toEqual([]));

  it.each([
    ["-1/3", "rate-invalid"],
    [-0.3, "rate-invalid"],
    ["1/0", "rate-invalid"],
    ["1001", "rate-invalid"],
    ["三分之一", "rate-invalid"],
    ["30％", "rate-invalid"],
    ["", "rate-invalid"],
    [1e-7, "rate-invalid"],
    [Number.NaN, "wrong-type"],
    [{ num: 1, den: 3 }, "wrong-type"],
  ])("%s: %s", (rate, code) => {
    expect(share(rate)).toEqual([`${code} at agreements[0].compensation.rate`]);
  });
});

describe("truth", () => {
  it.each(["yes", "no", "unknown", true, false, null])("%j is taken", (value) => expect(truth(value)).toEqual([]));

  it.each(["Yes", "YES", "是", "true", "", 1, 0, Number.NaN])("%j is not one of the words", (value) => {
    expect(truth(value)).toEqual(["not-one-of at person.tradeSecrets"]);
  });

  it("names the word that was meant", () => {
    const [refused] = issuesOf({ person: { tradeSecrets: "Yes" } });
    expect(refused?.values).toEqual({ got: "Yes", allowed: "yes | no | unknown", suggestion: "yes" });
  });
});

describe("places", () => {
  it.each(["110000", "440300", "440305"])("%s is taken", (code) => expect(place(code)).toEqual([]));

  it.each(["11", "1100000", "北京", "Beijing", "", "910000", "0"])("%j is no code", (code) => {
    expect(place(code)).toEqual(["place-invalid at employerSeat"]);
    expect(refusals({ place: code })).toEqual(["place-invalid at place"]);
    expect(refusals({ place: [{ place: code }] })).toEqual(["place-invalid at place[0].place"]);
  });

  it("may be a number of six digits, as YAML reads it bare", () => {
    expect(place(110_000)).toEqual([]);
    expect(place(11)).toEqual(["place-invalid at employerSeat"]);
  });
});

describe("text", () => {
  it("may be long, within bounds", () => {
    expect(refusals({ note: "长".repeat(10_000) })).toEqual([]);
    const [refused] = issuesOf({ note: "长".repeat(10_001) });
    expect(refused?.code).toBe("text-too-long");
    expect(String(refused?.values["value"]).length).toBeLessThan(100);
  });

  it.each([1, true, {}, ["x"]])("%j is no text", (note) => {
    expect(refusals({ note })).toEqual(["wrong-type at note"]);
  });
});
