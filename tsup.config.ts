import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { esbuildRules } from "./src/packs/virtual-rules.ts";

const rules = fileURLToPath(new URL("rules", import.meta.url));
const shared = {
  target: "node20",
  esbuildPlugins: [esbuildRules(rules)],
  noExternal: ["@noble/hashes", "date-fns", "@date-fns/utc", "leven", "pure-rand"],
};

export default defineConfig([
  { ...shared, entry: ["src/index.ts", "src/packs.ts"], format: ["esm", "cjs"], dts: true, shims: true },
  { ...shared, entry: { cli: "src/cli/main.ts" }, format: "esm" },
]);
