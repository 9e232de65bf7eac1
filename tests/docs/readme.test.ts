import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as cases from "../../src/cases.ts";
import * as index from "../../src/index.ts";
import { documents, fencesIn, proseOf, ROOT, textOf } from "../support/documents.ts";

const README = textOf("README.md");
const FENCES = fencesIn(README);
const [CHINESE = "", ENGLISH = ""] = README.split(/^## English$/m);
const of = (language: string) => FENCES.filter((fence) => fence.language === language).map((fence) => fence.text);

const PROMISE = /^(.+); \/\/ => (.+)$/gm;

const jingye = { ...index, ...cases };

/** Runs a block that imports from "jingye" and "jingye/cases"; each `expression; // => value` becomes a pair to compare. */
function promisesKept(block: string): [expression: string, got: string, promised: string][] {
  const imported = [...block.matchAll(/^import \{ (.+) \} from "jingye(?:\/cases)?";\n/gm)];
  const names = imported.map(([, some]) => some).join(", ");
  const body = imported
    .reduce((rest, [line]) => rest.replace(line, ""), block)
    .replace(
      PROMISE,
      (_, expression, value) => `seen.push([${JSON.stringify(expression)}, ${expression}, ${JSON.stringify(value)}]);`,
    );
  const { outputText } = ts.transpileModule(body, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const run = new Function("jingye", `const { ${names} } = jingye; const seen = [];\n${outputText}\nreturn seen;`);
  const seen = run(jingye) as [string, unknown, string][];
  return seen.map(([expression, got, promised]) => [expression, JSON.stringify(got), promised]);
}

describe("the example of each language", () => {
  it.each(of("ts").map((block, i) => [i + 1, block] as const))("block %i gives what it says", (_, block) => {
    const kept = promisesKept(block);
    expect(kept.length).toBe([...block.matchAll(PROMISE)].length);
    expect(kept.length).toBeGreaterThanOrEqual(5);
    for (const [expression, got, promised] of kept) expect(got, expression).toBe(promised);
  });

  it("is there in Chinese and in English", () => {
    for (const half of [CHINESE, ENGLISH]) {
      expect(fencesIn(half).filter((fence) => fence.language === "ts")).toHaveLength(1);
    }
  });

  it("a wrong promise is seen", () => {
    const kept = promisesKept(`import { formatPath } from "jingye";\nformatPath(["a", 0]); // => "b"\n`);
    expect(kept).toEqual([['formatPath(["a", 0])', '"a[0]"', '"b"']]);
  });
});

describe("what it shows of a report", () => {
  const situation = parse(textOf("fixtures/situations/engineer-to-competitor.yaml"));

  it.each(["2026-11-24", "2027-06-30"])("is what the first command prints, on %s too", (asOf) => {
    const result = jingye.assess(situation, { asOf });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const report = jingye.render(result.assessment, { as: "markdown", lang: "zh-CN" }).split("\n");
    const lines = of("text").flatMap((block) => block.split("\n").filter((line) => line !== ""));
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.filter((line) => !report.includes(line))).toEqual([]);
  });

  it("the situation to start from is one that is understood", () => {
    const [block = ""] = of("yaml");
    const result = jingye.assess(parse(block), { asOf: "2026-11-24" });
    expect(result.ok && result.assessment.verdicts.breach.forecast.value).toBe("yes");
  });
});

describe("what it tells to type", () => {
  const { scripts, engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const commands = of("sh").flatMap((block) => block.split("\n").filter((line) => line !== ""));

  it("every npm script named in any page exists", () => {
    const named = documents().flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z:]+)/g)].map((m) => m[1] ?? ""),
    );
    const own = ["ci", "pack", "install"];
    expect(named.filter((name) => !own.includes(name) && !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(8);
  });

  it("starts with two commands, in both languages", () => {
    for (const half of [CHINESE, ENGLISH]) {
      const typed = fencesIn(half)
        .filter((fence) => fence.language === "sh")
        .map((fence) => fence.text.trim());
      expect(typed.slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
    }
  });

  it("every subcommand shown is one that help explains", () => {
    const help = textOf("src/cli/help.ts");
    const shown = commands.flatMap((line) => /^node dist\/cli\.js (.+)$/.exec(line)?.[1] ?? []);
    expect(shown.length).toBeGreaterThan(5);
    for (const words of shown) {
      const [command = "", task = ""] = words.split(" ");
      expect(help).toContain(command === "rules" ? `jingye rules ${task}` : `jingye ${command}`);
    }
  });

  it("the version of Node is the one the package asks for", () => {
    const [, least = ""] = /^>=(.+)$/.exec(engines.node) ?? [];
    expect(CHINESE).toContain(`Node.js ${least}`);
    expect(ENGLISH).toContain(`Node.js ${least}`);
  });
});

describe("what it is not", () => {
  it("is said once in each language", () => {
    expect(README.match(/不是法律意见/g)).toHaveLength(1);
    expect(README.match(/not legal advice/g)).toHaveLength(1);
    expect(CHINESE).toContain("不是法律意见");
    expect(ENGLISH).toContain("not legal advice");
  });

  it("gives no figures of the comparison with published decisions: they would go stale", () => {
    expect(proseOf(README)).not.toMatch(/\d+ ?\/ ?\d+|\d+(\.\d+)?%/);
  });
});
