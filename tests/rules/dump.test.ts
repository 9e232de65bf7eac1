import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { dumpRules, type RulesDump } from "../../src/packs/dump.ts";
import { type Coverage, differencesOf, type NotedRows, withExclusiveEnds } from "../support/noted-law.ts";
import { type NotedWages, wageDifferences } from "../support/noted-wages.ts";

const text = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

type Instrument = RulesDump["instruments"][number];
type Table = RulesDump["tables"]["minimumWages"][number];

interface Copied {
  readonly source: { readonly file: string; readonly sha256: string };
}

/** Figures, days and numbers of the law notes, copied; local rules and wages are noted with their last day, the provisions with the day after. */
const provisions: Copied & { readonly rows: NotedRows } = JSON.parse(text("oracle/provisions.json"));
const local: Copied & { readonly rows: NotedRows } = JSON.parse(text("oracle/local-rules.json"));
const wages: Copied & NotedWages = JSON.parse(text("oracle/minimum-wage.json"));
const rows = { ...provisions.rows, ...withExclusiveEnds(local.rows) };
const covered: Readonly<Record<string, Coverage>> = parse(text("../../rules/coverage.yaml"));
const coverage: Coverage = { ...covered["provisions"], ...covered["local"] };

/** Each difference that is right, under the reason for it. */
const exceptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = parse(
  text("oracle/exceptions.yaml"),
);
const excepted = (kind: string) => Object.values(exceptions[kind] ?? {}).flat();
const dump = dumpRules(BUNDLED_LAW.law.data);

const found = (of: RulesDump): Readonly<Record<string, readonly string[]>> => {
  const { rows: sums, areas, excludes } = wageDifferences(of, wages);
  return { ...differencesOf(of, rows, coverage), sums, areas, excludes };
};

describe("the copies of the law notes", () => {
  it("are whole, and name the file that each was taken from", () => {
    expect(Object.keys(provisions.rows)).toHaveLength(213);
    expect(Object.keys(local.rows)).toHaveLength(53);
    expect(wages.rows).toHaveLength(163);
    expect(wages.areas).toHaveLength(374);
    const listed: Readonly<Record<string, { readonly sha256: string }>> = JSON.parse(text("oracle/rows.json"));
    expect(provisions.source).toEqual({ file: "provisions.json", sha256: listed["provisions"]?.sha256 });
    expect(local.source).toEqual({ file: "local-rules.json", sha256: listed["local"]?.sha256 });
    expect(wages.source.file).toBe("minimum-wage.json");
    expect(wages.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("what is dumped", () => {
  it.each(["figures", "parameters", "days", "numbers", "sums", "areas", "excludes"])(
    "agrees with the notes in its %s, save for each exception made and no other",
    (kind) => {
      expect([...(found(dump)[kind] ?? [])].sort()).toEqual(excepted(kind).sort());
    },
  );
});

describe("the comparison", () => {
  const changed = (kind: string, change: (dump: RulesDump) => RulesDump) =>
    (found(change(dump))[kind] ?? []).filter((line) => !excepted(kind).includes(line));
  const cap = "cn/duration/cap";
  const withCap =
    (value: string, from = "2008-01-01") =>
    (of: RulesDump) => ({
      ...of,
      parameters: of.parameters.map((p) =>
        p.id === cap ? { ...p, values: p.values.map((v) => ({ ...v, value, from })) } : p,
      ),
    });
  const withInstrument = (id: string, change: (instrument: Instrument) => Instrument) => (of: RulesDump) => ({
    ...of,
    instruments: of.instruments.map((i) => (i.id === id ? change(i) : i)),
  });

  it("sees a number that is another, and one that begins on another day", () => {
    expect(changed("figures", withCap("24"))).toEqual([]);
    expect(changed("figures", withCap("25"))).toEqual(["lcl-24-2-term.maxMonths 24"]);
    expect(changed("figures", withCap("24", "2008-01-02"))).toEqual(["lcl-24-2-term.maxMonths 24"]);
    expect(changed("parameters", withCap("25"))).toEqual([`${cap} 2008-01-01 25`]);
  });

  it("sees an article that ends a day late, as where a last day is taken for the day after, or the reverse", () => {
    const late = withInstrument("cn/spc-labour-interpretation-4", (i) => ({
      ...i,
      articles: i.articles.map((article) => ({ ...article, to: "2021-01-02" })),
    }));
    expect(changed("days", late)).toContain("i4-8 cn/spc-labour-interpretation-4#8 2013-02-01..2021-01-02");
    const early = withInstrument("jiangsu/labour-contract-regulation-2003", (i) => ({
      ...i,
      articles: i.articles.map((article) => ({ ...article, to: "2013-04-30" })),
    }));
    expect(changed("days", early)).toContain(
      "js-2003-min-third-annual jiangsu/labour-contract-regulation-2003#17 2003-12-01..2013-04-30",
    );
  });

  it("sees the number of an instrument that is another, or is lost", () => {
    const renumbered = withInstrument("cn/spc-labour-interpretation-2", (i) => ({ ...i, number: "法释〔2025〕13号" }));
    expect(changed("numbers", renumbered)).toContain("i2-14 cn/spc-labour-interpretation-2 法释〔2025〕13号");
    const lost = withInstrument("cn/spc-labour-interpretation-2", ({ number, ...i }) => i);
    expect(changed("numbers", lost)).toContain("i2-14 cn/spc-labour-interpretation-2 ");
  });

  it("sees a monthly and an hourly wage that are another, a day that is a day off, and a tier that is another", () => {
    const withTables = (change: (table: Table) => Table) => (of: RulesDump) => ({
      ...of,
      tables: {
        ...of.tables,
        minimumWages: of.tables.minimumWages.map((t) => (t.province === "110000" ? change(t) : t)),
      },
    });
    const withSum = (sum: Partial<Table["standards"][number]["values"][number]>) =>
      withTables((t) => ({
        ...t,
        standards: t.standards.map((s) => ({ ...s, values: s.values.map((v) => ({ ...v, ...sum })) })),
      }));
    for (const sum of [{ monthly: "2541" }, { hourly: "1" }, { from: "2025-09-02" }, { to: "2027-01-01" }]) {
      expect(changed("sums", withSum(sum))).toContain("noted 110000 1 2025-09-01 - 2540 27.7 high");
    }
    const moved = withTables((t) => ({ ...t, areas: t.areas.map((a) => ({ ...a, tier: 2 })) }));
    expect(changed("areas", moved)).toEqual([
      "noted 110000 110000 1 2025-09-01 - high",
      "held 110000 110000 2 2025-09-01 - high",
    ]);
  });

  it("sees an exception that is needed no longer", () => {
    const named = withInstrument("cn/spc-guiding-case-184", (i) => ({ ...i, number: "指导案例184号" }));
    expect(found(named(dump))["numbers"]).not.toContain("gc184 cn/spc-guiding-case-184 指导性案例184号");
    expect(excepted("numbers")).toContain("gc184 cn/spc-guiding-case-184 指导性案例184号");
  });
});
