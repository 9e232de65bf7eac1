import { type AssessOptions, assess } from "../assess.ts";
import { guarded, readOptions } from "../assess-under.ts";
import type { Assessment } from "../assessment.ts";
import { formatDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import type { Bilingual } from "../law/bilingual.ts";
import { type Case, caseOf, changedCase } from "./case.ts";
import { type Columns, columnsOf } from "./columns.ts";
import { type Option, type ReadOption, readOption } from "./option.ts";
import { changesOf } from "./option-changes.ts";

/** One option, what it comes to, and the assessment of the situation in which it is taken. */
export interface Compared extends Columns {
  readonly option: Option;
  /** What is taken for granted in reckoning it; null where nothing is. */
  readonly assumes: Bilingual | null;
  readonly assessment: Assessment;
}

export type CompareResult =
  | { readonly ok: true; readonly rows: readonly Compared[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Options side by side, in the order given: each is the situation with that option taken, assessed once. Sums are fen. Never
 * throws on data: issues, with the place of the option in their path. @law cn/spc-labour-interpretation-1#39(2)
 */
export function compare(
  situation: unknown,
  options: readonly Option[],
  given: Pick<AssessOptions, "asOf">,
): CompareResult {
  return guarded(() => compared(situation, options, readOptions(given).asOf));
}

const MOST = 50;

function compared(situation: unknown, options: unknown, asOf: unknown): CompareResult {
  const told = caseOf(situation, asOf);
  if (!told.ok) return told;
  if (!Array.isArray(options) || options.length === 0)
    return { ok: false, issues: [issue("options-missing", ["options"])] };
  if (options.length > MOST)
    return { ok: false, issues: [issue("list-too-long", ["options"], { value: options.length })] };
  const rows = options.map((option, i) => rowOf(told.value, option, ["options", i]));
  const issues = rows.flatMap((row) => (row.ok ? [] : row.issues));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, rows: rows.flatMap((row) => (row.ok ? [row.row] : [])) };
}

type Row = { readonly ok: true; readonly row: Compared } | { readonly ok: false; readonly issues: readonly Issue[] };

function rowOf(of: Case, given: Option, path: Issue["path"]): Row {
  const asOf = formatDay(of.day);
  const read = readOption(given, path, of.day);
  if (!read.ok) return read;
  const change = changesOf(read.option, of, path);
  if (!change.ok) return change;
  const changed = changedCase(of, change.changes);
  if (!changed.ok)
    return { ok: false, issues: changed.issues.map((i) => issue(i.code, [...path, ...i.path], i.values)) };
  const result = assess(changed.value.told, { asOf });
  if (!result.ok) return result;
  const { assessment } = result;
  const columns = columnsOf(assessment, changed.value);
  return { ok: true, row: { option: given, assumes: ASSUMED[read.option.do], ...columns, assessment } };
}

const ASSUMED: Readonly<Record<ReadOption["do"], Bilingual | null>> = {
  keep: null,
  "stay-out": null,
  shorten: {
    zh: "按一开始就约定了较短期限计算。单位在限制期内单方缩短期限，要不要另付数月补偿，没有见到条文或者裁判。",
    en: "Reckoned as if the shorter term had been agreed from the first. No text or decision was found on whether shortening it alone inside the period costs extra months.",
  },
  release: {
    zh: "解除通知在该日到达，并且明确告知。",
    en: "The release arrives on that day and is told plainly.",
  },
  join: {
    zh: "工作自该日开始，其他事实照旧；没有说明的事实仍是未知。",
    en: "The work begins on that day and all else stays as told; what is not told of it stays unknown.",
  },
};
