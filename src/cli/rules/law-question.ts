import { type Arguments, choice, readArguments } from "../arguments.ts";
import { type Got, got, problem } from "../command.ts";
import { LANGUAGES, type Lang } from "../language.ts";

/** What is asked of the law: the days named, a place or none, and how to answer. */
interface LawQuestion {
  readonly days: readonly string[];
  readonly place: string | undefined;
  readonly lang: Lang;
  readonly json: boolean;
}

/** Reads as many days as are `named`, `[--place CODE] [--lang LANG] [--json]`. */
export function lawQuestion(argv: readonly string[], named: readonly string[]): Got<LawQuestion> {
  const options = { place: { type: "string" }, lang: { type: "string" }, json: { type: "boolean" } } as const;
  const given = readArguments(argv, options, named);
  if (!given.ok) return given;
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return lang;
  const days = given.value.rest;
  const missing = named[days.length];
  if (missing !== undefined) return problem("argument-missing", { value: missing });
  return got({ days, place: placeIn(given.value), lang: lang.value, json: given.value.options["json"] === true });
}

function placeIn({ options }: Arguments): string | undefined {
  return typeof options["place"] === "string" ? options["place"] : undefined;
}
