import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { Assessment, Limitation } from "../../../src/assessment.ts";

const COVENANT = {
  form: "separate-agreement",
  employeeSigned: "yes",
  employerSigned: "yes",
  months: 6,
  compensation: { monthly: "1000" },
};

const bound = (performance: object = {}, more: object = {}) => ({
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { endedOn: "2024-01-31" },
  agreements: { items: [COVENANT], complete: "yes" },
  performance,
  ...more,
});

function assessed(situation: object, asOf: string): Assessment {
  const result = assess(situation, { asOf, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

function claims(situation: object, asOf: string, head = "compensation.arrears"): readonly Limitation[] {
  return assessed(situation, asOf).limitation.filter((claim) => claim.head === head);
}

function days(claim: Limitation | undefined): Record<string, string> {
  return Object.fromEntries((claim?.readings ?? []).map((r) => [r.id, r.lastDay]));
}

describe("the last day to claim compensation in arrears", () => {
  it("is told for each month that has fallen due, a year from its due day; the month end stands in for a day there is not", () => {
    const told = claims(bound({ paidTotal: "0" }), "2024-04-30");
    // 31 January and one month: 29 February 2024; a year on there is no 29 February.
    expect(told.map(({ month, readings }) => [month, readings[0]?.lastDay])).toEqual([
      [1, "2025-02-28"],
      [2, "2025-03-31"],
      [3, "2025-04-30"],
    ]);
    expect(told.every(({ by, safe }) => by === "employee" && safe === "2025-02-28")).toBe(true);
  });

  it("is told under the readings of its own dispute, whatever names other disputes use", () => {
    const [first] = claims(bound({ paidTotal: "0" }), "2024-04-30")[0]?.readings ?? [];
    expect(first).toMatchObject({ id: "each-month", main: true, label: { zh: "每个月各自起算" } });
    expect(first?.cite).toEqual(["cn/arbitration-law#27(1)", "cn/practice#limitation-split"]);
  });

  it("is told of no month that is not due yet or surely paid; pay counts for the oldest month", () => {
    expect(claims(bound({ paidTotal: "0" }), "2024-02-28")).toEqual([]);
    expect(claims(bound({ paidTotal: "3000" }), "2024-04-30")).toEqual([]);
    const partly = claims(bound({ paidTotal: "1500" }), "2024-04-30");
    expect(partly.map(({ month }) => month)).toEqual([2, 3]);
    expect(days(partly[1])["first-missed-month"]).toBe("2025-03-31");
  });

  describe("with payments for months named", () => {
    const paidFor = (...months: readonly string[]) => ({
      payments: {
        items: months.map((forMonth) => ({ amount: "1000", on: "2024-03-01", forMonth })),
        complete: "yes",
      },
    });
    const monthsOf = (performance: object) =>
      claims(bound(performance), "2024-04-30").map(({ month, safe }) => [month, safe]);

    it.each([
      ["the oldest stays unpaid", paidFor("2024-03", "2024-04"), [[1, "2025-02-28"]]],
      // 31 January and two months: due on 31 March 2024.
      ["one in the middle stays unpaid", paidFor("2024-02", "2024-04"), [[2, "2025-03-31"]]],
      ["none stays unpaid", paidFor("2024-04", "2024-02", "2024-03"), []],
    ])("%s", (_, performance, expected) => {
      expect(monthsOf(performance)).toEqual(expected);
    });

    it("pay in advance takes no month off", () => {
      expect(monthsOf(paidFor("2024-07")).map(([month]) => month)).toEqual([1, 2, 3]);
    });

    it("a total of less than is named counts for the oldest", () => {
      expect(monthsOf({ ...paidFor("2024-03", "2024-04"), paidTotal: "1000" }).map(([month]) => month)).toEqual([2, 3]);
    });
  });

  it("runs, as one debt, from the last month of the term; while the default goes on, not before a year from the day asked", () => {
    const running = days(claims(bound({ paidTotal: "0" }), "2024-04-30")[0]);
    expect(running["last-due-day"]).toMatch(/2025-07-31$/);
    expect(running["end-of-default"]).toBe("2025-02-28/2025-07-31");
    const sure = { settlements: { items: [], complete: "yes" }, engagements: { items: [], complete: "yes" } };
    const told = { paidTotal: "0", released: "no", rescinded: "no", activated: "yes", observed: "yes" };
    const employment = { endedOn: "2024-01-31", stillEmployed: "no", employer: { stoppedBusiness: "no" } };
    const person = { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", diedOn: null };
    const over = days(claims(bound(told, { ...sure, employment, person }), "2024-12-15")[0]);
    expect(over["each-month"]).toBe("2025-02-28");
  });

  it("keeps every reading open to what is not known: paid or not, exit or not", () => {
    const paidUnknown = claims(bound(), "2024-04-30");
    expect(paidUnknown.map(({ month, owed }) => [month, owed])).toEqual([
      [1, "open"],
      [2, "open"],
      [3, "open"],
    ]);
    expect(days(paidUnknown[2])).toMatchObject({
      "each-month": "2025-04-30",
      "first-missed-month": "2025-02-28/2025-04-30",
    });
    const [january] = claims(bound({ paidTotal: "0" }, { employment: { endedOn: "2024-01" } }), "2024-04-30");
    expect(days(january)["each-month"]).toBe("2025-02");
    expect(january?.asks).toEqual(["duration.exit-day"]);
    const [never] = claims(bound({ paidTotal: "0" }, { employment: {} }), "2024-04-30");
    expect([days(never)["each-month"], never?.safe]).toEqual(["unknown", null]);
  });

  it("asks for the day of exit, as bearing on limitation", () => {
    const { questions } = assessed(bound({ paidTotal: "0" }, { employment: { endedOn: "2024-01" } }), "2024-04-30");
    expect(questions.find((q) => q.fact === "duration.exit-day")?.affects).toContain("limitation");
  });

  it("is a year or the general period where the regime is not known, and none under another regime", () => {
    const [unknown] = claims(bound({ paidTotal: "0" }, { person: { category: "senior-technical" } }), "2024-04-30");
    expect(days(unknown)["each-month"]).toBe("2025-02-28/2027-02-28");
    expect(claims(bound({ paidTotal: "0" }, { person: { workerType: "civil-servant" } }), "2024-04-30")).toEqual([]);
  });
});

describe("the employer's claims", () => {
  const breach = (engagement: object, more: object = {}) => {
    const agreements = [{ ...COVENANT, penalties: [{ purpose: "non-compete", kind: "fixed-amount", amount: "9000" }] }];
    const work = {
      kind: "joined-competitor",
      competitor: "yes",
      actualBusiness: "yes",
      audience: "yes",
      market: "yes",
    };
    return bound({}, { agreements, engagements: [{ ...work, ...engagement }], ...more });
  };
  const damages = (situation: object) => claims(situation, "2024-08-15", "damages.agreed");

  it("run from the day it knew, never from before the breach", () => {
    const told = damages(breach({ startedOn: "2024-03-10", knownToEmployerOn: "2024-05-02" }));
    expect(told.map((c) => [c.engagement, days(c)["knew-of-breach"]])).toEqual([[0, "2025-05-02"]]);
    const early = damages(breach({ startedOn: "2024-03-10", knownToEmployerOn: "2024-02-01" }));
    expect(days(early[0])["knew-of-breach"]).toBe("2025-03-10");
  });

  it("are open at the end where the day of knowledge is not told, and ask for it", () => {
    const [claim] = damages(breach({ startedOn: "2024-03-10" }));
    expect(days(claim)["knew-of-breach"]).toBe("2025-03-10/..");
    expect([claim?.safe, claim?.asks]).toEqual(["2025-03-10", ["procedure.breach-known-day"]]);
    expect(days(damages(breach({}))[0])["knew-of-breach"]).toBe("unknown");
  });

  it("do not end, on the other view, before a year from the end of the restriction, which may have come early", () => {
    const sure = { settlements: { items: [], complete: "yes" } };
    const performance = { released: "no", rescinded: "no" };
    const employment = { endedOn: "2024-01-31", employer: { stoppedBusiness: "no" } };
    const told = breach({ startedOn: "2024-03-10" }, { ...sure, performance, employment });
    expect(days(damages(told)[0])["end-of-restriction"]).toBe("2025-07-31");
    const open = breach({ startedOn: "2024-03-10" });
    expect(days(damages(open)[0])["end-of-restriction"]).toBe("2025-03-10/2025-07-31");
  });

  it("are none where nothing may be breached", () => {
    const { limitation } = assessed(bound({}, { engagements: { items: [], complete: "yes" } }), "2024-08-15");
    expect(limitation.filter(({ by }) => by === "employer")).toEqual([]);
  });
});

describe("acts that restart time", () => {
  const demanded = (steps: object[]) => claims(bound({ paidTotal: "0" }, { steps }), "2024-04-30")[0]?.readings[0];

  it("are told beside the last day and leave it where it is", () => {
    const reading = demanded([{ kind: "demand", by: "employee", on: "2024-04-02" }]);
    expect([reading?.lastDay, reading?.ifRestarted]).toEqual(["2025-02-28", "2025-04-02"]);
  });

  it.each([
    ["by the other side", { kind: "demand", by: "employer", on: "2024-04-02" }],
    ["before time began", { kind: "demand", by: "employee", on: "2024-02-01" }],
    ["after time was over", { kind: "demand", by: "employee", on: "2025-03-01" }],
    ["on a day not told", { kind: "demand", by: "employee" }],
    ["that restart nothing", { kind: "award", by: "tribunal", on: "2024-04-02" }],
    ["acknowledged by the creditor", { kind: "acknowledgement", by: "employee", on: "2024-04-02" }],
  ])("do not count %s", (_, step) => {
    expect(demanded([step])?.ifRestarted).toBeNull();
  });

  it("follow one another, and count an acknowledgement of the debtor and a notice of demand", () => {
    const chain = [
      { kind: "filing", by: "employee", on: "2025-09-01" },
      { kind: "acknowledgement", by: "employer", on: "2025-01-15" },
    ];
    expect(demanded(chain)?.ifRestarted).toBe("2026-09-01");
    const notices = [{ kind: "demand", by: "employee", receivedOn: "2024-04-10" }];
    const [claim] = claims(bound({ paidTotal: "0" }, { notices }), "2024-04-30");
    expect(claim?.readings[0]?.ifRestarted).toBe("2025-04-10");
  });

  it("name their articles", () => {
    const { limitation, citations } = assessed(bound({ paidTotal: "0" }), "2024-04-30");
    const cited = limitation.flatMap((c) => [...c.cite, ...c.readings.flatMap((r) => r.cite)]);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !(id in citations))).toEqual([]);
  });
});
