import { parse } from "yaml";
import { type Got, got, problem } from "./command.ts";

type Fields = Readonly<Record<string, unknown>>;

const PATH = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*|\[\d{1,3}\])*$/;
const STEP = /[A-Za-z]\w*|\d+/g;

/**
 * Changes to a description from words such as `pay.averageMonthly=20000` or `agreements[0].months=12`: the value is YAML,
 * and null takes a field away. A list with a changed entry is given whole, as `whatIf` asks.
 */
export function changesSet(data: unknown, sets: readonly string[]): Got<Fields> {
  let told: unknown = data;
  const parts = new Set<string>();
  for (const set of sets) {
    const [path = "", ...rest] = set.split("=");
    const steps = path.match(STEP) ?? [];
    if (!PATH.test(path) || rest.length === 0) return problem("set-malformed", { value: set });
    const value = yamlValue(rest.join("="));
    if (value === undefined) return problem("set-malformed", { value: set });
    const changed = withValue(told, steps, value);
    if (changed === undefined) return problem("set-no-entry", { value: set });
    told = changed;
    parts.add(steps[0] ?? "");
  }
  return got(Object.fromEntries([...parts].map((part) => [part, (told as Fields)[part]])));
}

function yamlValue(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A copy with the value at the end of the steps; undefined where a list has no such entry. */
function withValue(stood: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const list = listIn(stood);
  if (!/^\d/.test(step)) return within(isFields(stood) ? stood : {}, step, rest, value);
  const index = Number(step);
  if (list === undefined || index >= list.length) return undefined;
  const entry = withValue(list[index], rest, value);
  if (entry === undefined) return undefined;
  const items = list.with(index, entry);
  return isFields(stood) ? { ...stood, items } : items;
}

function within(stood: Fields, step: string, rest: readonly string[], value: unknown): Fields | undefined {
  const inner = withValue(stood[step], rest, value);
  return inner === undefined ? undefined : { ...stood, [step]: inner };
}

/** A list as such, or the entries of `{ items, complete }`. */
function listIn(stood: unknown): readonly unknown[] | undefined {
  const items = isFields(stood) ? stood["items"] : stood;
  return Array.isArray(items) ? items : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
