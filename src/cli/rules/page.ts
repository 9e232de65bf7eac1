import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleRules } from "../../packs.ts";
import { isGenerated } from "../../reference/book.ts";
import { referencePages } from "../../reference/pages.ts";
import { type Command, done, problem, refused } from "../command.ts";
import { inLang } from "../language.ts";
import { checkTree } from "./check.ts";
import { treeGiven } from "./tree-given.ts";

const OPTIONS = { "write-docs": { type: "string" } } as const;

/** `rules page [DIR] --write-docs FOLDER`: writes the reference, a page for each rule, and takes away generated pages of rules that are gone. */
export const pageTask: Command = async (argv) => {
  const given = await treeGiven(argv, OPTIONS);
  if (!given.ok) return refused(given.issues);
  const { tree, lang, options } = given.value;
  const folder = options["write-docs"];
  if (typeof folder !== "string") return refused(problem("argument-missing", { value: "--write-docs FOLDER" }).issues);
  const checked = checkTree(tree, lang);
  if (checked.code !== 0) return checked;
  const pages = referencePages(bundleRules(tree), tree.files);
  try {
    for (const [path, text] of pages) write(join(folder, path), text);
    const gone = generatedIn(folder).filter((path) => !pages.has(path));
    for (const path of gone) rmSync(join(folder, path));
    const counts = { written: pages.size, gone: gone.length };
    return done(
      inLang(
        lang,
        `写了 ${counts.written} 页，删去 ${counts.gone} 页`,
        `${counts.written} pages written, ${counts.gone} removed`,
      ),
    );
  } catch (error) {
    const { code = "?" } = error as { readonly code?: string };
    return refused(problem("folder-unwritable", { folder, reason: code }).issues);
  }
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Pages in the folder that were generated, by path; pages that people write are never among them. */
function generatedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && isGenerated(readFileSync(join(folder, path), "utf8")));
}
