import { TOPICS } from "../facts/fact.ts";

/** What a rule file holds, by its place in the tree. */
export type FileKind =
  | "pack"
  | "risk"
  | "calibration"
  | "instrument"
  | "parameter"
  | "concept"
  | "rule"
  | "dispute"
  | "presumption"
  | "regions"
  | "minimum-wage"
  | "posts"
  | "local-law"
  | "pay-items"
  | "statistics";

/** A kind, and the id that follows from the path (null where the file has none). */
export interface FilePlace {
  readonly kind: FileKind;
  readonly id: string | null;
}

const NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
const TOPIC = `(?:${TOPICS.join("|")})`;

/** The national pack, or that of a province or of one of its cities; its id is the name of its folder. */
const PACK = `(?:local/(?:${NAME}/)?(${NAME})|(cn))`;

const PLACES: readonly (readonly [shape: RegExp, kind: FileKind, id: (path: string) => string | null])[] = [
  inPack("pack", "pack"),
  [/^cn\/risk\.yaml$/, "risk", () => "cn/risk"],
  [/^cn\/calibration\.yaml$/, "calibration", () => "cn/calibration"],
  inPack("instrument", `instruments/(${NAME})`),
  inPack("parameter", `parameters/(${TOPIC}/${NAME})`),
  inPack("concept", `concepts/(${NAME})`),
  inPack("rule", `rules/(${TOPIC}/${NAME})`),
  inPack("dispute", `disputes/(${NAME})`),
  inPack("presumption", `presumptions/(${NAME})`),
  [/^tables\/regions\.yaml$/, "regions", () => null],
  [/^tables\/minimum-wage\/[1-8]\d0000\.yaml$/, "minimum-wage", (path) => path.replace(/^tables\/|\.yaml$/g, "")],
  [/^tables\/posts\.yaml$/, "posts", () => "tables/posts"],
  [/^tables\/local-law\.yaml$/, "local-law", () => null],
  [/^tables\/pay-items\.yaml$/, "pay-items", () => null],
  [/^tables\/statistics\.yaml$/, "statistics", () => null],
];

function inPack(kind: FileKind, rest: string): readonly [RegExp, FileKind, (path: string) => string | null] {
  const shape = new RegExp(`^${PACK}/${rest}\\.yaml$`);
  return [
    shape,
    kind,
    (path) => {
      const [, local, national, name] = shape.exec(path) ?? [];
      return [local ?? national, name].filter((part) => part !== undefined).join("/");
    },
  ];
}

/** Null where no file of ours belongs there; paths use `/`. */
export function placeOfFile(path: string): FilePlace | null {
  const found = PLACES.find(([shape]) => shape.test(path));
  return found ? { kind: found[1], id: found[2](path) } : null;
}

/** Files that every tree must have. */
export const NEEDED_FILES = [
  "cn/pack.yaml",
  "cn/risk.yaml",
  "cn/calibration.yaml",
  "tables/regions.yaml",
  "tables/posts.yaml",
] as const;
