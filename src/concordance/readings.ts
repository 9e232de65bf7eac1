import type { PostDictionaryData } from "../index.ts";
import type { Prose } from "./prose.ts";
import { type Hit, wordPattern } from "./word-pattern.ts";

/** Words found in prose, and the field of the situation they were read to state. */
export interface Reading {
  readonly entry: string;
  readonly from: string;
  readonly words: string;
  readonly sets: string;
  readonly value: string | number;
}

/** Everything the dictionary reads in a record: at most one reading for each field, in the order of the dictionary. */
export type Reader = (prose: Prose) => readonly Reading[];

interface Found extends Hit {
  readonly entry: string;
  readonly from: string;
}

const BRACKETS = /[（(][^）)]*[）)]/g;
const FORMER = /[（(](?:曾|原任|前任)[^）)]*[）)]/g;

export function readerOf(dictionary: PostDictionaryData): Reader {
  const posts = dictionary.posts.map((post) => ({ ...post, patterns: post.words.map(wordPattern) }));
  const phrases = dictionary.phrases.map((phrase) => ({
    ...phrase,
    patterns: phrase.words.map(wordPattern),
    refusals: (phrase.unless ?? []).map(wordPattern),
  }));

  const bestPost = (from: string, text: string): (Found & { category: string }) | undefined =>
    posts
      .flatMap(({ id, category, patterns }) =>
        patterns.flatMap((find) => {
          const hit = find(text);
          return hit === null ? [] : [{ ...hit, entry: `posts/${id}`, from, category }];
        }),
      )
      .sort((a, b) => b.words.length - a.words.length || b.at - a.at)[0];

  /** What stands in brackets counts only where it says more; a former post never counts. */
  const postReading = (prose: Prose): Reading[] => {
    for (const from of ["position", "duties"]) {
      for (const text of prose.get(from) ?? []) {
        const plain = bestPost(from, text.replace(BRACKETS, ""));
        const whole = bestPost(from, text.replace(FORMER, ""));
        const best = plain !== undefined && plain.words.length >= (whole?.words.length ?? 0) ? plain : whole;
        if (best === undefined) continue;
        return [{ entry: best.entry, from, words: best.words, sets: "person.category", value: best.category }];
      }
    }
    return [];
  };

  const phraseReadings = (prose: Prose): Reading[] =>
    phrases.flatMap(({ id, patterns, refusals, in: fields, sets }) => {
      const found = fields.flatMap((from) =>
        (prose.get(from) ?? []).flatMap((text): Found[] => {
          if (refusals.some((refuse) => refuse(text) !== null)) return [];
          return patterns.flatMap((find) => {
            const hit = find(text);
            return hit === null ? [] : [{ ...hit, entry: `phrases/${id}`, from }];
          });
        }),
      );
      const best = found.sort((a, b) => b.words.length - a.words.length)[0];
      if (best === undefined) return [];
      const { entry, from, words, slot } = best;
      return Object.entries(sets).map(([field, value]) => ({
        entry,
        from,
        words,
        sets: field,
        value: filled(value, slot),
      }));
    });

  return (prose) => longest([...postReading(prose), ...phraseReadings(prose)]);
}

/** `{n}` alone is a number, `{n}%` and `{day}` are text. */
function filled(value: string | number, slot: string | null): string | number {
  if (typeof value === "number" || slot === null) return value;
  return value === "{n}" ? Number(slot) : value.replace(/\{n\}|\{day\}/, slot);
}

/** Where two entries speak of one field, the longer words win, then the earlier entry. */
function longest(readings: readonly Reading[]): Reading[] {
  return readings.filter((one, i) =>
    readings.every((other, j) => {
      if (other.sets !== one.sets || i === j) return true;
      return one.words.length > other.words.length || (one.words.length === other.words.length && i < j);
    }),
  );
}
