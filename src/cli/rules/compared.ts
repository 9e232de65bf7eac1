import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { assessedRecord } from "../../concordance/forecast-of.ts";
import { readerOf } from "../../concordance/readings.ts";
import { readRecord } from "../../concordance/record.ts";
import { situationOfRecord } from "../../concordance/situation-of-record.ts";
import type { AssessResult } from "../../index.ts";
import { type Assessor, assessorOf, type PackData } from "../../packs.ts";
import { type Got, got, problem } from "../command.ts";
import { parseData } from "../parse-data.ts";

/** One side of a comparison: how it assesses a described situation and a published case. */
export interface Side {
  readonly assess: Assessor;
  readonly posts: PackData["posts"];
}

export function sideOf(data: PackData): Side {
  return { assess: assessorOf(data), posts: data.posts };
}

/** Something to assess under both sides. */
export interface Compared {
  readonly name: string;
  readonly under: (side: Side, asOf: string) => AssessResult;
}

/** Every situation of a folder; expectations beside them are left aside. */
export async function situationsIn(folder: string): Promise<Got<Compared[]>> {
  return eachFile(folder, /(?<!\.expect)\.(ya?ml|json)$/, (text, path) => {
    const data = parseData(text, path);
    if (!data.ok) return data;
    return got({ name: basename(path), under: ({ assess }, asOf) => assess(data.value, { asOf, trace: false }) });
  });
}

/** Every published case of a folder, each read with the dictionary of the side and on the day of its decision. */
export async function casesIn(folder: string): Promise<Got<Compared[]>> {
  return eachFile(folder, /\.json$/, (text, path) => {
    const data = parseData(text, path);
    if (!data.ok) return data;
    const read = readRecord(data.value, basename(path, ".json"));
    if (!read.ok) {
      const [first] = read.problems;
      return problem("case-unreadable", { file: path, path: first?.path ?? "", expected: first?.expected ?? "" });
    }
    const { id, described } = read.record;
    return got({
      name: id,
      under: ({ assess, posts }, fallback) => {
        const { situation, asOf } = situationOfRecord(described, readerOf(posts), fallback);
        return assessedRecord((told) => assess(told, { asOf, trace: false }), situation);
      },
    });
  });
}

async function eachFile(
  folder: string,
  named: RegExp,
  read: (text: string, path: string) => Got<Compared>,
): Promise<Got<Compared[]>> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return problem("folder-not-found", { folder });
  const found: Compared[] = [];
  for (const name of names.filter((n) => named.test(n)).sort()) {
    const path = join(folder, name);
    const one = read(await readFile(path, "utf8"), path);
    if (!one.ok) return one;
    found.push(one.value);
  }
  return got(found);
}
