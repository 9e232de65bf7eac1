import { STRENGTHS as RANKS, type Strength } from "../law/authority.ts";
import { digestOf } from "./digest.ts";
import { compare, type Ends, isSame, type Ratio, reckon, whole } from "./reckon.ts";
import type { Slip, SlipBounds, SlipLine } from "./slip.ts";

/** What is checked: a sum in fen with its slip, as it stands in a result. */
export interface SlippedSum {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  readonly slip: Slip | null;
  /** Said of the sum by who gives it, where it is said: the weakest of its steps. */
  readonly weakestStep?: Strength | null;
}

/** `line` counts from 0; null where no single line is at fault. */
export type SlipCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly line: number | null; readonly reason: SlipFault };

export type SlipFault =
  | "no-slip"
  | "malformed"
  | "digest"
  | "order"
  | "exact"
  | "rounding"
  | "unused"
  | "unit"
  | "sum"
  | "strength";

/**
 * Reckons a sum anew from its slip alone, with arithmetic of its own: each line from the lines it names, its rounding, the
 * digest, that every line serves the last, which is the sum in fen, and that no step is weaker than is said of it. It shares nothing with the formulas, and never throws.
 */
export function verifySlip(sum: SlippedSum): SlipCheck {
  try {
    return checked(sum);
  } catch {
    return { ok: false, line: null, reason: "malformed" };
  }
}

function checked({ low, likely, high, slip, weakestStep }: SlippedSum): SlipCheck {
  if (slip === null) return { ok: false, line: null, reason: "no-slip" };
  if (digestOf(slip.lines) !== slip.digest) return { ok: false, line: null, reason: "digest" };
  const results: Ends[] = [];
  for (const [number, line] of slip.lines.entries()) {
    const reason = faultIn(line, results);
    if (reason !== null) return { ok: false, line: number, reason };
    results.push(read(line.result));
  }
  const last = slip.lines.length - 1;
  const idle = unusedIn(slip.lines);
  if (idle !== null) return { ok: false, line: idle, reason: "unused" };
  if (last >= 0 && slip.lines[last]?.unit !== "fen") return { ok: false, line: last, reason: "unit" };
  const told = [low, likely, high].map((n): Ratio => (n === null ? null : [fen(n), 1n]));
  const same = results[last]?.every((end, i) => isSame(end, told[i] ?? null)) ?? false;
  if (!same || !rises(told)) return { ok: false, line: last, reason: "sum" };
  const strengths = slip.lines.map((line) => RANKS.indexOf(line.strength));
  if (strengths.includes(-1)) return { ok: false, line: strengths.indexOf(-1), reason: "strength" };
  const steps = strengths.map((rank, i) => (slip.lines[i]?.convention === null ? rank : RANKS.indexOf("convention")));
  const isSaid = weakestStep == null || RANKS.indexOf(weakestStep) === Math.max(...steps);
  return isSaid ? { ok: true } : { ok: false, line: null, reason: "strength" };
}

/** The first line that no later one is made of, if it is not the last. */
function unusedIn(lines: readonly SlipLine[]): number | null {
  const used = new Set(lines.flatMap(({ of, lead }) => [...of, ...(lead === null ? [] : [lead])]));
  const idle = lines.findIndex((_, i) => i < lines.length - 1 && !used.has(i));
  return idle === -1 ? null : idle;
}

function rises(ends: readonly Ratio[]): boolean {
  const known = ends.filter((end) => end !== null);
  return known.every((end, i) => i === 0 || compare(known[i - 1] ?? end, end) <= 0n);
}

function faultIn(line: SlipLine, before: readonly Ends[]): SlipFault | null {
  const named = [...line.of, ...(line.lead === null ? [] : [line.lead])];
  if (!named.every((n) => Number.isInteger(n) && n >= 0 && n < before.length)) return "order";
  const exact = read(line.exact);
  const of = line.of.map((n) => before[n] as Ends);
  const lead = line.lead === null ? null : (before[line.lead] as Ends);
  const reckoned = settled(line.op === "given" ? exact : reckon(line.op, of, lead));
  if (!reckoned.every((end, i) => isSame(end, exact[i] ?? null))) return "exact";
  const [low, likely, high] = exact.map((end) => (end && line.rounding !== null ? whole(end, line.rounding) : end));
  const rounded = settled([low ?? null, likely ?? null, high ?? null]);
  return rounded.every((end, i) => isSame(end, read(line.result)[i] ?? null)) ? null : "rounding";
}

/** What can be one value alone is likely that value. */
function settled([low, likely, high]: Ends): Ends {
  return [low, low && high && compare(low, high) === 0n ? low : likely, high];
}

/** `12` or `12/5`; null is not known. Throws on anything else. */
function read({ low, likely, high }: SlipBounds): Ends {
  const end = (text: string | null): Ratio => {
    if (text === null) return null;
    const parts = /^(-?\d+)(?:\/([1-9]\d*))?$/.exec(text);
    if (parts === null) throw new SyntaxError(`${text} is no ratio`);
    return [BigInt(parts[1] ?? ""), BigInt(parts[2] ?? "1")];
  };
  return [end(low), end(likely), end(high)];
}

/** Text that reads as a number is none. */
function fen(sum: number): bigint {
  if (!Number.isSafeInteger(sum)) throw new TypeError(`${sum} is no sum`);
  return BigInt(sum);
}
