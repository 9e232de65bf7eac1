import { formatPath, type Issue } from "../../src/base/issue.ts";
import { parseSituation } from "../../src/situation/parse.ts";

/** The issues of a situation that is refused; none where it is accepted. */
export function issuesOf(input: unknown): readonly Issue[] {
  const result = parseSituation(input);
  return result.ok ? [] : result.issues;
}

/** Each issue as `code at path`. */
export function refusals(input: unknown): string[] {
  return issuesOf(input).map(({ code, path }) => `${code} at ${formatPath(path)}`);
}
