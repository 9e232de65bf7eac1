import { bundleRules } from "./bundle.ts";
import { readRules } from "./read.ts";
import { esbuildModule, viteModule } from "./virtual-module.ts";

const NAME = "virtual:rules";

function moduleText(folder: string): string {
  return `export default ${JSON.stringify(bundleRules(readRules(folder)))};`;
}

/** An esbuild plugin that serves the rules of a folder as `virtual:rules`; a bad rule fails the build. */
export function esbuildRules(folder: string) {
  return esbuildModule(NAME, () => moduleText(folder));
}

/** The same for Vite and vitest. */
export function viteRules(folder: string) {
  return viteModule(NAME, () => moduleText(folder));
}
