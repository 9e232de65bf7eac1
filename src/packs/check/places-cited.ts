import { isWithin } from "../../base/region.ts";
import { citationsIn } from "../citations-in.ts";
import type { Check } from "../report.ts";

/**
 * The law of a place is cited there alone: by its own pack, by the packs of places within it, and for a reading that is given
 * for such places.
 */
export const checkPlacesCited: Check = (tree, report) => {
  const places = new Map(tree.of("pack").map(({ file, data }) => [packOf(file.id), data.place]));
  for (const { file, path, cite, places: given = [] } of citationsIn(tree)) {
    const [cited, own] = [packOf(cite), packOf(file.id)];
    const [where, here] = [places.get(cited), places.get(own)];
    if (cited === NATIONAL || cited === own || where === undefined || here === undefined) continue;
    const within = given.length > 0 ? given : [here];
    if (within.every((place) => isWithin(place, where))) continue;
    report(file, path, "citation-elsewhere", { values: { cite, own } });
  }
};

const NATIONAL = "cn";

function packOf(id: string | null): string {
  return id?.split("/")[0] ?? "";
}
