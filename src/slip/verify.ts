import { digestOf } from "./digest.ts";
import type { Slip, SlipBounds, SlipLine } from "./slip.ts";

/** What is checked: a sum in fen with its slip, as it stands in a result. */
export interface SlippedSum {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  readonly slip: Slip | null;
}

/** `line` counts from 0; null where no single line is at fault. */
export type SlipCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly line: number | null; readonly reason: SlipFault };

export type SlipFault = "no-slip" | "malformed" | "digest" | "order" | "exact" | "rounding" | "sum";

type Ratio = readonly [over: bigint, under: bigint] | null;
type Ends = readonly [low: Ratio, likely: Ratio, high: Ratio];

/**
 * Reckons a sum anew from its slip alone, with arithmetic of its own: each line from the lines it names, its rounding, the
 * digest, and that the last line is the sum. It shares nothing with the formulas, and never throws.
 */
export function verifySlip(sum: SlippedSum): SlipCheck {
  try {
    return checked(sum);
  } catch {
    return { ok: false, line: null, reason: "malformed" };
  }
}

function checked({ low, likely, high, slip }: SlippedSum): SlipCheck {
  if (slip === null) return { ok: false, line: null, reason: "no-slip" };
  if (digestOf(slip.lines) !== slip.digest) return { ok: false, line: null, reason: "digest" };
  const results: Ends[] = [];
  for (const [number, line] of slip.lines.entries()) {
    const reason = faultIn(line, results);
    if (reason !== null) return { ok: false, line: number, reason };
    results.push(read(line.result));
  }
  const told = [low, likely, high].map((n): Ratio => (n === null ? null : [fen(n), 1n]));
  const last = results.at(-1);
  const same = last?.every((end, i) => isSame(end, told[i] ?? null)) ?? false;
  return same ? { ok: true } : { ok: false, line: slip.lines.length - 1, reason: "sum" };
}

function faultIn(line: SlipLine, before: readonly Ends[]): SlipFault | null {
  const named = [...line.of, ...(line.lead === null ? [] : [line.lead])];
  if (!named.every((n) => Number.isInteger(n) && n >= 0 && n < before.length)) return "order";
  const exact = read(line.exact);
  const of = line.of.map((n) => before[n] as Ends);
  const lead = line.lead === null ? null : (before[line.lead] as Ends);
  const reckoned = line.op === "given" ? exact : reckon(line.op, of, lead);
  if (!reckoned.every((end, i) => isSame(end, exact[i] ?? null))) return "exact";
  const rounded = exact.map((end) => (end === null || line.rounding === null ? end : whole(end, line.rounding)));
  return rounded.every((end, i) => isSame(end, read(line.result)[i] ?? null)) ? null : "rounding";
}

const NOTHING: Ratio = [0n, 1n];

function reckon(op: SlipLine["op"], of: readonly Ends[], lead: Ends | null): Ends {
  const across = (f: (ends: readonly Ratio[], end: number) => Ratio): Ends => {
    const at = (end: number) =>
      f(
        of.map((ends) => ends[end] ?? null),
        end,
      );
    return [at(0), at(1), at(2)];
  };
  const [a, b] = of;
  switch (op) {
    case "sum":
      return across((ends) =>
        ends.reduce<Ratio>((x, y) => x && y && [x[0] * y[1] + y[0] * x[1], x[1] * y[1]], NOTHING),
      );
    case "product":
      return across((ends) => {
        if (ends.some((x) => x !== null && x[0] === 0n)) return NOTHING;
        return ends.reduce<Ratio>((x, y) => x && y && [x[0] * y[0], x[1] * y[1]], [1n, 1n]);
      });
    case "rest":
      return across(([x = null, y = null]) => minus(x, y));
    case "less":
      return [
        atLeastNothing(minus(a?.[0] ?? null, b?.[2] ?? null)) ?? NOTHING,
        atLeastNothing(minus(a?.[1] ?? null, b?.[1] ?? null)),
        atLeastNothing(minus(a?.[2] ?? null, b?.[0] ?? NOTHING)),
      ];
    case "greatest":
      return greatest(a as Ends, b as Ends);
    case "least":
      return least(a as Ends, b as Ends);
    case "either": {
      const span = across((ends, end) => ends.reduce((x, y) => x && y && (end === 0 ? lesser(x, y) : greater(x, y))));
      return [span[0], lead?.[1] ?? null, span[2]];
    }
    case "given":
      return [null, null, null];
  }
}

function greatest([low, likely, high]: Ends, [floorLow, floorLikely, floorHigh]: Ends): Ends {
  const lifted = likely && floorLikely ? greater(likely, floorLikely) : null;
  const stays = floorLow === null || (likely && floorHigh && compare(likely, floorHigh) >= 0n);
  return [
    low && floorLow ? greater(low, floorLow) : (low ?? floorLow),
    lifted ?? (likely && !floorLikely && stays ? likely : null),
    high && floorHigh ? greater(high, floorHigh) : null,
  ];
}

function least([low, likely, high]: Ends, cap: Ends): Ends {
  const [capLow, capLikely, capHigh] = cap;
  if (cap.every((end) => end === null)) return [low ?? NOTHING, likely, high];
  const below = likely && capLow && capLikely === null && compare(likely, capLow) <= 0n;
  return [
    low && capLow ? lesser(low, capLow) : NOTHING,
    likely && capLikely ? lesser(likely, capLikely) : below ? likely : null,
    high && capHigh ? lesser(high, capHigh) : (high ?? capHigh),
  ];
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

const ROUNDINGS: ReadonlySet<string> = new Set(["half-up", "up", "down"]);

/** To whole fen: half-up away from zero, up to the next, down to the one below. */
function whole([over, under]: NonNullable<Ratio>, rounding: NonNullable<SlipLine["rounding"]>): Ratio {
  const below = over / under - (over % under < 0n ? 1n : 0n);
  const left = over - below * under;
  if (!ROUNDINGS.has(rounding)) throw new RangeError(`${rounding} is no rounding`);
  if (left === 0n || rounding === "down") return [below, 1n];
  if (rounding === "up") return [below + 1n, 1n];
  return [left * 2n > under || (left * 2n === under && over > 0n) ? below + 1n : below, 1n];
}

/** Text that reads as a number is none. */
function fen(sum: number): bigint {
  if (!Number.isSafeInteger(sum)) throw new TypeError(`${sum} is no sum`);
  return BigInt(sum);
}

function compare(x: NonNullable<Ratio>, y: NonNullable<Ratio>): bigint {
  return x[0] * y[1] - y[0] * x[1];
}

function isSame(x: Ratio, y: Ratio): boolean {
  return x === null || y === null ? x === y : compare(x, y) === 0n;
}

function greater(x: NonNullable<Ratio>, y: NonNullable<Ratio>): Ratio {
  return compare(x, y) >= 0n ? x : y;
}

function lesser(x: NonNullable<Ratio>, y: NonNullable<Ratio>): Ratio {
  return compare(x, y) <= 0n ? x : y;
}

function minus(x: Ratio, y: Ratio): Ratio {
  return x && y && [x[0] * y[1] - y[0] * x[1], x[1] * y[1]];
}

function atLeastNothing(x: Ratio): Ratio {
  return x && x[0] < 0n ? NOTHING : x;
}
