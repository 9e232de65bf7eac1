import { describe, expect, it } from "vitest";
import { caseData } from "../../../src/casebook/case-data.ts";
import type { DecidedCase } from "../../../src/result/decided-case.ts";
import { caseJson, type Json, READER } from "../../support/case-record.ts";

const TOOLS = { read: READER, regions: [{ code: "320500", name: { zh: "苏州市" } }] };
const SOURCE = { kind: "news", publisher: "某报", url: "https://example.org/1", published: "2024-05" };
const WHOLE = { gbCode: "320500", decided: "2024", final: true, confidence: "high", source: SOURCE };

/** A made-up case that may ship. */
const file = (facts: Json = {}, rest: Json = {}) => ({ ...caseJson(facts, { ...WHOLE, ...rest }) });

function shipped(facts: Json = {}, rest: Json = {}): DecidedCase {
  const read = caseData(file(facts, rest), "made-up", TOOLS);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.data;
}

describe("a case as it ships", () => {
  it("says where, when and by whom it was published", () => {
    expect(shipped()).toMatchObject({
      court: null,
      docket: null,
      decided: "2024",
      asOf: "2024-12-31",
      place: { code: "320500", name: { zh: "苏州市", en: "苏州市" } },
      source: SOURCE,
      confidence: "high",
      final: true,
      kindOfDispute: "labour",
    });
  });

  it("has an id in which no name can be read, the same each time", () => {
    const ids = ["nanjing-wang", "nanjing-li", "nanjing-wang"].map((id) => shipped({}, { id }).id);
    expect(ids[0]).toMatch(/^case-[0-9a-f]{8}$/);
    expect(ids[2]).toBe(ids[0]);
    expect(ids[1]).not.toBe(ids[0]);
  });

  it("keeps what the prose says and leaves the prose behind", () => {
    const conduct = { kind: "joined-competitor", businessOverlap: "actual-competition", note: "化名入职" };
    const { situation } = shipped({
      position: "前台",
      duties: "接待",
      conduct,
      agreement: { scopeText: "同类业务", otherTerms: ["不得招揽"] },
    });
    expect(situation.person).toEqual({ category: "ordinary" });
    expect(JSON.stringify(situation)).not.toMatch(/\p{Script=Han}/u);
    expect(situation.engagements).toMatchObject({ items: [{ kind: "joined-competitor", competitor: "yes" }] });
  });

  it("an engagement of which only prose was told still counts", () => {
    const { situation } = shipped({ conduct: { kind: "other", note: "其他" } });
    expect(situation.engagements).toMatchObject({ items: [{ kind: "other" }] });
  });

  it("gives sums in fen and a share as an exact fraction", () => {
    const outcome = {
      ...{ binding: "partly", breach: true, damagesAwarded: 953503.74, damagesAdjustment: "reduced" },
      ...{ compensationMonthlyRecognised: 6000, compensationRateRecognised: 0.3333, extraThreeMonths: false },
    };
    const rest = { outcome, claims: { damages: 1_000_000 } };
    expect(shipped({ agreement: { penaltyKind: "fixed-amount", penaltyAmount: 1_200_000 } }, rest).outcome).toEqual({
      binding: "partly",
      whyNotBinding: null,
      breach: true,
      damages: { agreed: 120_000_000, claimed: 100_000_000, awarded: 95_350_374, adjustment: "reduced" },
      compensation: { payable: null, monthly: 600_000, rate: "1/3", returned: null },
      extraThreeMonths: false,
      continuePerformance: null,
      incentiveForfeited: null,
    });
  });

  it.each([
    ["（2018）京01民终5826号", true],
    ["（2005）海民初字第5106号", true],
    ["（2018）浙0110民初986、1083号", true],
    ["（2020）粤1972民初14870号", true],
    ["张三诉某公司", false],
    ["（2018）京01民终5826号 张三", false],
    ["2018 No. 5826", false],
  ])("docket %s ships: %s", (docket, ships) => expect(shipped({}, { docket }).docket).toBe(ships ? docket : null));

  it("a place is no place where it is not told", () => expect(shipped({}, { gbCode: null }).place).toBeNull());
});

describe("a bad case file", () => {
  const problems = (json: unknown) => {
    const read = caseData(json, "made-up", TOOLS);
    return read.ok ? [] : read.problems.map(({ path }) => path);
  };

  it.each<[string, unknown, string]>([
    ["no confidence", file({}, { confidence: null }), "confidence"],
    ["a confidence of no list", file({}, { confidence: "sure" }), "confidence"],
    ["final not told", file({}, { final: null }), "final"],
    ["no publisher", file({}, { source: { ...SOURCE, publisher: null } }), "source.publisher"],
    ["a link that is none", file({}, { source: { ...SOURCE, url: "javascript:1" } }), "source.url"],
    ["a kind of source of no list", file({}, { source: { ...SOURCE, kind: "hearsay" } }), "source.kind"],
    ["a name as id", file({}, { id: "王某案" }), "id"],
    ["a day that does not exist", file({}, { decided: "2024-13" }), "decided"],
    ["an outcome of no list", file({}, { outcome: { binding: "perhaps" } }), "outcome.binding"],
    ["a ground of no list", file({}, { outcome: { whyNotBinding: "因为" } }), "outcome.whyNotBinding"],
    ["an adjustment of no list", file({}, { outcome: { damagesAdjustment: "doubled" } }), "outcome.damagesAdjustment"],
    ["a sum below nothing", file({}, { outcome: { damagesAwarded: -1 } }), "outcome.damagesAwarded"],
    ["a sum in words", file({}, { outcome: { damagesAwarded: "十万" } }), "outcome.damagesAwarded"],
    ["a place nobody knows", file({}, { gbCode: "999999" }), "place"],
    ["a place that is not held", file({}, { gbCode: "440300" }), "place[0].place"],
    ["facts of another type", file({ category: "boss" }), "facts.category"],
    ["a list", [], ""],
    ["nothing", null, ""],
  ])("%s", (_, json, path) => {
    const found = problems(json);
    expect(found.length).toBeGreaterThan(0);
    if (path !== "") expect(found.join(" ")).toContain(path.replace("[0].place", ""));
  });

  it("is told everything at once", () => {
    expect(problems(file({ category: "boss" }, { confidence: null, final: null }))).toEqual(
      expect.arrayContaining(["facts.category", "confidence", "final"]),
    );
  });
});
