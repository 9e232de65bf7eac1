import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOPICS } from "../../src/facts/fact.ts";
import { codeIn, ROOT, tableRows, textOf } from "../support/documents.ts";
import { MAY_IMPORT } from "../support/import-rules.ts";

const PAGE = textOf("docs/architecture.md");
const section = (title: string) => PAGE.split(/^## /m).find((part) => part.startsWith(title)) ?? "";

describe("the page on architecture", () => {
  it("shows the table of imports that is enforced", () => {
    const shown = tableRows(section("Who may import whom")).slice(1);
    expect(Object.fromEntries(shown.map(([part = "", allowed = ""]) => [codeIn(part)[0], codeIn(allowed)]))).toEqual(
      MAY_IMPORT,
    );
  });

  it("shows every folder of src", () => {
    const named = tableRows(section("The tree")).flatMap(([folder = ""]) => codeIn(folder));
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `src/${name}/`).filter((name) => !named.includes(name))).toEqual([]);
  });

  it("names the topics in their order", () => {
    const [, listed = ""] = /^Nine topic words .+ in which counsel asks: (.+)$/m.exec(PAGE) ?? [];
    expect(codeIn(listed)).toEqual(TOPICS);
  });
});
