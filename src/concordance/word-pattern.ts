import { chineseNumber } from "../base/chinese-number.ts";

/** A place where a pattern was found, and what its slot held. */
export interface Hit {
  readonly at: number;
  readonly words: string;
  readonly slot: string | null;
}

export type WordPattern = (prose: string) => Hit | null;

const NUMBER = "(?<n>\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]+)";
const DAY = "(?<day>\\d{4}-\\d{2}(?:-\\d{2})?)";
const GAP = "[^，。；,;.!?！？]{0,12}?";
const SLOTS: readonly (readonly [string, string])[] = [
  ["{n}", NUMBER],
  ["{day}", DAY],
  ["…", GAP],
];

/** Compiles a word of the dictionary: `{n}` is a number, `{day}` a date, `…` up to twelve characters of the same clause. */
export function wordPattern(word: string): WordPattern {
  const body = normalise(word)
    .split(/(\{n\}|\{day\}|…)/)
    .map((part) => SLOTS.find(([slot]) => slot === part)?.[1] ?? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("");
  const before = /^(\{n\}|\d)/.test(word) ? "(?<![\\d.])" : /^[a-z]/i.test(word) ? "(?<![a-z])" : "";
  const pattern = new RegExp(`${before}${body}${/[a-z]$/i.test(word) ? "(?![a-z])" : ""}`, "gu");
  return (prose) => {
    const last = [...normalise(prose).matchAll(pattern)].at(-1);
    if (last === undefined) return null;
    const { n, day } = last.groups ?? {};
    return { at: last.index, words: last[0], slot: n === undefined ? (day ?? null) : String(chineseNumber(n) ?? n) };
  };
}

/** One form for full-width and half-width characters, capitals and ellipses. */
function normalise(text: string): string {
  return text
    .split("…")
    .map((part) => part.normalize("NFKC").toLowerCase())
    .join("…");
}
