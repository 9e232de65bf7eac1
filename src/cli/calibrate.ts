import { readFileSync, writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { calibrate } from "../calibration/calibrate.ts";
import { calibrationPage } from "../calibration/page.ts";
import { DECIDED_BY, isFallbackDay } from "../concordance/days-of-record.ts";
import { readerOf } from "../concordance/readings.ts";
import { postDictionary } from "../index.ts";
import type { CalibrationData } from "../law/calibration.ts";
import { readArguments } from "./arguments.ts";
import { readCaseFiles } from "./case-files.ts";
import { type CommandResult, problem, refused } from "./command.ts";

const OPTIONS = {
  dir: { type: "string", default: "fixtures/cases" },
  file: { type: "string", default: "rules/cn/calibration.yaml" },
  write: { type: "boolean", default: false },
  "as-of": { type: "string", default: DECIDED_BY },
} as const;

const HEADER = `# 由 npm run calibrate -- --write 写出，不手改。数字用 fixtures/cases 交叉验证选定，见 docs/concordance.md。
# Written by npm run calibrate -- --write; do not edit. Chosen by cross-validation over fixtures/cases: see docs/concordance.md.
`;

/** `calibrate [--dir DIR] [--file FILE] [--write]`: the figures chosen anew; exit code 1 where the file holds others. */
export function calibrateCommand(argv: readonly string[]): CommandResult {
  const given = readArguments(argv, OPTIONS, []);
  if (!given.ok) return refused(given.issues);
  const { dir, file, write, "as-of": fallback } = given.value.options;
  if (!isFallbackDay(String(fallback))) return refused(problem("as-of-invalid", { value: String(fallback) }).issues);
  const read = readCaseFiles(String(dir));
  if (read === null) return refused(problem("folder-not-found", { folder: String(dir) }).issues);
  const records = read.files.flatMap(({ record }) => record ?? []);
  const calibration = calibrate(records, readerOf(postDictionary()), String(fallback));
  const text = calibrationText(calibration.data);
  if (write === true) writeFileSync(String(file), text);
  const same = textOf(String(file)) === text;
  const verdict = same
    ? `${file}: 一致 the same`
    : `${file}: 不一致，请用 --write 重写 differs; write it anew with --write`;
  const stderr = read.problems.map((line) => `${line}\n`).join("");
  const stdout = `${calibrationPage(calibration)}\n${verdict}\n`;
  return { code: read.problems.length > 0 ? 2 : same ? 0 : 1, stdout, stderr };
}

/** The file as it is written. */
export function calibrationText(data: CalibrationData): string {
  return `${HEADER}${stringify(data)}`;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
