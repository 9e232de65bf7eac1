import { readFile, stat } from "node:fs/promises";
import { type Got, got, problem, type Surroundings } from "./command.ts";

const MEGABYTES = 5;
const MOST_BYTES = MEGABYTES * 1024 * 1024;

/** The text of a file, or of standard input where the name is `-`. */
export async function readText(file: string, { standardInput }: Surroundings): Promise<Got<string>> {
  try {
    const bytes = file === "-" ? await standardInput(MOST_BYTES) : await bytesOf(file);
    if (bytes === null) return problem("file-too-large", { file, limit: MEGABYTES });
    return bytes instanceof Uint8Array ? decoded(bytes, file) : bytes;
  } catch (error) {
    const { code = "?" } = error as { readonly code?: string };
    if (code === "ENOENT" || code === "ENOTDIR") return problem("file-not-found", { file });
    return problem("file-unreadable", { file, reason: code });
  }
}

async function bytesOf(file: string): Promise<Uint8Array | null | ReturnType<typeof problem>> {
  const found = await stat(file);
  if (found.isDirectory()) return problem("file-is-directory", { file });
  if (!found.isFile()) return problem("file-not-regular", { file });
  return found.size > MOST_BYTES ? null : readFile(file);
}

function decoded(bytes: Uint8Array, file: string): Got<string> {
  if (bytes.includes(0)) return problem("file-binary", { file });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.trim() === "" ? problem("file-empty", { file }) : got(text);
  } catch {
    return problem("file-not-utf8", { file });
  }
}
