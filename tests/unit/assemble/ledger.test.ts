import { describe, expect, it } from "vitest";
import { assessmentOf } from "../../support/dated-world.ts";
import { RIVAL } from "../../support/rival.ts";

const PAID = { payments: { complete: "yes", items: [{ on: "2026-07-31", amount: "60000", kind: "compensation" }] } };

const JOINED = {
  ...RIVAL,
  startedOn: "2026-07-20",
  registeredScope: "yes",
  nominee: "none",
  alias: "no",
  approval: "none",
  dutiesOverlap: "yes",
};

/** Out of a firm in Beijing on 2026-01-31; 10,000 yuan a month agreed for twelve months; nothing paid. */
function world(agreement: object = {}, { endedOn = "2026-01-31", work = [] as object[], paid = {} } = {}): object {
  return {
    place: "110000",
    employerSeat: "110000",
    person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", technicalSecrets: "no" },
    employment: {
      startedOn: "2020-01-01",
      endedOn,
      stillEmployed: "no",
      endReason: "resignation",
      employer: { stoppedBusiness: "no" },
      transfers: { complete: "yes", items: [] },
    },
    pay: { averageMonthly: "30000", basis: "gross" },
    agreements: {
      complete: "yes",
      items: [
        {
          form: "separate-agreement",
          regime: "labour",
          signedOn: "2020-01-01",
          employeeSigned: "yes",
          employerSigned: "yes",
          signedWith: "employer",
          signing: { pressure: "no", avoided: "no" },
          terms: { activationRequired: "no" },
          months: 12,
          compensation: { agreed: "yes", monthly: "10000", withinSalary: "no" },
          penalties: { complete: "yes", items: [{ purpose: "non-compete", kind: "fixed-amount", amount: "300000" }] },
          ...agreement,
        },
      ],
    },
    engagements: { complete: "yes", items: work },
    settlements: { complete: "yes", items: [] },
    notices: { complete: "yes", items: [] },
    performance: {
      activated: "yes",
      observed: "yes",
      released: "no",
      rescinded: "no",
      payments: { complete: "yes", items: [] },
      ...paid,
    },
  };
}

const exact = (fen: number) => ({ low: fen, likely: fen, high: fen });

function told(situation: object, asOf = "2026-07-31") {
  const assessment = assessmentOf(situation, asOf);
  const [agreement] = assessment.agreements;
  if (agreement === undefined) throw new Error("one agreement is told");
  return { ...assessment, ledger: agreement.ledger };
}

describe("a last day named within a month", () => {
  const until = { months: undefined, endsOn: "2026-07-15" };

  it("ends the restriction: work five days later is no breach", () => {
    const { verdicts, timeline, ledger, exposure } = told(world(until, { work: [JOINED], paid: PAID }));
    expect([verdicts.binding.value, verdicts.breach.value]).toEqual(["no", "no"]);
    expect(timeline.find(({ name }) => name === "lawful-end")).toMatchObject({ day: "2026-07-15", safe: "2026-07-15" });
    expect([ledger.lawfulEnd, exposure.continued]).toEqual(["2026-07-15", null]);
  });

  it("binds on its day", () => {
    const work = [{ ...JOINED, startedOn: "2026-07-15" }];
    const { verdicts } = told(world(until, { work, paid: PAID }));
    expect([verdicts.binding.forecast.value, verdicts.breach.forecast.value]).toEqual(["yes", "yes"]);
  });

  it("earns five months and 15 of July's 31 days: 50,000 + 4,838.71, due on 31 July", () => {
    const { amounts, ledger } = told(world(until));
    expect(amounts.compensation.total).toMatchObject({ status: "exact", low: 5_483_871 });
    expect(amounts.compensation.arrears).toMatchObject({ status: "exact", low: 5_483_871 });
    expect(ledger.totals).toMatchObject({ due: exact(5_483_871), future: exact(0), overdue: 5_483_871 });
    expect(ledger.rows.at(-1)).toMatchObject({ number: 6, to: "2026-07-15", dueOn: "2026-07-31", due: exact(483_871) });
  });

  it("leaves nothing of the last month to be claimed once its 15 days are paid", () => {
    const open = ({ limitation }: ReturnType<typeof told>) =>
      limitation.filter(({ head }) => head === "compensation.arrears").map(({ month }) => month);
    expect(open(told(world(until, { paid: { paidTotal: "54838.71" } })))).toEqual([]);
    expect(open(told(world(until, { paid: { paidTotal: "50000" } })))).toEqual([6]);
  });

  it("past two years gives way to the cap", () => {
    const { timeline, ledger } = told(world({ months: undefined, endsOn: "2028-02-15" }));
    expect(ledger.lawfulEnd).toBe("2028-01-31");
    expect(timeline.find(({ name }) => name === "void-end")?.day).toBe("2028-02-15");
  });

  it("gives way to the months, where both are told", () => {
    expect(told(world({ endsOn: "2026-07-15" })).ledger.lawfulEnd).toBe("2027-01-31");
  });
});

describe("an exit known by its month", () => {
  it("leaves five or six months fallen due by mid-July, of twelve", () => {
    const { amounts, ledger, exposure } = told(world({}, { endedOn: "2026-01" }), "2026-07-15");
    expect(amounts.compensation.arrears).toMatchObject({ low: 5_000_000, likely: null, high: 6_000_000 });
    expect(amounts.compensation.total).toMatchObject({ status: "exact", low: 12_000_000 });
    expect(ledger.rows).toEqual([]);
    expect(ledger.totals).toMatchObject({
      due: exact(12_000_000),
      fallenDue: { low: 5_000_000, likely: null, high: 6_000_000 },
      paid: 0,
      overdue: null,
    });
    expect(exposure.employer).toMatchObject({ low: 5_000_000, high: 6_000_000 });
  });

  it("leaves no doubt where every day of it comes to the same", () => {
    const { amounts, ledger } = told(world({}, { endedOn: "2026-01" }));
    expect(amounts.compensation.arrears).toMatchObject({ status: "exact", low: 6_000_000 });
    expect(ledger.totals.overdue).toBe(6_000_000);
  });

  it("that may be any of a whole year tells nothing of the months", () => {
    const { amounts, ledger } = told(world({}, { endedOn: "2026" }));
    expect(amounts.compensation.arrears.high).toBeNull();
    expect(ledger.totals.due).toEqual({ low: null, likely: null, high: null });
  });
});

describe("a lump sum", () => {
  const lump = (lumpSum: string, more: object = {}, rest: Parameters<typeof world>[1] = {}) =>
    told(world({ months: 24, compensation: { agreed: "yes", lumpSum, withinSalary: "no" }, ...more }, rest));

  it("comes to itself, the months taking turns: 4,166.67, 4,166.66, 4,166.67", () => {
    const { amounts, ledger } = lump("100000");
    expect(amounts.compensation.total).toMatchObject({ status: "exact", low: 10_000_000 });
    expect(ledger.rows.slice(0, 4).map(({ due }) => due.low)).toEqual([416_667, 416_666, 416_667, 416_667]);
    expect(ledger.rows[0]?.conventions).toEqual(["lump-sum-by-months", "rounded-so-far"]);
    expect(ledger.rows.reduce((sum, { due }) => sum + (due.low ?? 0), 0)).toBe(10_000_000);
    expect(ledger.totals).toMatchObject({ due: exact(10_000_000), fallenDue: exact(2_500_000), overdue: 2_500_000 });
  });

  it("paid for two months leaves the third first: 8,333.33", () => {
    const open = (paidTotal: string) =>
      lump("100000", {}, { paid: { paidTotal } })
        .limitation.filter(({ head }) => head === "compensation.arrears")
        .map(({ month }) => month);
    expect(open("8333.33")).toEqual([3, 4, 5, 6]);
    expect(open("8333.32")).toEqual([2, 3, 4, 5, 6]);
  });

  it("paid at once is paid in whole, also where a release leaves only a part of it earned", () => {
    const paid = { paidTotal: "120000", released: "yes", releasedOn: "2026-07-10" };
    const { ledger } = lump("120000", {}, { paid });
    expect(ledger.totals).toMatchObject({ due: exact(2_661_290), paid: 12_000_000, over: 9_338_710, overdue: 0 });
  });

  it("for more months than the cap is cut by them, and said to be so by our reading", () => {
    const { amounts, remarks } = lump("100000", { months: 36 });
    expect(amounts.compensation.total).toMatchObject({ status: "exact", low: 6_666_667 });
    expect(remarks.find(({ code }) => code === "lump-sum-cut")).toEqual({
      code: "lump-sum-cut",
      path: ["agreements", 0, "compensation", "lumpSum"],
      values: { lumpSumFen: 10_000_000, months: 36, counted: 24, dueFen: 6_666_667 },
    });
    expect(lump("100000").remarks.filter(({ code }) => code === "lump-sum-cut")).toEqual([]);
  });
});

describe("what was paid", () => {
  it("is all of it, and apart what no month had room for", () => {
    const released = { released: "yes", releasedOn: "2026-04-30", paidTotal: "50000" };
    const { ledger } = told(world({}, { paid: released }));
    expect(ledger.totals).toMatchObject({ due: exact(3_000_000), paid: 5_000_000, over: 2_000_000, overdue: 0 });
    expect(ledger.rows.map(({ paid }) => paid)).toEqual([1_000_000, 1_000_000, 1_000_000]);
  });
});
