import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readerOf } from "../../src/concordance/readings.ts";
import { type CaseRecord, readRecord } from "../../src/concordance/record.ts";
import type { PostDictionaryData } from "../../src/law/pack-data.ts";

export const DICTIONARY = parse(readFileSync("rules/tables/posts.yaml", "utf8")) as PostDictionaryData;

export const READER = readerOf(DICTIONARY);

export type Json = { [key: string]: unknown };

/** A case as it stands in a file: every field of the format, null where a test does not give it. */
export function caseJson(facts: Json = {}, rest: Json = {}): Json {
  const part = (name: string, blank: Json): Json => ({ ...blank, ...(facts[name] as Json | undefined) });
  return {
    id: "made-up",
    title: "made up for a test",
    decided: null,
    gbCode: null,
    claimant: null,
    kindOfDispute: "labour",
    claims: { damages: null, note: null },
    outcome: { binding: null, breach: null, damagesAwarded: null },
    usable: { binding: false, breach: false, damages: false, compensation: false },
    ...rest,
    source: { kind: "news", published: null, ...(rest.source as Json | undefined) },
    facts: {
      position: null,
      duties: null,
      category: null,
      tradeSecretAccess: "unclear",
      ...facts,
      agreement: part("agreement", { form: null, inServiceOnly: false, otherTerms: [] }),
      performance: part("performance", { employerActivated: null }),
      conduct: part("conduct", { kind: null, businessOverlap: null, note: null }),
      incentives: part("incentives", { kind: null }),
    },
  };
}

/** The record a made-up case reads as; a record that is refused fails the test. */
export function caseRecord(facts: Json = {}, rest: Json = {}): CaseRecord {
  const read = readRecord(caseJson(facts, rest), "made-up");
  if (!read.ok) throw new Error(read.problems.map((p) => `${p.path}: ${p.expected}`).join("; "));
  return read.record;
}
