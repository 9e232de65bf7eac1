import { type Issue, issue } from "../base/issue.ts";

const DEEPEST = 32;
const MOST_NODES = 100_000;

/**
 * A plain copy of foreign data in which what is null, undefined or the word `unknown` is left out, or stands as null where
 * `blanks` are kept: the copy has no getters, circles or odd prototypes, and its size is bounded.
 */
export function plainCopy(
  input: unknown,
  blanks: "left-out" | "kept" = "left-out",
): { readonly copy: unknown; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  let nodes = 0;
  const copyOf = (value: unknown, path: readonly (string | number)[]): unknown => {
    nodes += 1;
    const entries = Array.isArray(value) ? value.length : 0;
    if (path.length > DEEPEST || nodes + entries > MOST_NODES) {
      if (issues.length === 0) issues.push(issue(path.length > DEEPEST ? "too-deep" : "too-large", path.slice(0, 4)));
      return undefined;
    }
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return Array.from(value, (item, i) => copyOf(item, [...path, i]));
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (key === "__proto__") {
        issues.push(issue("unknown-key", path, { key }));
        continue;
      }
      const own = copyOf((value as Record<string, unknown>)[key], [...path, key]);
      if (own !== undefined && own !== null && own !== "unknown") copy[key] = own;
      else if (blanks === "kept") copy[key] = null;
    }
    return copy;
  };
  try {
    return { copy: copyOf(input, []), issues };
  } catch {
    return { copy: undefined, issues: [issue("unreadable", [])] };
  }
}
