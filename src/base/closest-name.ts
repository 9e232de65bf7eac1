import leven from "leven";

/** The known name that a misspelt word most likely meant, or null where none is near. */
export function closestName(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  let closest: string | null = null;
  let least = most + 1;
  for (const name of known) {
    const distance = leven(word.toLowerCase(), name.toLowerCase());
    if (distance < least) [closest, least] = [name, distance];
  }
  return closest;
}
