import { describe, expect, it } from "vitest";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { readRules } from "../../../src/packs/read.ts";
import { esbuildRules, viteRules } from "../../../src/packs/virtual-rules.ts";
import { BAD_PACKS, MINIMAL } from "../../support/packs.ts";

interface Hooks {
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
}

describe("virtual:rules", () => {
  const text = `export default ${JSON.stringify(bundleRules(readRules(MINIMAL)))};`;

  it("is served by the Vite plugin, and nothing else is", () => {
    const plugin = viteRules(MINIMAL) as unknown as Hooks;
    const resolved = plugin.resolveId("virtual:rules") ?? "";
    expect(plugin.load(resolved)).toBe(text);
    expect(plugin.resolveId("virtual:rule")).toBeUndefined();
    expect(plugin.load("virtual:rules")).toBeUndefined();
  });

  it("is served by the esbuild plugin", async () => {
    const loads: (() => { contents: string; loader: string })[] = [];
    const filters: RegExp[] = [];
    const build = {
      onResolve: ({ filter }: { filter: RegExp }) => filters.push(filter),
      onLoad: (_: unknown, load: () => { contents: string; loader: string }) => loads.push(load),
    };
    await esbuildRules(MINIMAL).setup(build as never);
    expect(filters.map((f) => [f.test("virtual:rules"), f.test("./virtual:rules")])).toEqual([[true, false]]);
    expect(loads.map((load) => load())).toEqual([{ contents: text, loader: "js" }]);
  });

  it("of bad rules fails with file and line", () => {
    const plugin = viteRules(`${BAD_PACKS}/alone-incomplete`) as unknown as Hooks;
    const resolved = plugin.resolveId("virtual:rules") ?? "";
    expect(() => plugin.load(resolved)).toThrow(/cn\/pack\.yaml:1:5: /);
  });
});
