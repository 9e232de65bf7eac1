/** Fields that hold words about persons and papers. */
const PROSE: readonly string[] = [
  ...["title", "note", "position", "duties", "role", "organisation", "employerName", "name"],
  ...["text", "territory", "condition", "otherTerms", "about"],
];

/** The same without prose, and without parts that held nothing else; entries of lists stay, since they count. */
export function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => !PROSE.includes(key))
    .map(([key, part]) => [key, withoutProse(part)] as const);
  return Object.fromEntries(kept.filter(([, part]) => !isEmptyPart(part)));
}

function isEmptyPart(part: unknown): boolean {
  return typeof part === "object" && part !== null && !Array.isArray(part) && Object.keys(part).length === 0;
}

/** A word of a closed list, a day or span of days, a sum, a share or a code. */
const STRUCTURED = /^[a-z0-9./%-]*$/;

/** Paths at which text stands that is none of these. */
export function proseIn(value: unknown, path = ""): string[] {
  if (typeof value === "string") return STRUCTURED.test(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => proseIn(part, path === "" ? key : `${path}.${key}`));
}
