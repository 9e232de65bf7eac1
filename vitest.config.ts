import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { viteRules } from "./src/packs/virtual-rules.ts";

export default defineConfig({
  plugins: [viteRules(fileURLToPath(new URL("rules", import.meta.url)))],
  test: { include: ["tests/**/*.test.ts"], testTimeout: 20_000 },
});
