import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../src/base/day.ts";
import { assessmentOf, datedWorld, eventsOf } from "../../support/dated-world.ts";

/** Day by reading. */
const readings = (situation: object, asOf?: string) =>
  Object.fromEntries(eventsOf(situation, asOf)["may-rescind"]?.readings.map((r) => [r.id, r.day]) ?? []);
const mayRescind = (situation: object, asOf?: string) => eventsOf(situation, asOf)["may-rescind"];

describe("the right to rescind", () => {
  it("begins on the day after the third due day left unpaid; safe is the day after the fourth", () => {
    // Due 29 Feb, 31 Mar, 30 Apr, 31 May.
    expect(mayRescind(datedWorld())).toMatchObject({
      day: "2024-05-01",
      safe: "2024-06-01",
      party: "employee",
      strength: "practice",
    });
    expect(readings(datedWorld())).toEqual({ "third-due-day": "2024-05-01", "three-after-first-due": "2024-06-01" });
  });

  it("counts from the first month not paid", () => {
    // 200 yuan pay months 1 and 2: months 3, 4, 5 are due on 30 Apr, 31 May, 30 Jun; the sixth on 31 Jul.
    expect(mayRescind(datedWorld({ performance: { paidTotal: "200" } }))).toMatchObject({
      day: "2024-07-01",
      safe: "2024-08-01",
    });
  });

  it("does not take a month paid short for unpaid, save on the other reading", () => {
    // 150 yuan pay month 1 and half of 2: wholly unpaid are 3, 4, 5 and 6; with the short month 2, 3, 4 (31 May).
    const situation = datedWorld({ performance: { paidTotal: "150" } });
    expect(mayRescind(situation)).toMatchObject({ day: "2024-07-01", safe: "2024-08-01" });
    expect(readings(situation)).toMatchObject({ "wholly-unpaid": "2024-07-01", "short-counts": "2024-06-01" });
  });

  it("tells a break apart: unpaid 1, 2, 4, 5 and 6 are three in a row only on 31 July", () => {
    const payments = { items: [{ on: "2024-04-30", amount: "100", forMonth: "2024-04" }], complete: "yes" };
    const situation = datedWorld({ performance: { paidTotal: undefined, payments } });
    expect(readings(situation, "2024-06-15")).toEqual({
      "third-due-day": "2024-06-01",
      "three-after-first-due": "2024-07-01",
      cumulative: "2024-06-01",
      consecutive: "2024-08-01",
    });
    expect(mayRescind(situation, "2024-06-15")?.safe).toBe("2024-08-01");
  });

  it("is a span where the exit is", () => {
    // Exit 1 to 31 Jan: the third month falls due 1 to 30 Apr, the fourth 1 to 31 May.
    expect(mayRescind(datedWorld({ exit: "2024-01" }))).toMatchObject({
      day: "2024-04-02/2024-05-01",
      safe: "2024-06-01",
      asks: ["duration.exit-day"],
    });
  });

  it("begins no earlier than three months can be unpaid where payments are not known", () => {
    const unknown = datedWorld({ performance: { paidTotal: undefined } });
    expect(mayRescind(unknown)).toMatchObject({
      day: "2024-05-01/..",
      safe: null,
      asks: ["performance.unpaid-months"],
    });
    const told = datedWorld({ performance: { paidTotal: undefined, unpaidMonths: 4 } });
    expect(mayRescind(told, "2024-07-10")?.day).toBe("2024-05-01/2024-07-10");
    const kept = datedWorld({ performance: { paidTotal: undefined, unpaidMonths: 0 } });
    expect(mayRescind(kept, "2024-07-10")?.day).toBe("2024-07-11/..");
  });

  it.each([
    ["the non-payment was the employee's doing", { performance: { unpaidCause: "employee" } }],
    ["it was nobody's", { performance: { unpaidCause: "other" } }],
    ["two months are left", { performance: { paidTotal: "2200" } }],
    ["the term has two months", { agreement: { months: 2 } }],
  ])("is not told where %s", (_, given) => {
    expect(mayRescind(datedWorld(given))).toBeUndefined();
  });

  it("has no safe day where the fourth due day lies past the term", () => {
    const situation = datedWorld({ agreement: { months: 4 } });
    // Third due 30 Apr, fourth and last 31 May: on the next day the restriction is over.
    expect(mayRescind(situation)).toMatchObject({ day: "2024-05-01", safe: null });
    expect(readings(situation)["three-after-first-due"]).toBeNull();
  });

  it("agrees with the rules: an act on the day counts, one before it does not, and on the safe day nothing is in dispute", () => {
    const { day = "", safe } = mayRescind(datedWorld()) ?? {};
    const acted = (on: string) =>
      assessmentOf(datedWorld({ performance: { rescinded: "yes", rescissionReceivedOn: on } }), "2024-09-01");
    const ended = (on: string) => acted(on).findings.find((f) => f.rule === "cn/performance/rescinded")?.outcome;
    const before = formatDay((parseDay(day) ?? 0) - 1);
    expect([ended(before), ended(day), ended(safe ?? "")]).toEqual(["no", "yes", "yes"]);
    const disputed = (on: string) => acted(on).disputes.some((d) => d.id === "cn/three-months-count");
    expect([disputed(day), disputed(safe ?? "")]).toEqual([true, false]);
  });
});

describe("rules of a place", () => {
  it("Jiangsu: performance may be withheld from the day after the first due day left unpaid", () => {
    const events = eventsOf(datedWorld({ place: "320500" }));
    expect(events["may-withhold"]).toMatchObject({
      day: "2024-03-01",
      party: "employee",
      strength: "local-regulation",
      cite: ["jiangsu/labour-contract-regulation#28(2)"],
    });
    expect(events["may-withhold"]?.notes).toContain("while-unpaid");
    expect(events["may-rescind"]?.day).toBe("2024-05-01");
  });

  it("Shenzhen: thirty days from the default to demand one sum, then rescission", () => {
    // Due 29 Feb, in default from 1 Mar; thirty days later is 31 Mar.
    const situation = datedWorld({ place: "440300" });
    const events = eventsOf(situation);
    expect(events["lump-sum-demand"]).toMatchObject({ day: "2024-03-31", safe: "2024-03-31", kind: "last-day" });
    expect(events["may-rescind"]).toMatchObject({
      day: "2024-04-01",
      safe: "2024-06-01",
      strength: "local-regulation",
    });
    expect(readings(situation)).toMatchObject({ "thirty-days": "2024-04-01", "three-months": "2024-05-01" });
  });

  it("are open, with the place asked for, where the place is not known, and absent elsewhere", () => {
    const events = eventsOf(datedWorld({ more: { place: undefined } }));
    expect(events["may-rescind"]).toMatchObject({ day: "2024-04-01/2024-05-01", asks: ["performance.place"] });
    expect(events["may-withhold"]).toMatchObject({ holds: "open", asks: ["performance.place"] });
    expect(eventsOf(datedWorld())["may-withhold"]).toBeUndefined();
    expect(eventsOf(datedWorld())["lump-sum-demand"]).toBeUndefined();
  });
});
