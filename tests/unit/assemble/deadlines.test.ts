import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";

const bound = (performance: object = {}, more: object = {}) => ({
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { endedOn: "2024-01-31" },
  agreements: {
    items: [
      {
        form: "separate-agreement",
        employeeSigned: "yes",
        employerSigned: "yes",
        months: 6,
        compensation: { monthly: "100" },
      },
    ],
    complete: "yes",
  },
  performance,
  ...more,
});

function deadlines(situation: object, asOf: string): Record<string, string> {
  const result = assess(situation, { asOf, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return Object.fromEntries(result.assessment.deadlines.map((d) => [d.id, d.day]));
}

const TERM = { "restriction-starts": "2024-02-01", "restriction-ends": "2024-07-31" };

describe("days that matter", () => {
  it("are the ends of the term, the next pay day and, where something is known to be unpaid, the day to rescind", () => {
    expect(deadlines(bound({ paidTotal: "0" }), "2024-03-15")).toEqual({
      ...TERM,
      "next-due": "2024-03-31",
      "rescission-from": "2024-05-30",
    });
  });

  it.each([
    ["on the day the month falls due, the next is next", "2024-03-31", "2024-04-30"],
    ["before exit the first is next", "2024-01-01", "2024-02-29"],
    ["after the term none is", "2024-07-31", undefined],
  ])("count the pay day: %s", (_, asOf, expected) => {
    expect(deadlines(bound({ paidTotal: "0" }), asOf)["next-due"]).toBe(expected);
  });

  it("count three whole months from the first due day left unpaid", () => {
    const days = deadlines(bound({ paidTotal: "200" }), "2024-06-15");
    expect(days["rescission-from"]).toBe("2024-07-31");
    const partly = deadlines(bound({ paidTotal: "150" }), "2024-06-15");
    expect(partly["rescission-from"]).toBe("2024-07-01");
  });

  it("name no rescission where all is paid", () => {
    const days = deadlines(bound({ paidTotal: "400" }), "2024-06-15");
    expect(days["rescission-from"]).toBeUndefined();
  });

  it("name no rescission where the non-payment was the employee's doing", () => {
    const days = deadlines(bound({ paidTotal: "0", unpaidCause: "employee" }), "2024-03-15");
    expect(days["rescission-from"]).toBeUndefined();
  });

  it("leave out what rests on facts not known", () => {
    expect(deadlines(bound(), "2024-03-15")).toEqual({ ...TERM, "next-due": "2024-03-31" });
    expect(deadlines(bound({}, { employment: { endedOn: "2024-01" } }), "2024-03-15")).toEqual({});
    expect(deadlines({ title: "t" }, "2024-03-15")).toEqual({});
    expect(deadlines({ employment: { endedOn: "2024-01-31" } }, "2024-03-15")).toEqual({
      "restriction-starts": "2024-02-01",
    });
  });

  it("end with the cap where more was agreed", () => {
    const agreements = [{ months: 36, compensation: { monthly: "100" } }];
    expect(deadlines(bound({}, { agreements }), "2024-03-15")["restriction-ends"]).toBe("2026-01-31");
  });

  it("stand in order of time, each with an article and its strength", () => {
    const result = assess(bound({ paidTotal: "0" }), { asOf: "2024-03-15" });
    if (!result.ok) throw new Error("in order");
    const days = result.assessment.deadlines.map((d) => d.day);
    expect(days).toEqual([...days].sort());
    expect(result.assessment.deadlines.every((d) => d.cite.every((id) => id in result.assessment.citations))).toBe(
      true,
    );
    expect(result.assessment.deadlines.find((d) => d.id === "next-due")?.strength).toBe("convention");
  });
});
