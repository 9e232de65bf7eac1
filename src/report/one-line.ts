const CJK = "[\\u3000-\\u303f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uff00-\\uffef]";
const BREAK_INSIDE_CJK = new RegExp(`(${CJK})\\s*\\n\\s*(?=${CJK})`, "g");
/** Escape sequences, other control characters, and marks that turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Text on one line, without anything that could move a cursor or reorder what is read. */
export function oneLine(text: string): string {
  return text.replace(BREAK_INSIDE_CJK, "$1").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
}
