import { describeIssue, type Issue } from "../index.ts";

/** What a command has to say, and the exit code: 0 done, 1 checked and found wanting, 2 bad input. */
export interface CommandResult {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command may ask of the world around it. */
export interface Surroundings {
  /** `YYYY-MM-DD` in China. */
  readonly today: () => string;
  /** Everything on standard input, or null where it is longer than `most` bytes. */
  readonly standardInput: (most: number) => Promise<Uint8Array | null>;
}

export type Command = (argv: readonly string[], surroundings: Surroundings) => Promise<CommandResult>;

/** Either what was wanted, or what stands in its way. */
export type Got<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function got<T>(value: T): Got<T> {
  return { ok: true, value };
}

export function problem(
  code: string,
  values: Issue["values"] = {},
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, path: [], values }] };
}

export function done(stdout: string): CommandResult {
  return { code: 0, stdout: stdout.endsWith("\n") ? stdout : `${stdout}\n`, stderr: "" };
}

/** What was checked has faults; each line names one. */
export function foundWanting(lines: readonly string[]): CommandResult {
  return { code: 1, stdout: `${lines.join("\n")}\n`, stderr: "" };
}

/** Refuses bad input in both languages, with nothing on standard output. `about` names what the issues are about. */
export function refused(issues: readonly Issue[], about?: string): CommandResult {
  const prefix = about === undefined ? "" : `${about}: `;
  const lines = issues.flatMap((issue) => [
    `${prefix}${describeIssue(issue, "zh-CN")}`,
    `${prefix}${describeIssue(issue, "en")}`,
  ]);
  return { code: 2, stdout: "", stderr: `${lines.join("\n")}\n` };
}
