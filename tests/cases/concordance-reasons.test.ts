import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { blocksOf } from "../../src/concordance/blocks.ts";
import { compareCase } from "../../src/concordance/concordance.ts";
import { differencesOf } from "../../src/concordance/differences.ts";
import { forecastOf } from "../../src/concordance/forecast-of.ts";
import { readerOf } from "../../src/concordance/readings.ts";
import { readReasons, reasonFor, VIEWS } from "../../src/concordance/reasons.ts";
import { readRecord } from "../../src/concordance/record.ts";
import { postDictionary } from "../../src/index.ts";

const FOLDER = new URL("../../fixtures/cases/", import.meta.url);
const tools = { read: readerOf(postDictionary()), forecast: forecastOf, fallback: "2026-11-24" };

const compared = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const read = readRecord(JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")), name);
    if (!read.ok) throw new Error(name);
    const result = compareCase(read.record, tools);
    if (!result.ok) throw new Error(name);
    return result.compared;
  });
const reasons = readReasons(
  parse(readFileSync(new URL("../../fixtures/concordance-reasons.yaml", import.meta.url), "utf8")),
);
const rows = reasons.ok ? reasons.rows : [];
const differences = VIEWS.flatMap((view) => differencesOf(compared, view));

describe("differences from what was decided", () => {
  it("each have a reason that somebody read", () => {
    const unread = differences.filter((d) => reasonFor(rows, d.id, d.block, d.view) === undefined);
    expect(unread.map((d) => `${d.id} ${d.block} ${d.view}`)).toEqual([]);
  });

  it("are what every reason speaks of", () => {
    const idle = rows.filter((row) => !differences.some((d) => d.id === row.case && d.block === row.block));
    expect(idle.map((row) => `${row.case} ${row.block}`)).toEqual([]);
  });

  it("have not grown: agreement may not fall", () => {
    const disagreeing = (view: "asRecorded" | "blind", block: "binding" | "breach") =>
      differencesOf(compared, view === "blind" ? "blind" : "as-recorded").filter((d) => d.block === block).length;
    expect(disagreeing("asRecorded", "binding")).toBeLessThanOrEqual(1);
    expect(disagreeing("asRecorded", "breach")).toBeLessThanOrEqual(2);
    expect(disagreeing("blind", "binding")).toBeLessThanOrEqual(1);
    expect(disagreeing("blind", "breach")).toBeLessThanOrEqual(2);
    const { zero, positive } = blocksOf(compared.map((c) => c.asRecorded.result)).damages;
    expect(zero.agree).toBeGreaterThanOrEqual(13);
    expect(positive.covered).toBeGreaterThanOrEqual(22);
    expect(positive.medianHighOverLow).toBeLessThanOrEqual(5);
  });
});
