import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayReport } from "../support/day-report.ts";
import { timelineReport } from "../support/timeline-report.ts";

const ZONES = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia"];

const REPORTS = [
  ["dayReport", "day-report.ts"],
  ["timelineReport", "timeline-report.ts"],
] as const;

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jingye-zones-"));
  const entries = REPORTS.map(([name, file]) => {
    const path = JSON.stringify(resolve(import.meta.dirname, `../support/${file}`));
    const entry = join(folder, `${name}.ts`);
    writeFileSync(entry, `import { ${name} } from ${path};\nprocess.stdout.write(${name}());\n`);
    return entry;
  });
  writeFileSync(join(folder, "clock.mjs"), `process.stdout.write(String(new Date(2011, 11, 29).getTimezoneOffset()));`);
  await build({
    config: false,
    entry: entries,
    format: "esm",
    outDir: folder,
    noExternal: [/./],
    outExtension: () => ({ js: ".mjs" }),
    silent: true,
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runIn(zone: string, script: string): string {
  return execFileSync(process.execPath, [join(folder, script)], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
}

describe("the calendar in other time zones", () => {
  it("the zones are really set: their clocks differ", () => {
    expect(new Set(ZONES.map((zone) => runIn(zone, "clock.mjs"))).size).toBe(ZONES.length);
  });

  it.each(ZONES)("says the same bytes in %s", (zone) => {
    expect(runIn(zone, "dayReport.mjs")).toBe(dayReport());
  });

  it.each(ZONES)("draws and dates the timeline alike in %s", (zone) => {
    expect(runIn(zone, "timelineReport.mjs")).toBe(timelineReport());
  });

  it("agrees with date-fns line by line", () => {
    const compared = dayReport()
      .split("\n")
      .filter((line) => line.includes("="))
      .map((line) => line.split("="));
    expect(compared.length).toBeGreaterThan(100);
    for (const [ours, theirs] of compared) expect(ours).toBe(theirs);
  });
});
