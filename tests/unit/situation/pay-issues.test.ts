import { describe, expect, it } from "vitest";
import { parseSituation } from "../../../src/situation/parse.ts";

const issuesOf = (situation: object) => {
  const parsed = parseSituation(situation);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, values }) => [code, path.join("."), values]);
};
const dueOn = (dueDayOfMonth: unknown) => ({ agreements: [{ compensation: { dueDayOfMonth } }] });
const bonus = (periodFrom?: string, periodTo?: string) => ({
  pay: { months: [{ month: "2025-01", items: [{ kind: "annual-bonus", amount: "1", periodFrom, periodTo }] }] },
});

describe("pay that cannot be", () => {
  it.each([0, 32, 99, 1200])("has it fall due on day %i of a month", (value) => {
    const at = "agreements.0.compensation.dueDayOfMonth";
    expect(issuesOf(dueOn(value))).toEqual([["day-of-month-invalid", at, { value }]]);
  });

  it.each([
    ["2024-12", "2024-01"],
    ["2024-01", "2023-12"],
  ])("rewards %s to %s", (start, end) => {
    expect(issuesOf(bonus(start, end))).toEqual([
      ["end-before-start", "pay.months.0.items.0.periodTo", { start, end }],
    ]);
  });

  it.each([1, 15, 28, 31])("but day %i is one of a month", (value) => {
    expect(issuesOf(dueOn(value))).toEqual([]);
  });

  it.each([
    ["2024-01", "2024-12"],
    ["2024-01", "2024-01"],
    ["2024-01", undefined],
    [undefined, "2024-01"],
  ])("but %s to %s may be", (start, end) => {
    expect(issuesOf(bonus(start, end))).toEqual([]);
  });
});
