import { describe, expect, it } from "vitest";
import { readReasons, reasonFor } from "../../../src/concordance/reasons.ts";

const ROW = { case: "a", block: "binding", reason: "thin-record", evidence: { zh: "无", en: "none" } };

describe("readReasons", () => {
  it("reads rows, as recorded where no view is named, and an empty file as none", () => {
    expect(readReasons([ROW])).toEqual({ ok: true, rows: [{ ...ROW, view: "as-recorded" }] });
    expect([readReasons([]), readReasons(null)]).toEqual([
      { ok: true, rows: [] },
      { ok: true, rows: [] },
    ]);
  });

  it("refuses reasons outside the closed list, and says where", () => {
    const read = readReasons([ROW, { ...ROW, reason: "bad-luck" }]);
    expect(read.ok ? [] : read.problems.map((p) => p.path)).toEqual(["1.reason"]);
    expect(readReasons([{ ...ROW, evidence: "none" }]).ok).toBe(false);
    expect(readReasons("text").ok).toBe(false);
  });
});

describe("reasonFor", () => {
  const read = readReasons([ROW, { ...ROW, view: "blind", reason: "fact-lost" }, { ...ROW, case: "b" }]);
  const rows = read.ok ? read.rows : [];

  it("prefers the row of the view, and lets the recorded one speak for the blind", () => {
    expect(reasonFor(rows, "a", "binding", "blind")?.reason).toBe("fact-lost");
    expect(reasonFor(rows, "a", "binding", "as-recorded")?.reason).toBe("thin-record");
    expect(reasonFor(rows, "b", "binding", "blind")?.reason).toBe("thin-record");
    expect(reasonFor(rows, "b", "breach", "blind")).toBeUndefined();
  });
});
