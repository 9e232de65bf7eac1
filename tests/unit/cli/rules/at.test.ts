import { describe, expect, it } from "vitest";
import { rulesCommand } from "../../../../src/cli/rules.ts";
import { surroundings } from "../../../support/surroundings.ts";

const rules = (...argv: string[]) => rulesCommand(argv, surroundings());

describe("the law of a day and place", () => {
  it("is told from the narrowest place to the nation, in Chinese", async () => {
    const { code, stdout, stderr } = await rules("at", "2024-06-01", "--place", "320500");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("2024-06-01 有效的法：江苏省苏州市（320500）");
    expect(lines[1]).toBe("月最低工资：2,010.00–2,490.00 元（档次未定，列出各档的范围）");
    expect(lines.indexOf("江苏省的规则")).toBeLessThan(lines.indexOf("全国通行的规则"));
    expect(stdout).toContain("    江苏约定补偿的最低比例：月平均工资的 1/3 (jiangsu/compensation/agreed-floor-share; ");
    expect(stdout).toContain("[地方性法规] 约定补偿不得低于三分之一 (jiangsu/compensation/agreed-floor)");
    expect(stdout).not.toContain("cn/mohrss-guideline-2025");
  });

  it("is told in English, and the guideline is advice", async () => {
    const { stdout } = await rules("at", "2025-09-04", "--lang", "en");
    expect(stdout).toMatch(
      /^Law in force on 2025-09-04: national law alone, no place named\n\nNational rules\n {2}Numbers\n/,
    );
    expect(stdout).toMatch(/\[advice\] [^\n]+ \(cn\/mohrss-guideline-2025; from 2025-09-04\)/);
    expect(stdout).not.toContain("Monthly minimum wage");
  });

  it("says that no figure is held, and never gives one", async () => {
    const { stdout } = await rules("at", "2012-06-01", "--place", "110000");
    expect(stdout).toContain("\n月最低工资：没有收录那一天的数字\n");
  });

  it("is JSON where that is asked", async () => {
    const { stdout } = await rules("at", "2025-09-04", "--place", "440300", "--json");
    const law = JSON.parse(stdout);
    expect(law).toMatchObject({ day: "2025-09-04", place: "440300", minimumWage: { low: 252_000, high: 252_000 } });
    expect(law.packs.map(({ id }: { readonly id: string }) => id)).toEqual(["shenzhen", "guangdong", "cn"]);
  });
});

describe("what changed between two days", () => {
  it("is told with its day and cause", async () => {
    const { code, stdout } = await rules("law-diff", "2025-08-31", "2025-09-01", "--lang", "en");
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines[0]).toBe("2025-09-01");
    expect(lines).toContain(
      "  instrument began: SPC Interpretation (II) on Labour Disputes (cn/spc-labour-interpretation-2)",
    );
    expect(stdout).toContain("(cn/spc-labour-interpretation-1#32(1); because of cn/spc-labour-interpretation-2)");
    expect(stdout).toContain("(cn/parties/knows-no-secrets; because of cn/spc-labour-interpretation-2)");
  });

  it("tells a sum before and after, and a number that only changed its text", async () => {
    const wages = await rules("law-diff", "2025-02-28", "2025-03-01", "--place", "440300");
    expect(wages.stdout).toBe("2025-03-01\n  最低工资改变：深圳市，2,360.00 元 → 2,520.00 元 (minimum-wage/440000)\n");
    const { stdout } = await rules("law-diff", "2020-12-31", "2021-01-01");
    expect(stdout).toContain(
      "  数字依据改变：未约定补偿时的月补偿比例，月平均工资的 30% (cn/compensation/default-share; 因 cn/spc-labour-interpretation-1)\n",
    );
  });

  it("is said to be nothing where it is", async () => {
    expect((await rules("law-diff", "2026-11-01", "2026-11-02")).stdout).toBe("没有变化\n");
    expect((await rules("law-diff", "2026-11-01", "2026-11-02", "--json")).stdout).toBe("[]\n");
  });
});

describe("bad input", () => {
  it.each([
    [["at"], "DAY"],
    [["at", "2026-02-30"], "2026-02-30"],
    [["at", "2026"], "2026"],
    [["at", "2026-01-01", "2026-01-02"], "2026-01-02"],
    [["at", "2026-01-01", "--place"], "--place"],
    [["at", "2026-01-01", "--place", "suzhou"], "suzhou"],
    [["at", "2026-01-01", "--place", "449900"], "449900"],
    [["at", "2026-01-01", "--place", "710000"], "710000"],
    [["at", "2026-01-01", "--lang", "fr"], "fr"],
    [["law-diff", "2026-01-01"], "DAY2"],
    [["law-diff", "2026-01-02", "2026-01-01"], "2026-01-02"],
    [["law-diff", "2026-01-01", "tomorrow"], "tomorrow"],
    [["dump", "nowhere"], "nowhere"],
    [["dump", "--json"], "--json"],
  ])("%j", async (argv, said) => {
    const { code, stdout, stderr } = await rules(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});

describe("all the law", () => {
  it("is one JSON with its digest", async () => {
    const { code, stdout } = await rules("dump");
    expect(code).toBe(0);
    expect(JSON.parse(stdout).digest).toMatch(/^[0-9a-f]{64}$/);
  });
});
