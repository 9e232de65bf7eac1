import leven from "leven";

const LONGEST = 60;

/** The known name that a misspelt word most likely meant, or null where none is near; words above 60 characters mean none. */
export function closestName(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const sought = word.toLowerCase();
  let closest: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - word.length) >= least) continue;
    const distance = leven(sought, name.toLowerCase());
    if (distance < least) [closest, least] = [name, distance];
  }
  return closest;
}
