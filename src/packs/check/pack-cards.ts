import { isWithin } from "../../base/region.ts";
import type { CheckedTree } from "../checked-tree.ts";
import type { Check } from "../report.ts";
import type { RuleFile } from "../rule-file.ts";

const LOCAL_PACK =
  /^(local(?:\/[a-z0-9-]+){1,2}?)\/(?:pack\.yaml|instruments|parameters|concepts|rules|disputes|presumptions)/;

/** Every folder of a place has its card; no two cards name one place, and a city's lies within its province's. */
export const checkPackCards: Check = (tree, report) => {
  const cards = new Map(tree.of("pack").map(({ file, data }) => [folderOf(file), data.place]));
  const without = new Map<string, RuleFile>();
  for (const file of localFiles(tree)) {
    const folder = folderOf(file);
    if (!tree.names("pack").includes(folder.slice(folder.lastIndexOf("/") + 1)))
      without.set(folder, without.get(folder) ?? file);
  }
  for (const [folder, file] of without)
    report(file, ["id"], "file-missing", { values: { path: `${folder}/pack.yaml` } });
  const seen = new Map<string, string>();
  for (const { file, data } of tree.of("pack")) {
    const folder = folderOf(file);
    const above = cards.get(folder.slice(0, folder.lastIndexOf("/")));
    if (above !== undefined && !isWithin(data.place, above))
      report(file, ["place"], "place-not-within", { values: { code: data.place, above } });
    const first = seen.get(data.place);
    if (first !== undefined) report(file, ["place"], "id-duplicate", { values: { id: data.place, first } });
    seen.set(data.place, file.path);
  }
};

function folderOf({ path }: RuleFile): string {
  return LOCAL_PACK.exec(path)?.[1] ?? "";
}

function localFiles(tree: CheckedTree): RuleFile[] {
  const kinds = ["instrument", "parameter", "concept", "rule", "dispute", "presumption"] as const;
  return kinds.flatMap((kind) => tree.of(kind).map(({ file }) => file)).filter(({ path }) => path.startsWith("local/"));
}
