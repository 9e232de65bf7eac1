import type { SourceFile } from "./source-files.ts";

/** Who may import whom. `type x` is types of x alone; a file name is that file alone; other names are packages. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: ["leven"],
  "base/day.ts": ["@date-fns/utc", "date-fns"],
  law: ["base"],
  situation: ["base", "zod/mini"],
  slip: ["base", "law", "@noble/hashes"],
  ledger: ["base", "law", "slip"],
  facts: ["base", "law", "situation", "ledger"],
  conditions: ["base", "law", "facts"],
  evaluate: ["base", "law", "type situation", "facts", "conditions"],
  amounts: ["base", "law", "type situation", "slip", "ledger", "facts", "conditions", "evaluate", "incentives"],
  risk: ["base", "law", "conditions", "type evaluate", "type amounts"],
  incentives: ["base", "law", "type situation", "evaluate"],
  result: ["type base", "type law", "type situation", "type evaluate"],
  "assessment.ts": [
    "type law",
    "type result",
    "type ledger",
    "type evaluate",
    "type amounts",
    "type risk",
    "type incentives",
  ],
  assemble: [
    ...["base", "law", "slip", "ledger", "facts", "conditions", "evaluate", "amounts"],
    ...["type situation", "type risk", "type incentives", "type assessment.ts"],
  ],
  timeline: ["base", "law", "result", "ledger", "facts", "evaluate", "amounts", "assemble"],
  report: [
    ...["base", "law", "slip", "type ledger"],
    ...["type assessment.ts", "type evaluate", "type amounts", "type risk", "type assemble", "type incentives"],
    "type inverse",
    "type result",
  ],
  sentences: ["base", "law", "facts", "report"],
  reference: ["base", "law", "facts", "packs/conditions-in.ts", "packs/problem-words.ts", "report", "sentences"],
  "bundled.ts": ["virtual:rules", "law", "evaluate"],
  "assess-situation.ts": [
    ...[
      "base",
      "law",
      "type situation",
      "facts",
      "conditions",
      "evaluate",
      "amounts",
      "risk",
      "incentives",
      "assemble",
      "timeline",
    ],
    ...["type assessment.ts", "../package.json"],
  ],
  "assess-under.ts": ["base", "situation", "evaluate", "assess-situation.ts", "type assessment.ts"],
  "assess.ts": ["base", "situation", "bundled.ts", "assess-under.ts"],
  calculators: ["base", "law", "situation", "type amounts", "type risk", "assess.ts"],
  inverse: [
    ...["base", "law", "situation", "slip", "facts", "conditions", "evaluate", "amounts", "assemble"],
    ...["type ledger", "bundled.ts", "assess-under.ts", "assess.ts", "type assessment.ts"],
  ],
  "index.ts": [
    ...["base", "type law", "situation", "type evaluate", "type amounts", "type risk", "type ledger", "slip"],
    ...["type incentives", "report"],
    ...["bundled.ts", "assess.ts", "calculators", "inverse", "type assessment.ts"],
  ],
  cases: [
    ...["virtual:cases", "base", "law", "situation", "facts", "type result", "sentences"],
    ...["bundled.ts", "assess-under.ts"],
  ],
  "cases.ts": ["type result", "cases"],
  packs: [
    ...["base", "law", "facts", "conditions", "evaluate", "assess-under.ts", "type assessment.ts", "../rules/schema"],
    ...["node:fs", "node:path", "node:url", "node:crypto", "yaml", "ajv", "type tsup", "type vitest"],
  ],
  "packs.ts": ["base", "law", "packs"],
  concordance: ["base", "index.ts", "zod/mini", "pure-rand"],
  calibration: [
    ...[
      "base",
      "law",
      "evaluate",
      "amounts/weighed-share.ts",
      "bundled.ts",
      "assess-under.ts",
      "index.ts",
      "concordance",
    ],
  ],
  casebook: [
    ...[
      "base",
      "type law",
      "situation",
      "result",
      "evaluate/known-places.ts",
      "packs/bundle.ts",
      "packs/virtual-module.ts",
    ],
    ...["concordance", "zod/mini", "node:fs", "node:path", "node:crypto"],
  ],
  cli: [
    ...[
      "base",
      "type law",
      "report/words",
      "index.ts",
      "packs.ts",
      "cases.ts",
      "casebook/json-file.ts",
      "concordance",
      "calibration",
      "sentences",
      "reference",
    ],
    ...["yaml", "node:fs", "node:path", "node:util", "../package.json"],
  ],
};

/** The table as it is printed when it is broken. */
export function printedRules(): string {
  const lines = Object.entries(MAY_IMPORT).map(([part, allowed]) => `  ${part.padEnd(20)} ${allowed.join(", ")}`);
  return ["Who may import whom in src:", ...lines].join("\n");
}

/** Each import that the table does not allow. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const allowed = [...(MAY_IMPORT[file.part] ?? []), ...(MAY_IMPORT[file.path] ?? [])];
    return file.imports
      .filter(({ to, typesOnly }) => !isWithin(to, file.part) && !allowed.some((name) => allows(name, to, typesOnly)))
      .map(({ to, typesOnly }) => `${file.path} imports ${typesOnly ? "types of " : ""}${to}`);
  });
}

function allows(name: string, to: string, typesOnly: boolean): boolean {
  const types = name.startsWith("type ");
  return (!types || typesOnly) && isWithin(to, types ? name.slice(5) : name);
}

function isWithin(to: string, name: string): boolean {
  return to === name || to.startsWith(`${name}/`);
}
