import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { viteCases } from "./src/casebook/virtual-cases.ts";
import { viteRules } from "./src/packs/virtual-rules.ts";

/** Ten thousand whole assessments take minutes. */
const patience = process.env["JINGYE_PROVE"] === "1" ? 1_800_000 : 60_000;

export default defineConfig({
  plugins: [
    viteRules(fileURLToPath(new URL("rules", import.meta.url))),
    viteCases(fileURLToPath(new URL("fixtures/cases", import.meta.url))),
  ],
  test: {
    testTimeout: patience,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "code",
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/package/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["tests/package/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
