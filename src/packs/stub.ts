import { closestName } from "../base/closest-name.ts";
import { TOPICS } from "../facts/fact.ts";
import { placeOfFile } from "./file-kind.ts";
import type { RuleTree } from "./read.ts";
import { STUB_TEXTS, type StubKind } from "./stub-texts.ts";

/** A file to be filled in: where it goes in the tree, and what stands in it. */
export interface Stub {
  readonly path: string;
  readonly text: string;
}

export type StubResult =
  | { readonly ok: true; readonly stub: Stub }
  | { readonly ok: false; readonly code: StubRefusal; readonly suggestion: string | null };

export type StubRefusal = "stub-id-invalid" | "stub-pack-unknown" | "stub-topic-unknown";

/** Under which folder of a pack each kind stands, and whether its id names a topic. */
const FOLDERS: Readonly<Record<StubKind, { readonly folder: string; readonly topic: boolean }>> = {
  rule: { folder: "rules", topic: true },
  parameter: { folder: "parameters", topic: true },
  instrument: { folder: "instruments", topic: false },
  dispute: { folder: "disputes", topic: false },
  concept: { folder: "concepts", topic: false },
};

/** The stub of a new file whose place follows from its id: `shenzhen/compensation/some-name`. */
export function stubOf(tree: RuleTree, kind: StubKind, id: string): StubResult {
  const [pack = "", ...rest] = id.split("/");
  const packs = new Map(
    tree.files
      .filter((file) => file.kind === "pack")
      .map(({ id: own, path }) => [own ?? "", path.replace(/pack\.yaml$/, "")]),
  );
  const { folder, topic } = FOLDERS[kind];
  if (rest.length !== (topic ? 2 : 1)) return { ok: false, code: "stub-id-invalid", suggestion: null };
  const home = packs.get(pack);
  if (home === undefined) return refusal("stub-pack-unknown", id, pack, [...packs.keys()]);
  const [first = ""] = rest;
  if (topic && !TOPICS.some((name) => name === first)) return refusal("stub-topic-unknown", id, first, TOPICS);
  const path = `${home}${folder}/${rest.join("/")}.yaml`;
  const place = placeOfFile(path);
  if (place?.id !== id || place.kind !== kind)
    return { ok: false, code: "stub-id-invalid", suggestion: likelyName(id) };
  return { ok: true, stub: { path, text: `id: ${id}\n${STUB_TEXTS[kind]}` } };
}

function refusal(code: StubRefusal, id: string, wrong: string, known: readonly string[]): StubResult {
  const closest = closestName(wrong, known);
  return { ok: false, code, suggestion: closest === null ? null : id.replace(wrong, closest) };
}

/** The same in kebab-case. */
function likelyName(id: string): string | null {
  const likely = id
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, "-")
    .replace(/^-|-$|-(?=\/)|(?<=\/)-/g, "");
  return likely === id ? null : likely;
}
