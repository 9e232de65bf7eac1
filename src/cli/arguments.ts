import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Got, got, problem } from "./command.ts";

export type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options by name, given as text (once or several times) or as a switch, and what is left over. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly rest: readonly string[];
}

/** Reads what follows a command: at most as many words as `names`, which names them in order. */
export function readArguments(argv: readonly string[], options: Options, names: readonly string[]): Got<Arguments> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const extra = positionals[names.length];
    if (extra !== undefined) return problem("argument-unexpected", { value: extra });
    return got({ options: values as Arguments["options"], rest: positionals });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const value = /'(-[^'\s]*)/.exec(message)?.[1] ?? message;
    return problem(code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? "option-unknown" : "option-value-missing", { value });
  }
}

/** An option that takes one of a few words; `otherwise` where it was not given. */
export function choice<const V extends string>(
  { options }: Arguments,
  name: string,
  allowed: readonly V[],
  otherwise: V,
): Got<V> {
  const given = options[name];
  if (given === undefined) return got(otherwise);
  const value = allowed.find((word) => word === given);
  if (value !== undefined) return got(value);
  return problem("option-value-invalid", { option: `--${name}`, value: String(given), allowed: allowed.join(" | ") });
}
