import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { esbuildCases } from "./src/casebook/virtual-cases.ts";
import { esbuildRules } from "./src/packs/virtual-rules.ts";

const rules = fileURLToPath(new URL("rules", import.meta.url));
const cases = fileURLToPath(new URL("fixtures/cases", import.meta.url));
const shared = {
  target: "node20",
  esbuildPlugins: [esbuildRules(rules), esbuildCases(cases)],
  noExternal: ["@noble/hashes", "date-fns", "@date-fns/utc", "leven", "pure-rand"],
};

export default defineConfig([
  {
    ...shared,
    entry: ["src/index.ts", "src/packs.ts", "src/cases.ts"],
    format: ["esm", "cjs"],
    dts: true,
    shims: true,
    splitting: true,
  },
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: "esm" },
]);
