import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A folder that is gone after the tests of a file; `put` writes into it and gives the path. */
export function scratchFolder(): {
  readonly path: string;
  readonly put: (name: string, content: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), "jingye-"));
  afterAll(() => rmSync(path, { recursive: true }));
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(path, name), content);
    return join(path, name);
  };
  return { path, put };
}
