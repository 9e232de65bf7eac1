import { describe, expect, it } from "vitest";
import { blocksOf, compensationBlock, damagesAgree } from "../../../src/concordance/blocks.ts";
import { type ComparedCase, compareCase } from "../../../src/concordance/concordance.ts";
import type { Answer, Forecast } from "../../../src/concordance/forecast.ts";
import { summaryOf } from "../../../src/concordance/summary.ts";
import { caseRecord, type Json, READER } from "../../support/case-record.ts";

function foretold(
  binding: [Answer, number, Answer],
  breach: [Answer, number, Answer],
  [low, likely, high]: [number | null, number | null, number | null],
  monthly: number | null = null,
): Forecast {
  const answer = ([got, score, strict]: [Answer, number, Answer]) => ({ got, score, strict });
  return {
    binding: answer(binding),
    breach: answer(breach),
    damages: { low, likely, high },
    compensation: { monthly, total: null },
    why: ["cn/some/rule"],
  };
}

const FORECASTS: Readonly<Record<string, Forecast>> = {
  甲: foretold(["yes", 80, "open"], ["yes", 60, "open"], [50_000, 80_000, 200_000]),
  乙: foretold(["no", 40, "no"], ["no", 10, "no"], [0, 0, 30_000]),
  丙: foretold(["open", 50, "open"], ["open", 30, "open"], [0, null, 1000]),
  丁: foretold(["yes", 90, "yes"], ["no", 20, "no"], [1000, 2000, 10_000], 3010),
};

const USABLE = { binding: true, breach: true, damages: true, compensation: true };

function compared(position: string, outcome: Json): ComparedCase {
  const record = caseRecord({ position }, { id: position, outcome, usable: USABLE });
  const result = compareCase(record, {
    read: READER,
    fallback: "2026-11-24",
    forecast: (situation) => {
      const forecast = FORECASTS[situation.person?.position ?? ""];
      return forecast ? { ok: true, forecast } : { ok: false, problems: [] };
    },
  });
  if (!result.ok) throw new Error(`no forecast for ${position}`);
  return result.compared;
}

const CASES = [
  compared("甲", { binding: "yes", breach: true, damagesAwarded: 100_000 }),
  compared("乙", { binding: "partly", breach: false, damagesAwarded: 0 }),
  compared("丙", { binding: "no", breach: null, damagesAwarded: 0 }),
  compared("丁", { binding: "not-decided", breach: true, damagesAwarded: 40_000, compensationMonthlyRecognised: 3000 }),
];

describe("four cases worked by hand", () => {
  const summary = summaryOf(CASES);

  it("binding: part counts as yes, undecided leaves the total, an open forecast counts with its score", () => {
    // ((0.8 − 1)² + (0.4 − 1)² + (0.5 − 0)²) / 3 = (0.04 + 0.36 + 0.25) / 3
    expect(summary.binding).toEqual({ total: 3, agree: 1, open: 1, disagree: 1, brier: 0.216667, verdictDecided: 1 });
  });

  it("breach: null leaves the total", () => {
    // ((0.6 − 1)² + (0.1 − 0)² + (0.2 − 1)²) / 3 = (0.16 + 0.01 + 0.64) / 3
    expect(summary.breach).toEqual({ total: 3, agree: 2, open: 0, disagree: 1, brier: 0.27, verdictDecided: 2 });
  });

  it("damages: nothing awarded is a block of its own", () => {
    // high/low: 4 and 10; |ln(80/100)| and |ln(2/40)|: (0.223144 + 2.995732) / 2
    expect(summary.damages).toEqual({
      total: 4,
      zero: { total: 2, agree: 1 },
      positive: {
        total: 2,
        covered: 1,
        fromZero: 0,
        withLikely: 2,
        medianHighOverLow: 7,
        medianAbsLogError: 1.609438,
      },
    });
  });

  it("compensation: within one per cent, not exact", () => {
    expect(summary.compensation).toEqual({ total: 1, exact: 0, within1pct: 1 });
  });

  it("lists each case with the blocks in which it counts", () => {
    expect(summary.cases).toBe(4);
    expect(summary.perCase.map((c) => [c.id, c.binding?.got, c.breach?.got])).toEqual([
      ["甲", "yes", true],
      ["乙", "no", false],
      ["丙", "open", undefined],
      ["丁", undefined, false],
    ]);
    expect(summary.perCase[3]?.compensation).toEqual({ expectedMonthly: 3000, gotMonthly: 3010 });
    expect(summary.perCase[1]?.binding).toEqual({ expected: "yes", got: "no", score: 40 });
    expect(summary.perCase[0]?.damages).toEqual({ expected: 100_000, low: 50_000, likely: 80_000, high: 200_000 });
    expect(summary.perCase[0]?.why).toEqual(["cn/some/rule"]);
  });

  it("has the same shape blind and for each baseline", () => {
    for (const blocks of [summary, summary.blind, summary.baselines.alwaysYes, summary.blind.baselines.checklist]) {
      expect(Object.keys(blocks.binding)).toEqual(["total", "agree", "open", "disagree", "brier", "verdictDecided"]);
      expect(Object.keys(blocks.damages.positive)).toEqual([
        "total",
        "covered",
        "fromZero",
        "withLikely",
        "medianHighOverLow",
        "medianAbsLogError",
      ]);
      expect(blocks.breach.total).toBe(3);
    }
  });
});

describe("what counts", () => {
  it("is nothing that the record is not good enough for", () => {
    const record = caseRecord(
      {},
      { outcome: { binding: "yes", breach: true, damagesAwarded: 1, compensationPayable: 1 } },
    );
    const result = compareCase(record, {
      read: READER,
      fallback: "2026-11-24",
      forecast: () => ({ ok: true, forecast: foretold(["yes", 1, "yes"], ["yes", 1, "yes"], [1, 1, 1]) }),
    });
    const [only] = result.ok ? summaryOf([result.compared]).perCase : [];
    expect(only).toEqual({ id: "made-up", why: ["cn/some/rule"], readings: [] });
  });

  it("is no case that the engine refuses", () => {
    const problems = [{ path: "place", expected: "a place" }];
    const tools = { read: READER, fallback: "2026-11-24", forecast: () => ({ ok: false, problems }) as const };
    expect(compareCase(caseRecord(), tools)).toEqual({ ok: false, problems });
  });

  it("has no mean and no median of nothing", () => {
    const empty = blocksOf([]);
    expect([empty.binding.brier, empty.damages.positive.medianHighOverLow]).toEqual([null, null]);
  });
});

describe("damagesAgree", () => {
  const range = { low: 10, likely: 20, high: 30, ruledOut: false };

  it("takes both ends in, and no range without an upper end", () => {
    expect([9, 10, 30, 31].map((expected) => damagesAgree({ ...range, expected }))).toEqual([false, true, true, false]);
    expect(damagesAgree({ ...range, high: null, expected: 20 })).toBe(false);
  });

  it("meets an award of nothing with nothing foretold, or from nothing where nobody is bound or nothing was broken", () => {
    const none = { expected: 0, likely: 0 };
    expect(damagesAgree({ ...none, low: 0, high: 0, ruledOut: false })).toBe(true);
    expect(damagesAgree({ ...none, low: 0, high: 9, ruledOut: false })).toBe(false);
    expect(damagesAgree({ ...none, low: 0, high: null, ruledOut: true })).toBe(true);
    expect(damagesAgree({ ...none, low: 1, high: 9, ruledOut: true })).toBe(false);
  });
});

describe("compensationBlock", () => {
  const block = (expected: number, got: number | null) =>
    compensationBlock([{ id: "x", why: [], compensation: { of: "total", expected, got } }]);

  it("compares to the fen, and to one per cent", () => {
    expect(block(6000, 6000)).toEqual({ total: 1, exact: 1, within1pct: 1 });
    expect(block(6000, 6060)).toEqual({ total: 1, exact: 0, within1pct: 1 });
    expect(block(6000, 6060.01)).toEqual({ total: 1, exact: 0, within1pct: 0 });
    expect(block(0, 0)).toEqual({ total: 1, exact: 1, within1pct: 1 });
    expect(block(0, null)).toEqual({ total: 1, exact: 0, within1pct: 0 });
  });
});
