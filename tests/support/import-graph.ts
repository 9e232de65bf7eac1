import type { SourceFile } from "./source-files.ts";

/** Files that load one another in a ring, types apart, each ring told from its first file on. */
export function ringsAmong(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((f) => [f.path, f.imports.filter((i) => i.ours && !i.typesOnly).map((i) => i.to)]));
  const finished = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) rings.push([...above.slice(above.indexOf(path)), path].join(" → "));
    if (finished.has(path) || above.includes(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...above, path]);
    finished.add(path);
  };
  for (const { path } of files) visit(path, []);
  return rings;
}

/** Everything that is loaded when a file is: its imports and theirs, types apart. */
export function loadedBy(files: readonly SourceFile[], entry: string): ReadonlySet<string> {
  const byPath = new Map(files.map((f) => [f.path, f]));
  const loaded = new Set<string>();
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { to, typesOnly } of byPath.get(path)?.imports ?? []) if (!typesOnly) visit(to);
  };
  visit(entry);
  return loaded;
}
