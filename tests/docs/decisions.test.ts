import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT, textOf } from "../support/documents.ts";

const PAGES = readdirSync(join(ROOT, "docs/decisions")).sort();
const { dependencies, devDependencies } = JSON.parse(textOf("package.json"));

describe("decisions", () => {
  it("are numbered without a gap", () => {
    expect(PAGES.map((name) => name.slice(0, 4))).toEqual(PAGES.map((_, i) => `${String(i + 1).padStart(3, "0")}-`));
  });

  it.each(PAGES)("%s says its number, day, summary, context, decision and consequences, on one page", (name) => {
    const text = textOf(`docs/decisions/${name}`);
    expect(text).toMatch(new RegExp(`^# ${name.slice(0, 3)} .+\\n\\n\\d{4}-\\d\\d-\\d\\d\\n\\n摘要：`));
    for (const part of ["Context", "Decision", "Consequences"]) expect(text).toContain(`**${part}.**`);
    expect(text.split("\n").length).toBeLessThan(60);
  });

  it("the one on dependencies names every package that users install, and the bundled ones", () => {
    const text = textOf("docs/decisions/001-dependencies.md");
    const bundled = [...(/noExternal: \[(.+)\]/.exec(textOf("tsup.config.ts"))?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(
      (m) => m[1] ?? "",
    );
    expect(bundled.length).toBeGreaterThan(0);
    for (const name of [...Object.keys(dependencies), ...bundled]) expect(text).toContain(`\`${name}\``);
    for (const name of bundled) expect(devDependencies).toHaveProperty([name]);
  });
});
