import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

const DIST = join(ROOT, "dist");
const ENTRIES = ["index", "packs", "cases"].flatMap((name) =>
  [".js", ".cjs", ".d.ts", ".d.cts"].map((ending) => name + ending),
);
const OUTPUTS = [...ENTRIES, "cli.js"].map((name) => join(DIST, name));
const INPUTS = ["src", "rules", "fixtures/cases", "package.json", "tsup.config.ts"].map((name) => join(ROOT, name));

export interface PackedPackage {
  /** A project of its own, in which the package and what it depends on are installed. */
  readonly project: string;
  /** The package as it was unpacked there. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[];
}

/** Builds where that is needed, packs, and installs the package into a project that has nothing else. */
export function packAndInstall(): PackedPackage {
  buildIfStale();
  const project = mkdtempSync(join(tmpdir(), "jingye-package-"));
  const told = run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], ROOT);
  const [packed] = JSON.parse(told) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error("npm packed nothing");
  const tarball = join(project, packed.filename);
  const modules = join(project, "node_modules");
  mkdirSync(modules);
  run("tar", ["-xzf", tarball, "-C", project], project);
  renameSync(join(project, "package"), join(modules, "jingye"));
  const { dependencies } = JSON.parse(readFileSync(join(modules, "jingye/package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  return { project, folder: join(modules, "jingye"), tarball, files: packed.files.map(({ path }) => path).sort() };
}

/** What a program printed; throws with all that it said where it failed. */
export function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64_000_000,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

function buildIfStale(): void {
  const built = OUTPUTS.every((path) => existsSync(path))
    ? Math.min(...OUTPUTS.map((path) => statSync(path).mtimeMs))
    : 0;
  if (Math.max(...INPUTS.map(newestIn)) < built) return;
  rmSync(DIST, { recursive: true, force: true });
  run("npm", ["run", "build"], ROOT);
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
