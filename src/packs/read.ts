import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { closestName } from "../base/closest-name.ts";
import { TOPICS } from "../facts/fact.ts";
import { type FilePlace, NEEDED_FILES, placeOfFile } from "./file-kind.ts";
import { type Problem, problemMessage } from "./problem.ts";
import { problemAtOffset, type RuleFile } from "./rule-file.ts";

/** A rules folder as read: the files whose YAML is sound, and what was wrong with the others. */
export interface RuleTree {
  readonly folder: string;
  readonly files: readonly RuleFile[];
  /** The place of every file, whether it could be read or not. */
  readonly placed: readonly FilePlace[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every `.yaml` and `.yml` file under a rules folder, by default the one this package ships. Of several folders, a
 * later one adds files to the earlier ones and replaces those of the same path. Throws where a folder cannot be listed.
 */
export function readRules(...folders: readonly string[]): RuleTree {
  const layers = folders.length > 0 ? folders : [ownRulesFolder()];
  const texts = layers.flatMap((folder) =>
    yamlFilesIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")] as const),
  );
  return treeOf(layers.at(-1) ?? "", new Map(texts));
}

/** A tree of texts by path; the folder is only a name. */
export function treeOf(folder: string, texts: ReadonlyMap<string, string>): RuleTree {
  const files: RuleFile[] = [];
  const problems: Problem[] = [];
  const paths = [...texts.keys()].sort();
  for (const path of paths) {
    const read = readText(path, texts.get(path) ?? "");
    if ("kind" in read) files.push(read);
    else problems.push(...read);
  }
  for (const path of NEEDED_FILES) {
    if (texts.has(path)) continue;
    const message = problemMessage("file-missing", { path });
    problems.push({ code: "file-missing", file: path, line: 1, column: 1, message, snippet: "" });
  }
  return { folder, files, placed: paths.map(placeOfFile).filter((place) => place !== null), problems };
}

/** The `rules` folder of this package. */
export function ownRulesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "rules", "schema"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the rules folder of jingye was not found");
    folder = above;
  }
  return join(folder, "rules");
}

/** The map from the law notes to the rules: no law itself, and held by a test of its own. */
const COVERAGE = "coverage.yaml";

function yamlFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.ya?ml$/.test(path) && path !== COVERAGE);
}

function readText(path: string, text: string): RuleFile | Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: sameKey });
  const file = { path, text, lines };
  const place = placeOfFile(path);
  if (place === null) return [problemAtOffset(file, 0, "file-unknown", { suggestion: likelyPath(path) })];
  const problems = [...document.errors, ...document.warnings].map((error) =>
    error.code === "DUPLICATE_KEY"
      ? problemAtOffset(file, error.pos[0], "key-duplicate")
      : problemAtOffset(file, error.pos[0], "yaml-broken", { values: { reason: error.message } }),
  );
  visit(document, {
    Alias: (_, alias) => {
      problems.push(problemAtOffset(file, alias.range?.[0] ?? 0, "yaml-alias", { values: { name: alias.source } }));
    },
  });
  return problems.length > 0 ? problems : { ...file, ...place, document, data: document.toJS() };
}

/** `36` and `"36"` are one key. */
function sameKey(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && String(a.value) === String(b.value);
}

function likelyPath(path: string): string | null {
  const steps = path.replace(/\.yml$/, ".yaml").split("/");
  const folders = ["instruments", "parameters", "concepts", "rules", "disputes", "presumptions"];
  if (steps[0] === "cn" && steps.length > 2) steps[1] = closestName(steps[1] ?? "", folders) ?? steps[1] ?? "";
  if (steps.length === 4) steps[2] = closestName(steps[2] ?? "", TOPICS) ?? steps[2] ?? "";
  const likely = steps.join("/");
  if (likely !== path && placeOfFile(likely) !== null) return likely;
  return closestName(path, NEEDED_FILES);
}
