import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/day.ts";
import { fraction } from "../../../src/base/fraction.ts";
import { parseSituation } from "../../../src/situation/parse.ts";
import type { Situation } from "../../../src/situation/schema.ts";
import { issuesOf, refusals } from "../../support/refusal.ts";
import { SAMPLE } from "../../support/sample-situation.ts";

function accepted(input: unknown): Situation {
  const result = parseSituation(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.situation;
}

describe("a situation that is well described", () => {
  const situation = accepted(SAMPLE);

  it("has money in fen, shares exact and days as what they may be", () => {
    expect(situation.pay?.averageMonthly).toBe(1_743_448);
    expect(situation.agreements.items[0]?.compensation?.rate).toEqual(fraction(3, 10));
    expect(situation.engagements.items[0]?.shareholding).toEqual(fraction(1, 20));
    expect(situation.employment?.startedOn).toEqual({ low: parseDay("2019-07-01"), high: parseDay("2019-07-31") });
  });

  it("has truth words, whether given as words or booleans", () => {
    expect(situation.person?.ipMatters).toBe("yes");
    expect(situation.employment?.probation).toBe("no");
  });

  it("keeps whether each list is complete, which nobody said of a bare one", () => {
    expect(situation.agreements.complete).toBe("unknown");
    expect(situation.engagements.complete).toBe("yes");
    expect(situation.performance?.payments.complete).toBe("yes");
    expect(situation.notices).toEqual({ items: [], complete: "unknown" });
  });

  it("has one place or several as a list", () => {
    expect(situation.place.items).toEqual([{ place: "110000" }]);
    const several = accepted({
      place: [
        { place: "110000", to: "2022" },
        { place: "310000", from: "2022" },
      ],
    });
    expect(several.place.items.map((p) => p.place)).toEqual(["110000", "310000"]);
  });

  it("is not changed by being read, and reads alike twice", () => {
    const before = JSON.stringify(SAMPLE);
    expect(accepted(SAMPLE)).toEqual(accepted(SAMPLE));
    expect(JSON.stringify(SAMPLE)).toBe(before);
  });
});

describe("what is left out, null, undefined or unknown", () => {
  it.each([null, undefined, "unknown"])("%j is the same as nothing said", (nothing) => {
    const told = { title: "x", pay: { averageMonthly: nothing }, agreements: [{ months: nothing, signedOn: nothing }] };
    expect(accepted(told)).toEqual(accepted({ title: "x", pay: {}, agreements: [{}] }));
  });

  it("a list left out is a list of nothing, not known to be complete", () => {
    expect(accepted({ title: "x", agreements: null }).agreements).toEqual({ items: [], complete: "unknown" });
    expect(accepted({ title: "x", agreements: { complete: "yes" } }).agreements).toEqual({
      items: [],
      complete: "yes",
    });
  });
});

describe("nothing described", () => {
  it.each([undefined, null, "", {}, [], { title: null }, { pay: undefined, note: "unknown" }])(
    "%j is empty",
    (input) => {
      expect(refusals(input)).toEqual(["situation-empty at "]);
    },
  );

  it.each([
    ["离职", "离职"],
    [42, "42"],
    [true, "true"],
    [Number.NaN, "NaN"],
    [10n, "10"],
    [Symbol("x"), "Symbol(x)"],
    [() => 1, "function"],
    [["x"], "list"],
  ])("no object at all: %s", (input, got) => {
    expect(issuesOf(input)).toEqual([{ code: "wrong-type", path: [], values: { expected: "object", got } }]);
  });
});

describe("contradictions", () => {
  it("an end before its beginning, even between partly known days", () => {
    const input = {
      place: [{ place: "110000", from: "2024", to: "2023-12-31" }],
      employment: { startedOn: "2024-07", endedOn: "2024-06-30" },
      agreements: [{ startsOn: "2024-07-01", endsOn: "2024-06" }],
      engagements: [{ startedOn: "2025", endedOn: "2024" }],
    };
    expect(refusals(input).sort()).toEqual([
      "end-before-start at agreements[0].endsOn",
      "end-before-start at employment.endedOn",
      "end-before-start at engagements[0].endedOn",
      "end-before-start at place[0].to",
    ]);
    expect(issuesOf(input)[0]?.values).toEqual({ start: "2024-07", end: "2024-06-30" });
  });

  it.each([
    ["2024-07-01", "2024-07-01"],
    ["2024-07", "2024-07"],
    ["2024-07", "2024"],
    ["2024-07/..", "2023/.."],
  ])("%s to %s may be in order", (startedOn, endedOn) => {
    expect(refusals({ employment: { startedOn, endedOn } })).toEqual([]);
  });

  it("two agreements of one id", () => {
    expect(refusals({ agreements: [{ id: "a" }, { id: "b" }, { id: "a" }, {}] })).toEqual([
      "duplicate-id at agreements[2].id",
    ]);
  });

  it("a reference to no agreement, with the id that was meant", () => {
    const input = {
      agreements: [{ id: "covenant" }, { replaces: "covenent" }],
      performance: { payments: [{ agreement: "covenant" }, { agreement: "zzz" }] },
    };
    expect(issuesOf(input)).toEqual([
      {
        code: "unknown-agreement",
        path: ["agreements", 1, "replaces"],
        values: { value: "covenent", suggestion: "covenant" },
      },
      { code: "unknown-agreement", path: ["performance", "payments", 1, "agreement"], values: { value: "zzz" } },
    ]);
  });
});

describe("several faults", () => {
  it("are all reported at once, each where it is", () => {
    const input = {
      persn: {},
      employment: { endedOn: "2025-02-30" },
      pay: { averageMonthly: -1 },
      agreements: [{ months: 1.5 }, { form: "seperate-agreement" }],
    };
    expect(refusals(input).sort()).toEqual([
      "count-invalid at agreements[0].months",
      "day-invalid at employment.endedOn",
      "money-negative at pay.averageMonthly",
      "not-one-of at agreements[1].form",
      "unknown-key at ",
    ]);
  });
});
