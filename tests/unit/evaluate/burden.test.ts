import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { burdenOf } from "../../../src/evaluate/burden.ts";
import { framesOf } from "../../support/evaluated.ts";

const point = (fact: string) => ({ fact, agreement: null, engagement: null });
const burden = (fact: string, situation: object = {}) => burdenOf(BUNDLED_LAW, framesOf(situation), point(fact));

describe("who must prove a missing fact", () => {
  it.each([
    ["parties.secret-access", "employer"],
    ["liability.loss-proven", "employer"],
    ["performance.rescinded", "employee"],
    ["parties.regime", "nobody-pleads"],
  ])("is told by the presumption: %s", (fact, expected) => {
    expect(burden(fact)).toBe(expected);
  });

  it("is the sender of a notice for its arrival", () => {
    expect([burden("performance.release-day"), burden("performance.rescission-day")]).toEqual(["employer", "employee"]);
  });

  it("is whoever asserts the fact where no source says more", () => {
    expect(burden("compensation.average-wage")).toBe("who-asserts");
    expect(burden("agreements-complete")).toBe("who-asserts");
  });

  it("looks at the frames that the question is about", () => {
    const frames = framesOf({ agreements: [{ id: "A" }, { id: "B" }] });
    expect(burdenOf(BUNDLED_LAW, frames, { ...point("agreement.stated"), agreement: 1 })).not.toBe("who-asserts");
  });
});
