import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { assess } from "../../src/assess.ts";
import type { Assessment } from "../../src/assessment.ts";
import { parseYuan } from "../../src/base/money.ts";
import { codeIn, fencesIn, ROOT, tableRows, textOf } from "./documents.ts";

/** Fen at each end; null for an end that is not bounded, or a likely sum that nothing speaks for. */
export interface Ends {
  readonly low: number | null;
  readonly likely?: number | null;
  readonly high: number | null;
}

/** A situation made up for the page of amounts, with the sums that it comes to by name. */
export interface WorkedExample {
  readonly asOf: string;
  readonly situation: { readonly incentives: { readonly items: readonly { readonly kind: string }[] } };
  readonly expect: Readonly<Record<string, Ends>>;
  /** Heads that nobody may claim in it, whatever sum stands there to compare. */
  readonly notDue?: readonly string[];
  readonly rows?: readonly object[];
}

const FOLDER = join(ROOT, "fixtures/amounts");

export const AMOUNTS_PAGE = textOf("docs/amounts.md");

export function exampleNames(): string[] {
  return readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ""));
}

export function workedExample(name: string): WorkedExample {
  return parse(readFileSync(join(FOLDER, `${name}.yaml`), "utf8")) as WorkedExample;
}

export function assessedExample({ situation, asOf }: WorkedExample): Assessment {
  const result = assess(situation, { asOf });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

/** The part of the page under a heading of the third level that links to the example. */
export function sectionOn(name: string): string {
  return AMOUNTS_PAGE.split(/^##+ /m).find((part) => part.includes(`(../fixtures/amounts/${name}.yaml)`)) ?? "";
}

/** Rows of the table that bears the name of an example, by the code in their first cell. */
export function tableOf(name: string): string[][] {
  const tables = AMOUNTS_PAGE.split(/\n{2,}/).map(tableRows);
  const [, ...rows] = tables.find(([head]) => head?.[0] === name) ?? [];
  return rows.map(([first = "", ...cells]) => [codeIn(first)[0] ?? first, ...cells]);
}

/** Fen of a figure of the page; null for an end that is not bounded. */
export function fenIn(text = ""): number | null {
  return text === "—" ? null : parseYuan(text.replaceAll(",", ""));
}

/** Each sum worked out in a fence of the text: what is reckoned, and the fen that it is said to come to. */
export function sumsWorked(text: string): (readonly [formula: string, fen: number | null])[] {
  const lines = fencesIn(text).flatMap((fence) => fence.text.split(/\n| {4,}/));
  return lines.flatMap((line) => {
    const found = /((?:[\d,./()×−+ ]|(?<=\d)\/(?=\d))+)= ([\d,]+\.\d\d)/.exec(line);
    return found === null || !/[×−+]/.test(found[1] ?? "") ? [] : [[found[1] ?? "", fenIn(found[2])] as const];
  });
}
