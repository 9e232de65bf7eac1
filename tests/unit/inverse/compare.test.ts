import { describe, expect, it } from "vitest";
import { compare, type Option, releaseCosts } from "../../../src/index.ts";
import { ASKED, agreeing, TOLD } from "../../support/inverse-world.ts";
import { RIVAL } from "../../support/rival.ts";

function rows(options: readonly Option[], situation: unknown = TOLD) {
  const result = compare(situation, options, ASKED);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.rows;
}

function wrong(options: unknown, situation: unknown = TOLD): string[] {
  const result = compare(situation, options as Option[], ASKED);
  return result.ok ? ["nothing"] : result.issues.map((i) => `${i.code} ${i.path.join(".")}`);
}

const exactly = (n: number) => expect.objectContaining({ likely: n, high: n });

describe("the employer's options", () => {
  // 4 000 a month from 2026-07-01; asked on 2026-11-24; nothing paid
  const [keep, shorten, release] = rows([
    { do: "keep" },
    { do: "shorten", months: 12 },
    { do: "release", on: "2026-11-30" },
  ]);

  it("keep: 24 months at 4 000.00", () => {
    expect(keep).toMatchObject({ due: exactly(9_600_000), extraMonths: exactly(0), stillToPay: exactly(9_600_000) });
    // four months fallen due
    expect(keep?.arrears.likely).toBe(1_600_000);
    expect([keep?.restrictedUntil, keep?.monthsLeft, keep?.assumes]).toEqual(["2028-06-30", 20, null]);
    expect((keep?.earned.likely ?? 0) + (keep?.toCome.likely ?? 0)).toBe(9_600_000);
  });

  it("shorten to a year: 12 months, with what that takes for granted", () => {
    expect(shorten).toMatchObject({ due: exactly(4_800_000), stillToPay: exactly(4_800_000), monthsLeft: 8 });
    expect([shorten?.restrictedUntil, shorten?.assumes]).toEqual(["2027-06-30", expect.anything()]);
  });

  it("release on 2026-11-30: five months earned, and three more", () => {
    // months end on 07-30, 08-30, 09-30, 10-30, 11-30: five whole ones
    expect(release).toMatchObject({ due: exactly(2_000_000), extraMonths: exactly(1_200_000) });
    expect([release?.stillToPay.likely, release?.restrictedUntil, release?.monthsLeft]).toEqual([
      3_200_000,
      "2026-11-30",
      1,
    ]);
  });

  it("what was paid is taken off once", () => {
    const paid = { ...TOLD, performance: { ...TOLD.performance, paidTotal: "10000" } };
    expect(rows([{ do: "release", on: "2026-11-30" }], paid)[0]).toMatchObject({
      paid: 1_000_000,
      stillToPay: exactly(2_200_000),
    });
  });
});

describe("the employee's options", () => {
  // four months fell due and were paid, so that taking work is no answer to non-payment
  const paid = { ...TOLD, performance: { ...TOLD.performance, paidTotal: "16000", unpaidMonths: 0 } };
  const planned = { ...paid, engagements: { items: [{ ...RIVAL, startedOn: "2027-01-01" }], complete: "yes" } };
  const options = [
    { do: "stay-out" },
    { do: "join", engagement: RIVAL },
    { do: "join", engagement: RIVAL, after: "2028-06-30" },
  ] as const;
  const [out, now, later] = rows(options, paid);

  it("join a rival of an employer that never paid: the three months unpaid excuse it", () => {
    expect(rows(options)[1]?.breach).toBe("no");
  });

  it("stay out: no breach, and nothing to pay", () => {
    expect(out).toMatchObject({ breach: "no", exposure: { employee: exactly(0) } });
  });

  it("join now: a breach, and the damages agreed", () => {
    expect(now).toMatchObject({ breach: "yes", monthsLeft: 20 });
    expect(now?.assessment.amounts.damages.agreed).toMatchObject({ likely: 10_000_000, forecast: "yes" });
    expect(now?.assessment.exposure.employee.heads.map(({ head }) => head)).toContain("damages.agreed");
  });

  it("join after the term: no breach", () => {
    expect(later).toMatchObject({ breach: "no", exposure: { employee: exactly(0) } });
  });

  it("staying out leaves a planned job out", () => {
    const [plan, without] = rows([{ do: "keep" }, { do: "stay-out" }], planned);
    expect([plan?.breach, without?.breach]).toEqual(["yes", "no"]);
  });
});

describe("compare refuses", () => {
  it.each([
    [null, "options-missing options"],
    [[], "options-missing options"],
    ["keep", "options-missing options"],
    [[null], "wrong-type options.0"],
    [["keep"], "wrong-type options.0"],
    [[{ do: "keep" }, { do: "kep" }], "not-one-of options.1.do"],
    [[{ do: "keep", months: 3 }], "unknown-key options.0"],
    [[{ do: "shorten" }], "count-invalid options.0.months"],
    [[{ do: "shorten", months: -1 }], "count-invalid options.0.months"],
    [[{ do: "shorten", months: "12" }], "count-invalid options.0.months"],
    [[{ do: "shorten", months: 24 }], "option-not-shorter options.0.months"],
    [[{ do: "shorten", months: 4 }], "option-term-served options.0.months"],
    [[{ do: "release" }], "day-invalid options.0.on"],
    [[{ do: "release", on: "2026-11-31" }], "day-invalid options.0.on"],
    [[{ do: "release", on: "2026-11-23" }], "option-past options.0.on"],
    [[{ do: "join", after: "2026" }], "day-invalid options.0.after"],
    [[{ do: "join", engagement: "rival" }], "wrong-type options.0.engagement"],
    [[{ do: "join", engagement: { kind: "rival" } }], "not-one-of options.0.engagements.items.0.kind"],
  ])("%o", (options, issue) => {
    expect(wrong(options)).toEqual([issue]);
  });

  it("a second release, a list too long, and no situation", () => {
    const released = { ...TOLD, performance: { released: "yes", releasedOn: "2026-08-01" } };
    expect(wrong([{ do: "release", on: "2026-12-01" }], released)).toEqual(["option-already-released options.0"]);
    expect(wrong(Array(51).fill({ do: "keep" }))).toEqual(["list-too-long options"]);
    expect(wrong([{ do: "keep" }], {})).toEqual(["situation-empty "]);
    expect(compare(TOLD, [{ do: "keep" }], null as never)).toMatchObject({ issues: [{ code: "as-of-invalid" }] });
  });
});

describe("the cost of a release by day", () => {
  const leaving = { ...TOLD, employment: { startedOn: "2020-01-01", endedOn: "2026-11-30" } };
  const costs = (days: readonly string[], situation: unknown = leaving) => releaseCosts(situation, days, ASKED);

  it("nothing up to the exit; then three months at once, and each day's pay", () => {
    const result = costs(["2026-11-30", "2026-12-01", "2026-12-30", "2028-11-30", "2028-12-01"]);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect(
      result.rows.map(({ earned, extraMonths, total }) => [earned.likely, extraMonths.likely, total.likely]),
    ).toEqual([
      [0, 0, 0],
      // the first of the 30 days from 12-01 to 12-30: 4 000 / 30 = 133.33, and 12 000
      [13_333, 1_200_000, 1_213_333],
      [400_000, 1_200_000, 1_600_000],
      // the last day of the term: 24 × 4 000
      [9_600_000, 1_200_000, 10_800_000],
      // the term is over: nothing is released
      [9_600_000, 0, 9_600_000],
    ]);
  });

  it.each([
    [null, "days-missing"],
    [[], "days-missing"],
    [["soon"], "day-invalid"],
    [["2026-11-23"], "option-past"],
    [["2150-01-01"], "day-out-of-range"],
    [Array(1001).fill("2026-12-01"), "list-too-long"],
  ])("refuses %o", (days, code) => {
    expect(costs(days as string[])).toMatchObject({ ok: false, issues: [{ code }] });
  });

  it("refuses a second release", () => {
    const released = agreeing({}, { performance: { released: "yes" } });
    expect(costs(["2026-12-01"], released)).toMatchObject({ ok: false, issues: [{ code: "option-already-released" }] });
  });
});
