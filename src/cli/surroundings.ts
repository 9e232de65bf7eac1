const HOURS_AHEAD = 8;

/** The civil day in Asia/Shanghai, which keeps one offset all year: `YYYY-MM-DD`. */
export function todayInChina(now: Date = new Date()): string {
  return new Date(now.getTime() + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** Everything on standard input, or null where it is longer than `most` bytes. */
export async function standardInput(most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    length += part.length;
    if (length > most) return null;
  }
  return Buffer.concat(parts);
}
