import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE, settle } from "../../../src/evaluate/settle.ts";
import { verdictOf } from "../../../src/evaluate/verdict.ts";
import type { RuleData } from "../../../src/law/rule.ts";
import { framesOf } from "../../support/evaluated.ts";
import { lawOf, rule } from "../../support/two-rules-pack.ts";

const NO_READINGS = new Map<string, string>();
const when: RuleData["when"] = { fact: "agreement.pressure", is: "yes" };

function settled(data: RuleData["when"], situation: object, lists: readonly string[] = []) {
  const law = lawOf(rule("a", data, { cite: ["xx/old#1", "xx/new#1"] }));
  const root = law.rules[0]?.node ?? -1;
  return settle(law, framesOf(situation, law), root, lists, NO_READINGS);
}

const agreement = (pressure: string) => ({ signing: { pressure } });

describe("an answer over all frames", () => {
  it.each([
    ["yes in one", [agreement("no"), agreement("yes")], "yes"],
    ["no in all", [agreement("no"), agreement("no")], "no"],
    ["yes in one, open in another", [agreement("yes"), {}], "yes"],
    ["no in one, open in another", [agreement("no"), {}], "open"],
  ])("%s", (_, agreements, value) => {
    expect(settled(when, { agreements }).value).toBe(value);
  });

  it("asks of which agreement something is missing", () => {
    expect(settled(when, { agreements: [agreement("no"), {}] }).open).toEqual([
      { fact: "agreement.pressure", agreement: 1, engagement: null },
    ]);
  });

  it("is decided where every completion gives the same, though each condition is open", () => {
    const excluded: RuleData["when"] = { any: [when, { not: when }] };
    expect(settled(excluded, { agreements: [{}] })).toEqual({ value: "yes", open: [] });
    const contradiction: RuleData["when"] = { all: [when, { not: when }] };
    expect(settled(contradiction, { agreements: [{}] })).toEqual({ value: "no", open: [] });
  });

  it("that is decided is also the forecast, whatever is presumed", () => {
    const law = lawOf(rule("a", { any: [when, { not: when }] }));
    const root = law.rules[0]?.node ?? -1;
    const verdict = verdictOf(law, framesOf({ agreements: [{}] }, law), root, [], NO_READINGS);
    expect([verdict.value, verdict.forecast.value]).toEqual(["yes", "yes"]);
  });

  it("does not ask for a fact that makes no difference", () => {
    const other: RuleData["when"] = { fact: "agreement.stated", is: "yes" };
    const open = settled({ any: [{ all: [when, other] }, { all: [{ not: when }, other] }] }, {}).open;
    expect(open.map((p) => p.fact)).toEqual(["agreement.stated"]);
  });

  it("splits a number at its thresholds: what is told may settle one of them", () => {
    const above: RuleData["when"] = { fact: "duration.month-number", above: 24 };
    const exit = (endedOn: string) => ({ employment: { endedOn }, askedDay: "2026-01-31" });
    expect(settled(above, exit("2024-02")).value).toBe("no");
    expect(settled(above, exit("2024-01-31")).value).toBe("no");
    expect(settled(above, exit("2024-01-30")).value).toBe("yes");
    expect(settled(above, exit("2024-01")).open.map((p) => p.fact)).toEqual(["duration.month-number"]);
  });
});

describe("lists that may hold more", () => {
  const none = { agreements: [agreement("no")] };
  const [pacts, jobs] = [AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE];

  it("leave a no open and ask only whether they are complete", () => {
    expect(settled(when, none, [pacts])).toEqual({
      value: "open",
      open: [{ fact: pacts, agreement: null, engagement: null }],
    });
    expect(settled(when, none, [pacts, jobs]).open.map((p) => p.fact)).toEqual([pacts, jobs]);
  });

  it("cannot undo a yes", () => {
    expect(settled(when, { agreements: [agreement("yes")] }, [pacts])).toEqual({ value: "yes", open: [] });
  });

  it("are asked beside the facts", () => {
    expect(settled(when, { agreements: [{}] }, [pacts]).open.map((p) => p.fact)).toEqual(["agreement.pressure", pacts]);
  });
});

describe("more frames than can be worked out", () => {
  const crowd = (n: number) => ({
    agreements: { items: Array.from({ length: n }, () => ({})), complete: "yes" },
    engagements: { items: Array.from({ length: n }, () => ({})), complete: "yes" },
  });

  it("leave the answer open in good time, and ask everything that bears on it", () => {
    const frames = framesOf(crowd(7));
    const { value, open } = settle(BUNDLED_LAW, frames, BUNDLED_LAW.breach, [], BUNDLED_LAW.mainReadings);
    const facts = open.map((p) => p.fact);
    expect(value).toBe("open");
    for (const fact of ["agreement.pressure", "conduct.competitor", "parties.secret-access"])
      expect(facts).toContain(fact);
    for (const fact of ["agreement.stated", "conduct.alleged"]) expect(facts).not.toContain(fact);
  });
});
