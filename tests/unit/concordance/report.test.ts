import { describe, expect, it } from "vitest";
import { type ComparedCase, compareCase } from "../../../src/concordance/concordance.ts";
import type { Answer } from "../../../src/concordance/forecast.ts";
import { type ReasonRow, readReasons } from "../../../src/concordance/reasons.ts";
import { concordanceReport } from "../../../src/concordance/report.ts";
import { caseRecord, READER } from "../../support/case-record.ts";

const USABLE = { binding: true, breach: true, damages: true, compensation: true };

function compared(id: string, got: Answer): ComparedCase {
  const outcome = { binding: "yes", breach: true, damagesAwarded: 50, compensationPayable: 10 };
  const result = compareCase(caseRecord({}, { id, outcome, usable: USABLE }), {
    read: READER,
    fallback: "2026-11-24",
    forecast: () => {
      const answer = { got, score: 70, strict: "open" as const };
      const forecast = {
        binding: answer,
        breach: answer,
        damages: got === "yes" ? { low: 10, likely: 50, high: 90 } : { low: 0, likely: null, high: null },
        compensation: { monthly: null, total: got === "yes" ? 10 : null },
        why: ["cn/a/rule"],
      };
      return { ok: true, forecast };
    },
  });
  if (!result.ok) throw new Error("refused");
  return result.compared;
}

function rows(...given: readonly Record<string, unknown>[]): readonly ReasonRow[] {
  const read = readReasons(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.rows;
}

const ASIDE = { inside: 1, cases: 1, medianWidth: 4 };

describe("concordanceReport", () => {
  it("says so where nothing differs", () => {
    const page = concordanceReport([compared("agreeing", "yes")], [], ASIDE);
    expect(page.match(/无 None\./g)).toHaveLength(2);
    // there it stands case by case, and nowhere else
    expect(page.match(/agreeing\]/g)).toHaveLength(1);
    expect(page.endsWith("\n")).toBe(true);
  });

  it("hides no difference, open answers included, and owns up to those that nobody has read", () => {
    const page = concordanceReport([compared("lost", "no"), compared("open-one", "open")], [], ASIDE);
    const lines = page.split("\n").filter((line) => /\| (lost|open-one) \|/.test(line));
    // as recorded: binding, breach, damages and compensation; blind: all but compensation
    expect(lines).toHaveLength(2 * 4 + 2 * 3);
    expect(lines.filter((line) => line.includes("尚未阅读 not yet read"))).toHaveLength(lines.length);
    expect(lines[0]).toContain("| 是 yes | 否 no | 70 | cn/a/rule |");
  });

  it("prints the reason and its evidence, for the blind view as well", () => {
    const row = { case: "lost", block: "binding", reason: "outlier-court", evidence: { zh: "罕见", en: "rare" } };
    const page = concordanceReport([compared("lost", "no")], rows(row), ASIDE);
    expect(page.split("outlier-court")).toHaveLength(3);
    expect(page).toContain("罕见 rare");
  });

  it("names rows that speak of no difference any more", () => {
    const row = { case: "agreeing", block: "breach", reason: "thin-record", evidence: { zh: "无", en: "none" } };
    const page = concordanceReport([compared("agreeing", "yes")], rows(row), ASIDE);
    expect(page).toContain("- agreeing: breach");
  });

  it("keeps every table square", () => {
    const page = concordanceReport([compared("lost", "no"), compared("agreeing", "yes")], [], ASIDE);
    const tables = page.split(/\n\n/).filter((block) => block.startsWith("| "));
    expect(tables.length).toBeGreaterThanOrEqual(5);
    for (const block of tables) {
      const cells = block
        .trimEnd()
        .split("\n")
        .map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});
