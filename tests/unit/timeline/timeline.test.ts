import { describe, expect, it } from "vitest";
import { assessmentOf, datedWorld, eventsOf } from "../../support/dated-world.ts";

describe("the term", () => {
  it("of 24 months after 31 January begins on the next day and ends on the corresponding day", () => {
    const events = eventsOf(datedWorld());
    expect(events["restriction-starts"]).toMatchObject({ day: "2024-02-01", safe: "2024-02-01", strength: "statute" });
    expect(events["lawful-end"]).toMatchObject({ day: "2026-01-31", safe: "2026-01-31", notes: ["clock-runs-on"] });
    expect(events["lawful-end"]?.cite).toEqual([
      "cn/labour-contract-law#24(2)",
      "cn/civil-code#201",
      "cn/civil-code#202",
    ]);
    expect(events["void-end"]).toBeUndefined();
  });

  it("ends with the month where there is no corresponding day: 29 February and a year", () => {
    const events = eventsOf(datedWorld({ exit: "2024-02-29", agreement: { months: 12 } }));
    expect(events["lawful-end"]?.day).toBe("2025-02-28");
    expect(events["pay-due:1"]?.day).toBe("2024-03-29");
    expect(events["pay-due:12"]?.day).toBe("2025-02-28");
  });

  it("no longer ends on its last day where it surely ended before", () => {
    const lastDay = (performance: object) => eventsOf(datedWorld({ performance }), "2025-06-30")["lawful-end"];
    expect(lastDay({ releasedOn: "2024-06-10" })).toMatchObject({ holds: "no", notes: ["ended-before"] });
    expect(lastDay({ rescindedOn: "2024-06-10", refusedToPay: "no" })).toMatchObject({ holds: "no" });
    expect(lastDay({ rescindedOn: "2024-03-10", refusedToPay: "no" })).toMatchObject({ holds: "yes" });
    expect(lastDay({ releasedOn: "2024/2026" })).toMatchObject({ holds: "yes", notes: ["clock-runs-on"] });
  });

  it("of 36 months ends with the cap; the day agreed is told and void", () => {
    const events = eventsOf(datedWorld({ agreement: { months: 36 } }));
    expect(events["lawful-end"]?.day).toBe("2026-01-31");
    expect(events["void-end"]).toMatchObject({
      day: "2027-01-31",
      holds: "no",
      safe: null,
      notes: ["void-beyond-cap"],
    });
    expect(events["pay-due:25"]).toBeUndefined();
  });

  it("is a span where the exit is known by its month", () => {
    const events = eventsOf(datedWorld({ exit: "2024-01" }));
    expect(events["restriction-starts"]).toMatchObject({ day: "2024-01-02/2024-02-01", asks: ["duration.exit-day"] });
    expect(events["lawful-end"]).toMatchObject({ day: "2026-01", safe: "2026-01-31" });
    expect(events["pay-due:1"]).toMatchObject({ day: "2024-02", safe: "2024-02-01" });
    expect(events["pay-due:24"]?.day).toBe("2026-01");
  });

  it("is unknown, and said to be, where nothing is told; what would tell it is asked", () => {
    const events = eventsOf({ title: "t" });
    expect(events["restriction-starts"]).toMatchObject({ day: "unknown", safe: null, asks: ["duration.exit-day"] });
    expect(events["lawful-end"]).toMatchObject({ day: "unknown", asks: ["duration.exit-day", "duration.months"] });
    expect(events["release-without-extra"]?.day).toBe("unknown");
  });

  it("has no last day without a number of months, and never one past the cap", () => {
    expect(eventsOf(datedWorld({ agreement: { months: undefined } }))["lawful-end"]).toMatchObject({
      day: "../2026-01-31",
      safe: "2026-01-31",
    });
  });

  it("of somebody still employed has no day and asks for none", () => {
    const events = eventsOf(datedWorld({ more: { employment: { stillEmployed: "yes" } } }));
    expect(events["restriction-starts"]).toMatchObject({ day: "unknown", asks: [] });
  });

  it("of a commercial covenant is that agreed: no cap, no pay, no right to rescind under labour law", () => {
    const events = eventsOf(datedWorld({ agreement: { months: 36, regime: "commercial" } }));
    expect(events["agreed-end"]).toMatchObject({ day: "2027-01-31", strength: "contract", holds: "yes" });
    for (const id of ["lawful-end", "void-end", "pay-due:1", "may-rescind", "release-without-extra"]) {
      expect(events[id]).toBeUndefined();
    }
  });

  it("is not told where there surely is no covenant", () => {
    const events = eventsOf(datedWorld({ more: { agreements: { items: [], complete: "yes" } } }));
    expect(Object.keys(events)).toEqual([]);
  });
});

describe("due days", () => {
  it("close each whole month, by convention", () => {
    const events = eventsOf(datedWorld());
    const days = [1, 2, 3, 13, 24].map((n) => events[`pay-due:${n}`]?.day);
    expect(days).toEqual(["2024-02-29", "2024-03-31", "2024-04-30", "2025-02-28", "2026-01-31"]);
    expect(events["pay-due:1"]).toMatchObject({
      strength: "convention",
      conventions: ["due-at-the-end-of-each-month"],
      party: "employer",
      month: 1,
    });
  });

  it("are those agreed where a day of the month was agreed", () => {
    const events = eventsOf(datedWorld({ agreement: { compensation: { monthly: "100", dueDayOfMonth: 10 } } }));
    expect(events["pay-due:1"]).toMatchObject({ day: "2024-03-10", strength: "contract", conventions: [] });
  });

  it("are those of the ledger, row by row", () => {
    const { agreements, timeline } = assessmentOf(datedWorld(), "2024-06-15");
    const rows = agreements[0]?.ledger.rows ?? [];
    expect(rows.length).toBe(24);
    expect(timeline.filter((e) => e.name === "pay-due").map((e) => e.day)).toEqual(rows.map((row) => row.dueOn));
  });
});

describe("what was done", () => {
  it("a release takes effect on its arrival and stops later due days; the last day to claim the extra months follows it", () => {
    const performance = { released: "yes", releaseReceivedOn: "2024-05-10" };
    const events = eventsOf(datedWorld({ performance }), "2024-06-01");
    expect(events["release-arrives"]).toMatchObject({ day: "2024-05-10", party: "employer", holds: "yes" });
    expect(events["release-arrives"]?.cite[0]).toBe("cn/civil-code#137(2)");
    expect(events["pay-due:4"]?.day).toBe("2024-05-31");
    expect(events["pay-due:5"]).toBeUndefined();
    expect(events["claim:compensation.extra"]).toMatchObject({ day: "2025-05-10", safe: "2025-05-10" });
  });

  it("of a notice only the sending of which is told, the arrival is not before it", () => {
    const notices = { items: [{ kind: "release", by: "employer", sentOn: "2024-05-08" }] };
    expect(eventsOf(datedWorld({ more: { notices } }), "2024-06-01")["release-arrives"]).toMatchObject({
      day: "2024-05-08/..",
      safe: null,
      asks: ["performance.release-day"],
    });
  });

  it("a release is no certain end where it was not told plainly", () => {
    const notices = {
      items: [{ kind: "release", by: "employer", receivedOn: "2024-05-08", express: "no" }],
      complete: "yes",
    };
    expect(eventsOf(datedWorld({ more: { notices } }), "2024-06-01")["release-arrives"]).toMatchObject({
      holds: "open",
      notes: ["not-plain"],
    });
  });

  it("a rescission counts where there was a right to it, and does not where there was none", () => {
    const rescinded = (on: string) => datedWorld({ performance: { rescinded: "yes", rescissionReceivedOn: on } });
    expect(eventsOf(rescinded("2024-07-01"), "2024-08-01")["rescission-arrives"]).toMatchObject({
      day: "2024-07-01",
      holds: "yes",
      party: "employee",
    });
    expect(eventsOf(rescinded("2024-03-10"), "2024-03-15")["rescission-arrives"]?.holds).toBe("no");
  });

  it("the day of exit is the last on which a release costs no extra months, and no article is cited before its time", () => {
    const of = (exit: string) => eventsOf(datedWorld({ exit }))["release-without-extra"];
    expect(of("2024-01-31")).toMatchObject({ day: "2024-01-31", party: "employer", strength: "practice" });
    expect(of("2024-01-31")?.cite).toEqual(["cn/practice#release-before-start"]);
    expect(of("2025-10-31")?.cite).toContain("cn/mohrss-guideline-2025#18(1)");
  });
});

describe("the order", () => {
  it("is that of time, and what is not known comes last", () => {
    const { timeline, citations } = assessmentOf(datedWorld({ agreement: { months: 36 } }), "2024-06-15");
    const known = timeline.map((e) => e.day).filter((day) => day !== "unknown");
    expect(known.map((day) => day.slice(0, 10))).toEqual([...known.map((day) => day.slice(0, 10))].sort());
    expect(timeline.slice(0, known.length).every((e) => e.day !== "unknown")).toBe(true);
    expect(new Set(timeline.map((e) => e.id)).size).toBe(timeline.length);
    for (const { cite, readings } of timeline) {
      for (const id of [...cite, ...readings.flatMap((r) => r.cite)]) expect(citations).toHaveProperty([id]);
    }
  });
});
