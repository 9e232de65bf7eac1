import type { World } from "./arbitrary-situation.ts";
import { fenOf, greater, lesser, type Ratio, ratioOf, rounded } from "./money-oracle.ts";
import { at } from "./payable-world.ts";

/** What a penalty comes to in fen, reckoned from the story alone: at the least, likely, at the most; null is no bound. */
export interface Span {
  readonly low: bigint | null;
  readonly likely: bigint | null;
  readonly high: bigint | null;
}

const UNKNOWN: Span = { low: null, likely: null, high: null };
const ENDS = ["low", "likely", "high"] as const;

function exact(fen: bigint): Span {
  return { low: fen, likely: fen, high: fen };
}

function ends(of: (end: (typeof ENDS)[number]) => bigint | null): Span {
  return { low: of("low"), likely: of("likely"), high: of("high") };
}

/** Half of a fen or more becomes a fen. */
function times(span: Span, by: Ratio): Span {
  return ends((end) => (span[end] === null ? null : rounded(span[end], by)));
}

function plus(a: Span, b: Span): Span {
  return ends((end) => (a[end] === null || b[end] === null ? null : a[end] + b[end]));
}

interface Story {
  readonly world: World;
  readonly capMonths: number;
  /** The share of the wage due where no pay was agreed. */
  readonly share: Ratio;
}

function text(world: World, path: string): string | undefined {
  const value = at(world, path);
  return value === undefined ? undefined : String(value);
}

/** A year's pay, and the average month as so many fen over so many. */
function payOf(world: World): { year: bigint; month: Ratio } {
  const [average, annual] = [text(world, "pay.averageMonthly"), text(world, "pay.annual")].map((sum) =>
    sum === undefined ? null : fenOf(sum),
  );
  const year = annual ?? (average ?? 0n) * 12n;
  return { year, month: average == null ? { over: year, under: 12n } : { over: average, under: 1n } };
}

function compensation({ world, capMonths, share }: Story, base: string | undefined): Span {
  const paid = exact(fenOf(text(world, "performance.paidTotal") ?? "0"));
  const months = BigInt(Math.min(capMonths, Number(at(world, "agreements.items.0.months"))));
  const monthly = text(world, "agreements.items.0.compensation.monthly");
  const { month } = payOf(world);
  const due = rounded(rounded(month.over, { over: 1n, under: month.under }), share);
  const agreed: Span =
    monthly === undefined ? { low: 0n, likely: null, high: due * months } : exact(fenOf(monthly) * months);
  if (base === "compensation-paid") return paid;
  if (base === "compensation-agreed") return agreed;
  return ends((end) => (end === "likely" ? null : PICK[end](agreed[end] ?? 0n, paid[end] ?? 0n)));
}

const PICK = { low: lesser, high: greater } as const;

/** Gains on equity had in yuan: no cash award, perhaps an award of a kind not told. */
function gainsOf(world: World): Span {
  const awards = (at(world, "incentives.items") ?? []) as World[];
  let [low, high]: [bigint, bigint | null] = [0n, 0n];
  for (const award of awards) {
    const gained = award["gained"] === undefined ? null : fenOf(String(award["gained"]));
    if (award["kind"] === "cash-award" || gained === 0n) continue;
    if (gained === null && award["kind"] === "options" && award["exercised"] === "no") continue;
    if (gained === null || award["currency"] !== undefined) {
      high = null;
      continue;
    }
    if (award["kind"] !== undefined) low += gained;
    if (high !== null) high += gained;
  }
  if (awards.length === 0 || at(world, "incentives.complete") !== "yes") high = null;
  if (low === 0n && high === null) return UNKNOWN;
  return { low, likely: low === high ? low : null, high };
}

function worthOf(story: Story, penalty: World): Span {
  const by = penalty["multiple"] === undefined ? null : ratioOf(String(penalty["multiple"]));
  const { year, month } = payOf(story.world);
  switch (penalty["kind"]) {
    case "multiple-of-annual-pay":
      return times(exact(year), by ?? { over: 1n, under: 1n });
    case "multiple-of-compensation":
      return times(compensation(story, penalty["base"] as string | undefined), by ?? { over: 1n, under: 1n });
    case "months-of-pay":
      return exact(rounded(month.over * BigInt(Number(penalty["months"])), { over: 1n, under: month.under }));
    case "equity-return":
      return times(gainsOf(story.world), by ?? { over: 1n, under: 1n });
    default:
      return penalty["amount"] === undefined ? UNKNOWN : exact(fenOf(String(penalty["amount"])));
  }
}

/** The penalties for one duty together: one gain once, nothing above where the list may be longer or each breach counts. */
export function penaltiesFor(story: Story, duty: string): Span | null {
  const all = (at(story.world, "agreements.items.0.penalties.items") ?? []) as World[];
  const own = all.filter((penalty) => penalty["purpose"] === undefined || penalty["purpose"] === duty);
  if (own.length === 0) return null;
  const worth = (penalty: World): Span => {
    const span = worthOf(story, penalty);
    return penalty["purpose"] === undefined ? { ...span, low: span.low === null ? null : 0n } : span;
  };
  const isReturn = (penalty: World) => penalty["kind"] === "equity-return";
  const together = own
    .filter((p) => !isReturn(p))
    .map(worth)
    .reduce(plus, exact(0n));
  const returns = own.filter(isReturn).map(worth);
  const gain =
    returns.length === 0
      ? exact(0n)
      : ends((end) =>
          greatest(
            returns.map((r) => r[end]),
            end,
          ),
        );
  const open = at(story.world, "agreements.items.0.penalties.complete") !== "yes";
  const further = open || own.some((penalty) => penalty["perBreach"] === "yes");
  const whole = plus(together, gain);
  return further ? { ...whole, high: null } : whole;
}

/** Of what is known at the least; of all, above. */
function greatest(sums: readonly (bigint | null)[], end: (typeof ENDS)[number]): bigint | null {
  const known = sums.filter((sum) => sum !== null);
  if (known.length === 0 || (end !== "low" && known.length < sums.length)) return null;
  return known.reduce(greater);
}
