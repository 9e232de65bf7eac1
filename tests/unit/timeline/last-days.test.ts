import { describe, expect, it } from "vitest";
import { assessmentOf, datedWorld, eventsOf } from "../../support/dated-world.ts";

describe("claims", () => {
  it("are those of the limitation section, with the main reading's day and the safe one", () => {
    const { timeline, limitation } = assessmentOf(datedWorld(), "2024-06-15");
    const claims = timeline.filter((e) => e.kind === "limitation");
    expect(claims.length).toBe(limitation.length);
    for (const claim of limitation) {
      const event = claims.find((e) => e.head === claim.head && e.month === claim.month);
      expect(event?.safe).toBe(claim.safe);
      expect(event?.day).toBe(claim.readings.find((r) => r.main)?.lastDay);
      expect(event?.party).toBe(claim.by);
    }
  });

  it("a year from each due day, month ends kept: 29 February gives 28 February", () => {
    const events = eventsOf(datedWorld(), "2024-06-15");
    expect(events["claim:compensation.arrears:1"]).toMatchObject({ day: "2025-02-28", safe: "2025-02-28" });
    expect(events["claim:compensation.arrears:2"]).toMatchObject({ day: "2025-03-31", safe: "2025-02-28" });
  });

  it("say whether an award on the head would be final", () => {
    const { timeline, finalAward } = assessmentOf(datedWorld(), "2024-06-15");
    const arrears = finalAward.find((award) => award.head === "compensation.arrears");
    const event = timeline.find((e) => e.id === "claim:compensation.arrears:1");
    expect(event?.finalAward).toEqual({ final: arrears?.final, forecast: arrears?.forecast });
    expect(event?.finalAward?.forecast).toBe("yes");
  });
});

describe("asking that the agreement be set aside", () => {
  const signing = (given: object, more: object = {}) =>
    eventsOf(datedWorld({ agreement: { signing: { groundKnownOn: "2024-03-01", ...given }, ...more } }));

  it("a year from knowing of gross unfairness, ninety days from knowing of a misunderstanding", () => {
    // 1 Mar + 90 days: 30 to 31 Mar, 30 to 30 Apr, 30 to 30 May.
    const events = signing({ grosslyUnfair: "yes", mistaken: "yes" }, { signedOn: "2023-06-01" });
    expect(events["avoid-unfair"]).toMatchObject({ day: "2025-03-01", safe: "2025-03-01", party: "employee" });
    expect(events["avoid-mistake"]).toMatchObject({ day: "2024-05-30", safe: "2024-05-30" });
  });

  it("five years from signing at most", () => {
    const events = signing({ grosslyUnfair: "yes" }, { signedOn: "2020-01-31" });
    expect(events["avoid-unfair"]?.day).toBe("2025-01-31");
  });

  it("not after the year where the day of signing is not known: the five years may be over before", () => {
    const event = signing({ grosslyUnfair: "yes" })["avoid-unfair"];
    expect(event).toMatchObject({ day: "../2025-03-01", safe: null, asks: ["agreement.signed-day"] });
  });

  it("not known where the day of knowing is not, save that five years bound it", () => {
    const events = signing({ grosslyUnfair: "yes", groundKnownOn: undefined }, { signedOn: "2020-01-31" });
    expect(events["avoid-unfair"]).toMatchObject({
      day: "../2025-01-31",
      safe: null,
      asks: ["agreement.avoidance-month"],
    });
  });

  it.each([
    ["no ground is told", {}],
    ["it was asked for", { grosslyUnfair: "yes", avoidanceSoughtOn: "2024-04-01" }],
    ["it was set aside", { grosslyUnfair: "yes", avoided: "yes" }],
  ])("is not told where %s", (_, given) => {
    expect(signing(given)["avoid-unfair"]).toBeUndefined();
  });
});

describe("after an award", () => {
  const steps = (...items: object[]) => eventsOf(datedWorld({ more: { steps: { items } } }), "2024-06-15");

  it("fifteen days to sue, and thirty for the employer to have a final one set aside, reckoned from the award at the earliest", () => {
    const events = steps({ kind: "award", by: "tribunal", on: "2024-06-01" });
    expect(events["sue-after-award"]).toMatchObject({ day: "2024-06-16/..", safe: "2024-06-16", party: null });
    expect(events["set-award-aside"]).toMatchObject({ day: "2024-07-01/..", safe: "2024-07-01", party: "employer" });
    expect(events["sue-after-award"]?.notes).toEqual(["from-receipt"]);
  });

  it("each award has its own, and an award without a day has none that is known", () => {
    const events = steps({ kind: "award", on: "2024-06-01" }, { kind: "award" }, { kind: "filing", on: "2024-05-01" });
    expect(events["sue-after-award:1"]?.day).toBe("2024-06-16/..");
    expect(events["sue-after-award:2"]).toMatchObject({ day: "unknown", safe: null });
    expect(events["sue-after-award:3"]).toBeUndefined();
  });
});

describe("notice to perform", () => {
  it("by the day agreed after exit, by exit where agreed so, and not told otherwise", () => {
    const of = (terms: object) => eventsOf(datedWorld({ agreement: { terms } }))["activation"];
    expect(of({ activationRequired: "yes", activationDeadlineDays: 10 })).toMatchObject({
      day: "2024-02-10",
      strength: "contract",
      party: "employer",
    });
    expect(of({ activationRequired: "yes", activationAtExit: "yes" })?.day).toBe("2024-01-31");
    expect(of({ activationRequired: "yes" })).toBeUndefined();
    expect(of({ activationDeadlineDays: 10 })).toBeUndefined();
  });
});
