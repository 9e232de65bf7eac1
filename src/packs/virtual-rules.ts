import type { Options } from "tsup";
import type { ViteUserConfig } from "vitest/config";
import { bundleRules } from "./bundle.ts";
import { readRules } from "./read.ts";

const NAME = "virtual:rules";

function moduleText(folder: string): string {
  return `export default ${JSON.stringify(bundleRules(readRules(folder)))};`;
}

/** An esbuild plugin that serves the rules of a folder as `virtual:rules`; a bad rule fails the build. */
export function esbuildRules(folder: string): NonNullable<Options["esbuildPlugins"]>[number] {
  return {
    name: NAME,
    setup(build) {
      build.onResolve({ filter: /^virtual:rules$/ }, () => ({ path: NAME, namespace: NAME }));
      build.onLoad({ filter: /.*/, namespace: NAME }, () => ({ contents: moduleText(folder), loader: "js" }));
    },
  };
}

/** The same for Vite and vitest. */
export function viteRules(folder: string): NonNullable<ViteUserConfig["plugins"]>[number] {
  const resolved = `\0${NAME}`;
  return {
    name: NAME,
    resolveId: (id: string) => (id === NAME ? resolved : undefined),
    load: (id: string) => (id === resolved ? moduleText(folder) : undefined),
  };
}
