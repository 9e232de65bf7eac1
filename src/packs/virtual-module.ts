import type { Options } from "tsup";
import type { ViteUserConfig } from "vitest/config";

/** An esbuild plugin that serves a module of this name; an error in making its text fails the build. */
export function esbuildModule(name: string, text: () => string): NonNullable<Options["esbuildPlugins"]>[number] {
  return {
    name,
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      build.onLoad({ filter: /.*/, namespace: name }, () => ({ contents: text(), loader: "js" }));
    },
  };
}

/** The same for Vite and vitest. */
export function viteModule(name: string, text: () => string): NonNullable<ViteUserConfig["plugins"]>[number] {
  const resolved = `\0${name}`;
  return {
    name,
    resolveId: (id: string) => (id === name ? resolved : undefined),
    load: (id: string) => (id === resolved ? text() : undefined),
  };
}
