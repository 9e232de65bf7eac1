import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../src/bundled.ts";

const { rules, disputes } = BUNDLED_LAW.law.data;
const raised = rules.flatMap(({ id, cite, invoked, then }) => (invoked ? [{ id, cite, then, ...invoked }] : []));

describe("who may raise a rule", () => {
  it("is the employee alone, by claim or as a defence, for Interpretation II art. 13", () => {
    const own = rules.filter(
      ({ cite, then }) => cite.some((id) => id.includes("interpretation-2#13")) && then.some((e) => "clause" in e),
    );
    expect(own.map(({ id }) => id).sort()).toEqual(["cn/parties/knows-no-secrets", "cn/scope/wider-than-secrets"]);
    for (const { invoked } of own) expect(invoked).toMatchObject({ by: "employee", how: ["claim", "defence"] });
  });

  it("is the employee for persons outside the three classes, and tribunals look at it unasked", () => {
    expect(raised.find(({ id }) => id === "cn/parties/not-eligible")).toMatchObject({
      by: "employee",
      how: ["claim", "defence"],
      unasked: "looked-at",
    });
  });

  it("is either side, as a defence and never unasked, for limitation", () => {
    expect(raised.find(({ id }) => id === "cn/procedure/limitation")).toMatchObject({
      by: "either",
      how: ["defence"],
      unasked: "not-applied",
    });
  });

  it("is either side on request for adjusting damages, which tribunals often do unasked", () => {
    expect(raised.find(({ id }) => id === "cn/liability/adjustable")).toMatchObject({
      by: "either",
      how: ["request"],
      unasked: "often-applied",
    });
  });

  it("is the creditor wherever a rule that entitles says it", () => {
    const wrong = raised.filter(({ then, by }) => then.some((e) => "entitle" in e && e.entitle !== by));
    expect(raised.filter(({ then }) => then.some((e) => "entitle" in e)).length).toBeGreaterThan(5);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("the disputes on when time begins", () => {
  it("have the readings that the last days are worked out for", () => {
    const readings = (name: string) => disputes.find(({ id }) => id === name)?.readings.map(({ id }) => id);
    expect(readings("cn/limitation-start")).toEqual([
      "each-month",
      "first-missed-month",
      "end-of-default",
      "last-due-day",
    ]);
    expect(readings("cn/limitation-start-breach")).toEqual(["knew-of-breach", "end-of-restriction"]);
    expect(disputes.find(({ id }) => id === "cn/final-award-day")?.readings[0]?.places).toEqual(["110000"]);
  });
});
