import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { DecidedCase } from "../result/decided-case.ts";
import { type CasebookTools, caseData } from "./case-data.ts";
import { readJsonFile } from "./json-file.ts";

/** Case files that cannot ship; the message names each file, the place in it and what should stand there. */
export class CasebookError extends Error {
  readonly code = "cases-invalid";
  override readonly name = "CasebookError";

  constructor(problems: readonly string[]) {
    super(`案例有 ${problems.length} 处错误 / ${problems.length} problem(s) in the cases\n\n${problems.join("\n")}\n`);
  }
}

/** Every case file of a folder as it ships, sorted by id. Throws CasebookError where anything is wrong. */
export function readCasebook(folder: string, tools: CasebookTools): DecidedCase[] {
  const problems: string[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const cases = names.sort().flatMap((name): DecidedCase[] => {
    const read = readCase(join(folder, name), tools);
    if (typeof read !== "string" && read.ok) return [read.data];
    problems.push(
      ...(typeof read === "string"
        ? [`${name}: ${read}`]
        : read.problems.map(({ path, got, expected }) => `${name}: ${path || "."}: ${got} → ${expected}`)),
    );
    return [];
  });
  const twice = cases.filter(({ id }, i) => cases.findIndex((other) => other.id === id) < i);
  problems.push(...twice.map(({ id }) => `${id}: 编号重复 / the id stands twice`));
  if (names.length === 0) problems.push(`${folder}: 没有案例文件 / no case files`);
  if (problems.length > 0) throw new CasebookError(problems);
  return cases.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The case, or why the file is no JSON. */
function readCase(path: string, tools: CasebookTools): ReturnType<typeof caseData> | string {
  const read = readJsonFile(path);
  return read.ok ? caseData(read.json, basename(path, ".json"), tools) : read.why;
}
