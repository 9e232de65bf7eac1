import { plainCopy } from "../situation/plain-copy.ts";
import { type Fields, isFields } from "./merge.ts";

/** Entries of a list of the situation, whichever way it was written. */
export function entriesOf(situation: unknown, list: string): readonly unknown[] {
  const { copy } = plainCopy(situation);
  const told = isFields(copy) ? copy[list] : undefined;
  const items = isFields(told) ? told["items"] : told;
  return Array.isArray(items) ? items : [];
}

/** Changes that alter one entry of a list and leave the rest; a list without entries gets one. */
export function changeEntry(
  situation: unknown,
  list: string,
  index: number | null,
  alter: (entry: Fields) => Fields,
): Fields {
  const entries = entriesOf(situation, list);
  const altered = (entry: unknown) => alter(isFields(entry) ? entry : {});
  const items = entries.length === 0 ? [altered({})] : entries.map((e, i) => (i === (index ?? 0) ? altered(e) : e));
  return { [list]: { items } };
}
