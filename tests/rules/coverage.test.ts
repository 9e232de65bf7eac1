import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BUNDLED_LAW } from "../../src/bundled.ts";

type Source = "provisions" | "local" | "corrections";

interface Row {
  readonly to?: readonly string[];
  readonly "display-only"?: { readonly zh: string; readonly en: string };
  readonly "not-encoded"?: { readonly zh: string; readonly en: string };
}

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const coverage: Readonly<Record<Source, Readonly<Record<string, Row>>>> = parse(text("../../rules/coverage.yaml"));
interface Noted {
  readonly sha256: string;
  readonly ids: readonly string[];
  /** Rows held with high confidence whose effect decides a verdict or a sum; of places, those that the notes say override. */
  readonly computing: readonly string[];
}

/** Ids of the rows of the law notes, copied, with the digest of the file that each list was taken from. */
const noted: Readonly<Record<Source, Noted>> = JSON.parse(text("oracle/rows.json"));
const SOURCES: readonly Source[] = ["provisions", "local", "corrections"];

const { data, citations } = BUNDLED_LAW.law;
const targets = new Set([
  ...citations.keys(),
  ...[...data.rules, ...data.concepts, ...data.disputes, ...data.presumptions].map(({ id }) => id),
  ...data.parameters.map(({ id }) => `parameter ${id}`),
]);
const rows = SOURCES.flatMap((source) => Object.entries(coverage[source]));

describe("the coverage of the law", () => {
  it.each([
    ["provisions", 213],
    ["local", 53],
    ["corrections", 103],
  ] as const)("has every row of the %s once", (source, count) => {
    expect(noted[source].ids).toHaveLength(count);
    expect(noted[source].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(coverage[source]).sort()).toEqual([...noted[source].ids].sort());
  });

  it("names only what exists", () => {
    const lost = rows.flatMap(([id, { to = [] }]) => to.filter((t) => !targets.has(t)).map((t) => `${id}: ${t}`));
    expect(lost).toEqual([]);
  });

  it("says of every row what acts on it, or why nothing does", () => {
    const silent = rows.filter(([, row]) => {
      const reason = row["display-only"] ?? row["not-encoded"];
      const acts = (row.to ?? []).some((t) => !t.includes("#"));
      return !acts && !(reason?.zh && reason.en);
    });
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  it.each(SOURCES)("leaves nothing sure that decides a verdict or a sum to be shown alone, of the %s", (source) => {
    const { computing } = noted[source];
    const idle = computing.filter((id) => {
      const row = coverage[source][id];
      const acts = (row?.to ?? []).some((target) => !target.includes("#"));
      return !acts || row?.["display-only"] !== undefined || row?.["not-encoded"] !== undefined;
    });
    expect(computing.length).toBeGreaterThan(10);
    expect(idle).toEqual([]);
  });
});
