import type { DamagesData } from "../law/risk-model.ts";
import type { CheckedTree } from "./checked-tree.ts";
import type { DataPath, RuleFile } from "./rule-file.ts";

/** A citation where it stands; `places` are those for which alone it is given. */
export interface PlacedCitation {
  readonly file: RuleFile;
  readonly path: DataPath;
  readonly cite: string;
  readonly places?: readonly string[];
}

/** Every citation of a tree. */
export function citationsIn(tree: CheckedTree): PlacedCitation[] {
  const listed = (file: RuleFile, path: DataPath, cites: readonly string[] = [], places: readonly string[] = []) =>
    cites.map((cite, i) => ({ file, path: [...path, i], cite, places }));
  return [
    ...tree
      .of("parameter")
      .flatMap(({ file, data }) => data.values.map(({ cite }, i) => ({ file, path: ["values", i, "cite"], cite }))),
    ...tree
      .of("rule")
      .flatMap(({ file, data }) => [...listed(file, ["cite"], data.cite), ...listed(file, ["see"], data.see)]),
    ...tree
      .of("dispute")
      .flatMap(({ file, data }) =>
        data.readings.flatMap(({ cite, places }, i) => listed(file, ["readings", i, "cite"], cite, places)),
      ),
    ...tree
      .of("presumption")
      .flatMap(({ file, data }) => data.cases.flatMap(({ cite }, i) => listed(file, ["cases", i, "cite"], cite))),
    ...tree.of("pay-items").flatMap(({ file, data }) => data.flatMap(({ cite }, i) => listed(file, [i, "cite"], cite))),
    ...tree
      .of("risk")
      .flatMap(({ file, data }) => citedOfDamages(data.damages).flatMap(({ path, cite }) => listed(file, path, cite))),
  ];
}

/** What the model of agreed damages cites, with the path of each list. */
export function citedOfDamages(damages: DamagesData): { path: DataPath; cite: readonly string[] }[] {
  return [
    { path: ["damages", "cite"], cite: damages.cite },
    ...damages.factors.map(({ cite }, i) => ({ path: ["damages", "factors", i, "cite"], cite })),
    { path: ["damages", "beyond-pay", "cite"], cite: damages["beyond-pay"].cite },
  ];
}
