import type { SlipLine } from "./slip.ts";

/** The arithmetic of `verifySlip`, apart from that of the formulas: whole numbers over whole numbers; null is not known. */
export type Ratio = readonly [over: bigint, under: bigint] | null;
export type Ends = readonly [low: Ratio, likely: Ratio, high: Ratio];

const NOTHING: Ratio = [0n, 1n];

/** What a line comes to from those it is made of. */
export function reckon(op: SlipLine["op"], of: readonly Ends[], lead: Ends | null): Ends {
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

const ROUNDINGS: ReadonlySet<string> = new Set(["half-up", "up", "down"]);

/** To whole fen: half-up away from zero, up to the next, down to the one below. */
export function whole([over, under]: NonNullable<Ratio>, rounding: NonNullable<SlipLine["rounding"]>): Ratio {
  const below = over / under - (over % under < 0n ? 1n : 0n);
  const left = over - below * under;
  if (!ROUNDINGS.has(rounding)) throw new RangeError(`${rounding} is no rounding`);
  if (left === 0n || rounding === "down") return [below, 1n];
  if (rounding === "up") return [below + 1n, 1n];
  return [left * 2n > under || (left * 2n === under && over > 0n) ? below + 1n : below, 1n];
}

export function compare(x: NonNullable<Ratio>, y: NonNullable<Ratio>): bigint {
  return x[0] * y[1] - y[0] * x[1];
}

export function isSame(x: Ratio, y: Ratio): boolean {
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
