import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rulesCommand } from "../../../src/cli/rules.ts";
import { ownRulesFolder } from "../../../src/packs/read.ts";
import { MINIMAL, swap } from "../../support/packs.ts";
import { surroundings } from "../../support/surroundings.ts";

const root = mkdtempSync(join(tmpdir(), "jingye-diff-"));
afterAll(() => rmSync(root, { recursive: true }));
const at = (...steps: string[]) => join(root, ...steps);

for (const side of ["old", "new"]) cpSync(ownRulesFolder(), at(side), { recursive: true });
for (const side of ["small", "bad"]) cpSync(MINIMAL, at(side), { recursive: true });
function edit(side: string, from: string, to: string) {
  const share = at(side, "cn/parameters/compensation/default-share.yaml");
  writeFileSync(share, swap(from, to)(readFileSync(share, "utf8")));
}
edit("new", "from: 2021-01-01, value: 30%", "from: 2021-01-01, value: 32%");
edit("bad", "from: 2021-01-01, value: 30%", "from: 2021-01-01, value: 0.4");

for (const folder of ["situations", "cases", "broken"]) mkdirSync(at(folder));
const told = (agreed: string) => `decidedOn: "2026-01-15"
pay: { averageMonthly: "10000.00", basis: gross }
agreements: { complete: yes, items: [{ form: separate-agreement, compensation: { agreed: ${agreed} } }] }
`;
writeFileSync(at("situations", "unpaid.yaml"), told("no"));
writeFileSync(at("situations", "paid.yaml"), told("yes"));
writeFileSync(at("situations", "paid.expect.yaml"), "- not a situation\n");
writeFileSync(at("broken", "x.json"), "{");

const diff = (...argv: string[]) => rulesCommand(["diff", ...argv], surroundings());
const both = [at("old"), at("new"), "--situations", at("situations"), "--cases", at("cases")];

describe("rules diff", () => {
  it("names what comes out otherwise, before and after, and counts; the same as JSON", {
    timeout: 120_000,
  }, async () => {
    const { code, stdout } = await diff(...both, "--lang", "en");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^unpaid\.yaml\n {2}compensation\.monthly: 3,000\.00.* → 3,200\.00/);
    expect(stdout).toContain("1 of 2 situations and 0 of 0 cases change (day asked 2026-11-23)");
    const said = JSON.parse((await diff(...both, "--json", "--as-of", "2026-01-20")).stdout);
    expect(said).toMatchObject({ asOf: "2026-01-20", compared: { situations: 2, cases: 0 } });
    expect(said.changed.map((c: { name: string }) => c.name)).toEqual(["unpaid.yaml"]);
  });

  it("tells what sound rules lack for the engine to reckon by", async () => {
    const { code, stderr } = await diff(
      at("small"),
      at("small"),
      "--situations",
      at("situations"),
      "--cases",
      at("cases"),
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/small: the rules lack .*: parameter [a-z/-]+ exists/);
  });

  it("stops at rules that are wanting", async () => {
    const { code, stdout } = await diff(at("small"), at("bad"), "--situations", at("situations"));
    expect(code).toBe(1);
    expect(stdout).toContain("default-share.yaml:8:");
  });

  it.each([
    [[], "OLD"],
    [[at("small")], "NEW"],
    [[at("small"), at("nowhere")], "nowhere"],
    [[at("small"), at("small"), "--situations", at("nowhere")], "nowhere"],
    [[at("small"), at("small"), "--cases", at("broken")], "x.json"],
    [[at("small"), at("small"), "--fast"], "--fast"],
  ])("refuses %j", async (argv, said) => {
    const { code, stdout, stderr } = await diff(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
