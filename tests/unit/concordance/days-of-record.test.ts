import { describe, expect, it } from "vitest";
import { daysOfRecord, isFallbackDay } from "../../../src/concordance/days-of-record.ts";
import { caseRecord, type Json } from "../../support/case-record.ts";

function days(facts: Json, rest: Json = {}) {
  return daysOfRecord(caseRecord(facts, rest).described, "2026-11-24");
}

describe("the forum day", () => {
  it("is the day of decision where it is recorded", () => {
    expect(days({}, { decided: "2021-03" })).toMatchObject({ decidedOn: "2021-03", asOf: "2021-03-31" });
  });

  it("is else a span from the last thing known to have happened to publication", () => {
    const facts = { employmentEnd: "2019-05-01", conduct: { kind: "joined-competitor", start: "2019-07" } };
    expect(days(facts, { source: { published: "2021-04-09" } })).toMatchObject({
      decidedOn: "2019-07/2021-04-09",
      asOf: "2021-04-09",
    });
  });

  it("has an open beginning where nothing is dated, or all of it after publication", () => {
    expect(days({}, { source: { published: "2020" } }).decidedOn).toBe("../2020");
    expect(days({ employmentEnd: "2022-01-01" }, { source: { published: "2020" } }).decidedOn).toBe("../2020");
  });

  it("ends at the day given for cases without any date", () => {
    expect(days({ employmentEnd: "2019-05-01" })).toMatchObject({
      decidedOn: "2019-05-01/2026-11-24",
      asOf: "2026-11-24",
    });
  });
});

describe("the day asked", () => {
  it("is left to the conduct where something was taken up", () => {
    expect(days({ employmentEnd: "2019-05-01", conduct: { kind: "other" } }).askedDay).toBeUndefined();
  });

  it("is else the first day after the employment, as far as that is known", () => {
    expect(days({ employmentEnd: "2019-12-31", conduct: { kind: "none" } }).askedDay).toBe("2020-01-01");
    expect(days({ employmentEnd: "2019-05", conduct: { kind: "none" } }).askedDay).toBe("2019-05-02/2019-06-01");
  });

  it("is else the day the restriction was given up", () => {
    expect(days({ performance: { employeeRescindedOn: "2018-09-27" } }).askedDay).toBe("2018-09-27");
    expect(days({}).askedDay).toBeUndefined();
  });
});

describe("isFallbackDay", () => {
  it("takes whole days only", () => {
    expect(["2026-11-24", "2026-11", "2026-02-30", "today"].map(isFallbackDay)).toEqual([true, false, false, false]);
  });
});
