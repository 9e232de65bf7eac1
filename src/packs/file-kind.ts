import { TOPICS } from "../facts/fact.ts";

/** What a rule file holds, by its place in the tree. */
export type FileKind =
  | "pack"
  | "risk"
  | "instrument"
  | "parameter"
  | "concept"
  | "rule"
  | "dispute"
  | "presumption"
  | "regions"
  | "minimum-wage"
  | "posts";

/** A kind, and the id that follows from the path (null where the file has none). */
export interface FilePlace {
  readonly kind: FileKind;
  readonly id: string | null;
}

const NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
const TOPIC = `(?:${TOPICS.join("|")})`;

const PLACES: readonly (readonly [shape: RegExp, kind: FileKind, id: (path: string) => string | null])[] = [
  [/^cn\/pack\.yaml$/, "pack", () => "cn"],
  [/^cn\/risk\.yaml$/, "risk", () => "cn/risk"],
  [new RegExp(`^cn/instruments/${NAME}\\.yaml$`), "instrument", without("instruments/")],
  [new RegExp(`^cn/parameters/${TOPIC}/${NAME}\\.yaml$`), "parameter", without("parameters/")],
  [new RegExp(`^cn/concepts/${NAME}\\.yaml$`), "concept", without("concepts/")],
  [new RegExp(`^cn/rules/${TOPIC}/${NAME}\\.yaml$`), "rule", without("rules/")],
  [new RegExp(`^cn/disputes/${NAME}\\.yaml$`), "dispute", without("disputes/")],
  [new RegExp(`^cn/presumptions/${NAME}\\.yaml$`), "presumption", without("presumptions/")],
  [/^tables\/regions\.yaml$/, "regions", () => null],
  [/^tables\/minimum-wage\/[1-8]\d0000\.yaml$/, "minimum-wage", without("tables/")],
  [/^tables\/posts\.yaml$/, "posts", () => "tables/posts"],
];

/** Null where no file of ours belongs there; paths use `/`. */
export function placeOfFile(path: string): FilePlace | null {
  const found = PLACES.find(([shape]) => shape.test(path));
  return found ? { kind: found[1], id: found[2](path) } : null;
}

/** Files that every tree must have. */
export const NEEDED_FILES = ["cn/pack.yaml", "cn/risk.yaml", "tables/regions.yaml", "tables/posts.yaml"] as const;

function without(folder: string): (path: string) => string {
  return (path) => path.replace(folder, "").replace(/\.yaml$/, "");
}
