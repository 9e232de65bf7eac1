/** Ten parts; each in its turn is kept aside while the others choose. */
export const FOLDS = 10;

/** The part of each item: those that are alike by `group` are dealt out in turn, in order of `id`, so that every part has its share. */
export function foldsOf<T extends { readonly id: string }>(items: readonly T[], group: (item: T) => number): number[] {
  const ranked = items
    .map((item, at) => ({ at, id: item.id, group: group(item) }))
    .sort((a, b) => a.group - b.group || (a.id < b.id ? -1 : 1));
  const folds = new Array<number>(items.length).fill(0);
  for (const [rank, { at }] of ranked.entries()) folds[at] = rank % FOLDS;
  return folds;
}
