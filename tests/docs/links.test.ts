import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRules } from "../../src/packs/read.ts";
import { anchorOf, codeIn, documents, proseOf, ROOT, textOf } from "../support/documents.ts";

const PAGES = documents();

interface Link {
  readonly page: string;
  readonly path: string;
  readonly anchor: string | null;
}

function linksIn(page: string): Link[] {
  return [...proseOf(textOf(page)).matchAll(/\]\(([^()\s]+)\)/g)].flatMap(([, target = ""]) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = "", anchor = null] = target.split("#");
    return [{ page, path: path === "" ? page : join(dirname(page), path), anchor }];
  });
}

const LINKS = PAGES.flatMap(linksIn);

describe("relative links", () => {
  it("lead to files that exist", () => {
    expect(LINKS.length).toBeGreaterThan(30);
    expect(
      LINKS.filter(({ path }) => !existsSync(join(ROOT, path))).map(({ page, path }) => `${page}: ${path}`),
    ).toEqual([]);
  });

  it("with an anchor lead to a heading", () => {
    const lost = LINKS.filter(({ path, anchor }) => {
      if (anchor === null) return false;
      const headings = [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) => anchorOf(text));
      return !headings.includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  it("reach every page from the readme", () => {
    const reached = new Set(["README.md"]);
    for (const page of reached) {
      for (const link of LINKS) if (link.page === page) reached.add(link.path);
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe("names in pages", () => {
  it("every file named is there", () => {
    const named = PAGES.flatMap((page) => codeIn(proseOf(textOf(page))).map((code) => ({ page, code })))
      .filter(({ code }) => /^(src|rules|fixtures|tests|docs)\/[\w./-]+$/.test(code))
      .filter(({ page, code }) => page !== "rules/README.md" || !code.startsWith("rules/cn/rules/"));
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(({ code }) => !existsSync(join(ROOT, code)))).toEqual([]);
  });

  it("every citation resolves to an article", () => {
    const articles = new Set(
      readRules().files.flatMap(({ kind, id, data }) =>
        kind === "instrument" ? Object.keys((data as { articles: object }).articles).map((key) => `${id}#${key}`) : [],
      ),
    );
    const cited = PAGES.flatMap((page) => codeIn(proseOf(textOf(page)))).filter((code) =>
      /^cn\/[a-z0-9-]+#/.test(code),
    );
    expect(cited.length).toBeGreaterThan(60);
    expect([...new Set(cited)].filter((id) => !articles.has(id))).toEqual([]);
  });

  it("no page names a path of a machine", () => {
    expect(PAGES.filter((page) => /(^|[\s`"'(])\/(home|tmp|work|root|usr|Users)\//m.test(textOf(page)))).toEqual([]);
  });
});
