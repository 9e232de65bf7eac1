import { type Assessment, assess } from "../index.ts";
import { type Arguments, choice } from "./arguments.ts";
import { type CommandResult, problem, refused, type Surroundings } from "./command.ts";
import { LANGUAGES, type Lang } from "./language.ts";
import { parseData } from "./parse-data.ts";
import { readText } from "./read-text.ts";

/** Options that every command on a described situation takes. */
export const DESCRIBED_OPTIONS = { "as-of": { type: "string" }, lang: { type: "string" } } as const;

/** Reads the file named, assesses it for the day asked (today in China where none is), and lets `tell` say it. */
export async function assessDescribed(
  given: Arguments,
  surroundings: Surroundings,
  trace: boolean,
  tell: (assessment: Assessment, lang: Lang) => CommandResult,
): Promise<CommandResult> {
  const [file] = given.rest;
  if (file === undefined) return refused(problem("argument-missing", { value: "FILE" }).issues);
  const lang = choice(given, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return refused(lang.issues);
  const text = await readText(file, surroundings);
  if (!text.ok) return refused(text.issues);
  const data = parseData(text.value, file);
  if (!data.ok) return refused(data.issues);
  const asOf = given.options["as-of"];
  const result = assess(data.value, { asOf: typeof asOf === "string" ? asOf : surroundings.today(), trace });
  return result.ok ? tell(result.assessment, lang.value) : refused(result.issues, file);
}
