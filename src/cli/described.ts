import { type Assessment, assess } from "../index.ts";
import { type Arguments, choice } from "./arguments.ts";
import { type CommandResult, type Got, got, problem, refused, type Surroundings } from "./command.ts";
import { LANGUAGES, type Lang } from "./language.ts";
import { parseData } from "./parse-data.ts";
import { readText } from "./read-text.ts";

/** Options that every command on a described situation takes. */
export const DESCRIBED_OPTIONS = { "as-of": { type: "string" }, lang: { type: "string" } } as const;

/** A description as read, not yet checked. */
export interface Described {
  readonly file: string;
  readonly data: unknown;
  readonly asOf: string;
  readonly lang: Lang;
}

/** Reads the file named, for the day asked: today in China where none is. */
export async function readDescribed(given: Arguments, surroundings: Surroundings): Promise<Got<Described>> {
  const [file] = given.rest;
  if (file === undefined) return problem("argument-missing", { value: "FILE" });
  const lang = choice(given, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return lang;
  const text = await readText(file, surroundings);
  if (!text.ok) return text;
  const data = parseData(text.value, file);
  if (!data.ok) return data;
  const asOf = given.options["as-of"];
  return got({
    file,
    data: data.value,
    asOf: typeof asOf === "string" ? asOf : surroundings.today(),
    lang: lang.value,
  });
}

/** Reads the file named, assesses it, and lets `tell` say it. */
export async function assessDescribed(
  given: Arguments,
  surroundings: Surroundings,
  trace: boolean,
  tell: (assessment: Assessment, described: Described) => CommandResult | Promise<CommandResult>,
): Promise<CommandResult> {
  const described = await readDescribed(given, surroundings);
  if (!described.ok) return refused(described.issues);
  const { file, data, asOf } = described.value;
  const result = assess(data, { asOf, trace });
  return result.ok ? tell(result.assessment, described.value) : refused(result.issues, file);
}
