import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { calibrate } from "../calibration/calibrate.ts";
import { calibrationPage } from "../calibration/page.ts";
import { type ComparedCase, compareCase } from "../concordance/concordance.ts";
import { DECIDED_BY, isFallbackDay } from "../concordance/days-of-record.ts";
import { forecastOf } from "../concordance/forecast-of.ts";
import { readerOf } from "../concordance/readings.ts";
import { type ReasonRow, readReasons } from "../concordance/reasons.ts";
import { concordanceReport } from "../concordance/report.ts";
import { type ConcordanceSummary, summaryOf } from "../concordance/summary.ts";
import { concordanceTable } from "../concordance/table.ts";
import { postDictionary } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { linesOf, readCaseFiles } from "./case-files.ts";
import { type CommandResult, problem, refused } from "./command.ts";

const OPTIONS = {
  dir: { type: "string", default: "fixtures/cases" },
  json: { type: "boolean", default: false },
  "as-of": { type: "string", default: DECIDED_BY },
  reasons: { type: "string", default: "fixtures/concordance-reasons.yaml" },
  "write-docs": { type: "string" },
} as const;

/** `cases [--dir DIR] [--json] [--as-of DAY] [--write-docs FILE [--reasons FILE]]`: compares, prints, and returns the exit code. */
export function runCases(argv: readonly string[]): number {
  const { code, stdout, stderr } = casesCommand(argv);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return code;
}

/** `--as-of` closes the span in which a case was decided where neither decision nor publication is dated. A bad file never stops the rest. */
export function casesCommand(argv: readonly string[]): CommandResult {
  const given = readArguments(argv, OPTIONS, []);
  if (!given.ok) return refused(given.issues);
  const { dir, json, reasons, "as-of": fallback, "write-docs": page } = given.value.options;
  if (!isFallbackDay(String(fallback))) return refused(problem("as-of-invalid", { value: String(fallback) }).issues);
  const read = readCaseFiles(String(dir));
  if (read === null) return refused(problem("folder-not-found", { folder: String(dir) }).issues);
  const { files, problems } = read;
  if (files.length === 0)
    return { code: 2, stdout: "", stderr: `${dir}: 没有案例文件（*.json）\n${dir}: no case files (*.json)\n` };
  const refusedFiles: string[] = [];
  const tools = { read: readerOf(postDictionary()), forecast: forecastOf, fallback: String(fallback) };
  const compared = files.flatMap(({ name, record }): ComparedCase[] => {
    const result = record === null ? null : compareCase(record, tools);
    if (result?.ok) return [result.compared];
    if (result !== null) problems.push(...linesOf(name, result.problems));
    refusedFiles.push(name);
    return [];
  });
  if (typeof page === "string") {
    const rows = reasonRows(String(reasons), problems);
    const records = files.flatMap(({ record }) => record ?? []);
    const calibration = calibrate(records, tools.read, tools.fallback);
    const { insideAside: inside, cases, medianWidthAside: medianWidth } = calibration.damages;
    if (rows !== null)
      writeFileSync(
        page,
        `${concordanceReport(compared, rows, { inside, cases, medianWidth })}\n${calibrationPage(calibration)}`,
      );
  }
  const summary: ConcordanceSummary = {
    ...summaryOf(compared),
    ...(refusedFiles.length === 0 ? {} : { refused: refusedFiles }),
  };
  const stdout = json === true ? `${JSON.stringify(summary, null, 2)}\n` : concordanceTable(summary);
  return { code: problems.length > 0 ? 2 : 0, stdout, stderr: problems.map((line) => `${line}\n`).join("") };
}

function reasonRows(path: string, problems: string[]): readonly ReasonRow[] | null {
  try {
    const read = readReasons(parse(readFileSync(path, "utf8")));
    if (read.ok) return read.rows;
    problems.push(...linesOf(path, read.problems));
  } catch {
    problems.push(`${path}: 无法读取 not readable as YAML`);
  }
  return null;
}
