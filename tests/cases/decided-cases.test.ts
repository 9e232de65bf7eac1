import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decidedCases, nearestCases } from "../../src/cases.ts";
import { render } from "../../src/index.ts";
import { ROOT } from "../support/documents.ts";
import { SAMPLE_ASSESSMENT } from "../support/sample-assessment.ts";

const CASES = decidedCases();

describe("the cases that ship", () => {
  it("are all published cases, by id", () => {
    const files = readdirSync(join(ROOT, "fixtures/cases")).filter((name) => name.endsWith(".json"));
    expect(CASES).toHaveLength(files.length);
    const ids = CASES.map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it("hold no prose: no Chinese character stands in any situation or outcome", () => {
    const telling = CASES.filter(({ situation, outcome }) =>
      /\p{Script=Han}/u.test(JSON.stringify([situation, outcome])),
    );
    expect(telling.map(({ id }) => id)).toEqual([]);
  });

  it("name nobody: what is told beside the facts is a court, a docket, a place, a publisher", () => {
    const keys = new Set(CASES.flatMap((one) => Object.keys(one)));
    expect([...keys].sort()).toEqual(
      ["asOf", "confidence", "court", "decided", "docket", "final", "id", "kindOfDispute", "outcome", "place"].concat([
        "situation",
        "source",
      ]),
    );
    for (const { court, docket, source } of CASES) {
      if (court !== null) expect(court).toMatch(/(法院|仲裁委员会)$/);
      if (docket !== null) expect(docket).toMatch(/^（\d{4}）.{1,12}\d+号$/);
      expect(source.publisher).not.toMatch(/某|法官\p{Script=Han}|\p{Script=Han}{5,}律师（/u);
    }
  });

  it("lead to their source", () => {
    for (const { source } of CASES) expect(new URL(source.url).protocol).toMatch(/^https?:$/);
  });

  it("are facts that can be compared: each is found when asked about, and most of it is known", () => {
    for (const { id, situation, asOf } of CASES) {
      const near = nearestCases(situation, { asOf, count: 1 });
      expect(near.ok, id).toBe(true);
    }
  }, 60_000);

  it("can all be told in a report, in both languages", () => {
    const near = nearestCases({ title: "x" }, { asOf: "2026-11-24", count: CASES.length });
    if (!near.ok) throw new Error(JSON.stringify(near.issues));
    for (const lang of ["zh-CN", "en"] as const) {
      const report = render(SAMPLE_ASSESSMENT, { as: "text", lang, nearest: near.cases });
      expect(report).not.toMatch(/\{\w+\}|undefined|null/);
    }
  });
});
