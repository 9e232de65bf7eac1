import type { Surroundings } from "../../src/cli/command.ts";

/** A fixed day, and these bytes on standard input. */
export function surroundings(given: string | Uint8Array = ""): Surroundings {
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  return { today: () => "2026-11-23", standardInput: async (most) => (bytes.length > most ? null : bytes) };
}
