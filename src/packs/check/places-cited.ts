import { isWithin } from "../../base/region.ts";
import { citationsIn } from "../citations-in.ts";
import type { FileKind } from "../file-kind.ts";
import type { Check } from "../report.ts";

/**
 * The law of a place is cited there alone: by its own pack and by those of places within it, and for a reading that is given for
 * such a place. National disputes and presumptions speak of facts that only a rule of a place may ask, and may cite it.
 */
export const checkPlacesCited: Check = (tree, report) => {
  const places = new Map(tree.of("pack").map(({ file, data }) => [packNamed(file.id), data.place]));
  for (const { file, path, cite, places: given = [] } of citationsIn(tree)) {
    const [cited, own] = [packNamed(cite), packNamed(file.id)];
    const [where, here] = [places.get(cited), places.get(own)];
    if (cited === NATIONAL || cited === own || where === undefined || here === undefined) continue;
    if (own === NATIONAL && given.length === 0 && SPEAK_OF_PLACES.includes(file.kind)) continue;
    if ((given.length > 0 ? given : [here]).some((place) => isWithin(place, where))) continue;
    report(file, path, "citation-elsewhere", { values: { cite, own } });
  }
};

const NATIONAL = "cn";

const SPEAK_OF_PLACES: readonly FileKind[] = ["dispute", "presumption"];

function packNamed(id: string | null): string {
  return id?.split("/")[0] ?? "";
}
