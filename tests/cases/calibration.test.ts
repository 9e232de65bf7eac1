import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { calibrateCommand } from "../../src/cli/calibrate.ts";

const OWN = "rules/cn/calibration.yaml";
const scratch = mkdtempSync(join(tmpdir(), "calibration-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

describe("calibrate", () => {
  it("sees that a weight was changed by hand, and finds the figures that the rules hold", () => {
    const text = readFileSync(OWN, "utf8");
    const path = file("changed.yaml", text.replace("raises: 3/2", "raises: 5/4"));
    expect(calibrateCommand(["--file", path]).code).toBe(1);
    expect(calibrateCommand(["--file", path, "--write"]).code).toBe(0);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it.each([
    [["--dir", "nowhere"], "nowhere"],
    [["--as-of", "2026-13-01"], "2026-13-01"],
    [["--fold", "3"], "--fold"],
    [["extra"], "extra"],
  ])("refuses %j", (argv, named) => {
    const { code, stderr } = calibrateCommand(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });
});
