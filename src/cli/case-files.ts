import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { readJsonFile } from "../casebook/json-file.ts";
import { type CaseRecord, readRecord } from "../concordance/record.ts";

/** One case file; null where it could not be read. */
export interface CaseFile {
  readonly name: string;
  readonly record: CaseRecord | null;
}

/** The case files of a folder by name, and what is wrong with them in both languages; null where there is no such folder. */
export function readCaseFiles(
  dir: string,
): { readonly files: readonly CaseFile[]; readonly problems: string[] } | null {
  const names = caseFiles(dir);
  if (names === null) return null;
  const problems: string[] = [];
  return { files: names.map((name) => ({ name, record: readCase(join(dir, name), name, problems) })), problems };
}

function caseFiles(dir: string): string[] | null {
  try {
    const files = readdirSync(dir, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return files
      .map((entry) => entry.name)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch {
    return null;
  }
}

function readCase(path: string, name: string, problems: string[]): CaseRecord | null {
  const file = readJsonFile(path);
  if (!file.ok) {
    problems.push(`${name}: 不是可读的 JSON：${file.why}`, `${name}: not readable as JSON: ${file.why}`);
    return null;
  }
  const read = readRecord(file.json, basename(name, ".json"));
  if (read.ok) return read.record;
  problems.push(...linesOf(name, read.problems));
  return null;
}

export interface CaseProblem {
  readonly path: string;
  readonly got?: string;
  readonly expected: string;
}

/** One line in each language; what the engine refused is told in its own words already. */
export function linesOf(name: string, problems: readonly CaseProblem[]): string[] {
  return problems.flatMap(({ path, got, expected }) =>
    got === undefined
      ? [`${name}: ${expected}`]
      : [
          `${name}: ${path || "."}: 为 ${got}，应为 ${expected}`,
          `${name}: ${path || "."}: is ${got}, expected ${expected}`,
        ],
  );
}
