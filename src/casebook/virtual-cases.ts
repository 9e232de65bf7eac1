import { readerOf } from "../concordance/readings.ts";
import { bundleRules } from "../packs/bundle.ts";
import { esbuildModule, viteModule } from "../packs/virtual-module.ts";
import { readCasebook } from "./read-casebook.ts";

const NAME = "virtual:cases";

function moduleText(folder: string): string {
  const { posts, regions } = bundleRules();
  return `export default ${JSON.stringify(readCasebook(folder, { read: readerOf(posts), regions }))};`;
}

/** An esbuild plugin that serves the published cases of a folder as `virtual:cases`; a bad file fails the build. */
export function esbuildCases(folder: string) {
  return esbuildModule(NAME, () => moduleText(folder));
}

/** The same for Vite and vitest. */
export function viteCases(folder: string) {
  return viteModule(NAME, () => moduleText(folder));
}
