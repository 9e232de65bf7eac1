import { closestName } from "../../base/closest-name.ts";
import type { Check } from "../report.ts";

/** Places named in packs, disputes, wage tables, statistics and the table of local law are in the table of regions; a county is known by its prefecture. */
export const checkRegions: Check = (tree, report) => {
  const [regions] = tree.of("regions");
  if (regions === undefined) return;
  const codes = regions.data.map(({ code }) => code);
  const known = new Set(codes);
  const placed = [
    ...tree
      .of("pack")
      .filter(({ file }) => file.path.startsWith("local/"))
      .map(({ file, data }) => ({ file, path: ["place"], code: data.place })),
    ...tree
      .of("dispute")
      .flatMap(({ file, data }) =>
        data.readings.flatMap(({ places }, i) =>
          (places ?? []).map((code, n) => ({ file, path: ["readings", i, "places", n], code })),
        ),
      ),
    ...tree
      .of("minimum-wage")
      .flatMap(({ file, data }) => [
        { file, path: ["province"], code: data.province },
        ...data.standards.map(({ code }, i) => ({ file, path: ["standards", i, "code"], code })),
        ...data.areas.map(({ code }, i) => ({ file, path: ["areas", i, "code"], code })),
      ]),
    ...tree
      .of("statistics")
      .flatMap(({ file, data }) =>
        data.flatMap(({ place }, i) => (place === "CN" ? [] : [{ file, path: [i, "place"], code: place }])),
      ),
    ...tree.of("local-law").flatMap(({ file, data }) => data.map(({ code }, i) => ({ file, path: [i, "code"], code }))),
  ];
  for (const { file, path, code } of placed) {
    if (known.has(code) || known.has(`${code.slice(0, 4)}00`)) continue;
    report(file, path, "region-unknown", { values: { code }, suggestion: closestName(code, codes) });
  }
};
