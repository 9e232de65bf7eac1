import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import type { CompensationLedger } from "../assemble/ledger.ts";
import type { Range } from "../base/range.ts";
import { type Draft, draft, type Grounded, missing } from "./draft.ts";
import { fires, here, missingPlace } from "./local-rule.ts";
import { type Counted, counted, readingOf } from "./rescission-readings.ts";
import { countTold, firstDue, type UnpaidMonth } from "./unpaid.ts";

/** The first day on which the employee may rescind, if nothing more is paid, with the readings. */
export function rescission(
  grounded: Grounded,
  ledger: CompensationLedger,
  unpaid: readonly UnpaidMonth[] | null,
): Draft[] {
  const { compiled, frame } = grounded;
  const needed = wholeNumbers(legalNumber(compiled, frame, { param: "performance/unpaid-months" }))?.high;
  if (needed === undefined) return [];
  const days = unpaid === null ? [] : counted(grounded, unpaid, needed);
  const main = days.filter(({ dispute, id }) => compiled.mainReadings.get(dispute) === id);
  const zone = here(grounded, "shenzhen/performance/thirty-days");
  const national = days.find(({ dispute }) => dispute === "three-months-count")?.at ?? null;
  const local = main.find(({ dispute }) => dispute === "thirty-days")?.at ?? null;
  const at =
    unpaid === null ? told(grounded, ledger, needed) : zone === "yes" ? (local ?? national) : either(local, national);
  if (at === null && days.every((reading) => reading.at === null)) return [];
  const latest = days.map((reading) => reading.at?.high ?? null);
  return [
    draft(grounded, "may-rescind", "right", at ?? earliest(days), {
      cite: [
        ...(zone === "no" ? [] : ["shenzhen/harmonious-labour-regulation#20"]),
        ...["cn/spc-labour-interpretation-4#8", "cn/spc-labour-interpretation-1#38", "cn/practice#three-months-count"],
      ],
      strength: zone === "yes" && local !== null ? "local-regulation" : "practice",
      safe: latest.length === 0 || latest.includes(null) ? null : Math.max(...latest.flatMap((day) => day ?? [])),
      party: "employee",
      holds: fires(grounded, "cn/performance/right-to-rescind"),
      confidence: "medium",
      readings: days.map((reading) => readingOf(grounded, reading)),
      notes: [
        "act-needed",
        "if-nothing-more-is-paid",
        ...(zone === "no" ? [] : (["if-no-lump-sum-demanded"] as const)),
      ],
      asks: [
        ...missing(grounded, "duration.exit-day"),
        ...(unpaid === null ? ["performance.unpaid-months"] : []),
        ...missingPlace(grounded),
      ],
    }),
  ];
}

/** Where payments are not known: not before so many months have fallen due, and as the number of unpaid months tells. */
function told(grounded: Grounded, ledger: CompensationLedger, needed: number): Range | null {
  const count = countTold(grounded, needed);
  const low = firstDue(grounded, ledger, needed);
  if (ledger.months !== null && ledger.months.length < needed) return null;
  return {
    low: count.low === null || low === null ? (low ?? count.low) : Math.max(low, count.low),
    high: count.high,
  };
}

function either(local: Range | null, national: Range | null): Range | null {
  if (local === null) return national;
  const lows = [local.low, national?.low ?? null].flatMap((day) => day ?? []);
  return { low: local.low === null ? null : Math.min(...lows), high: national?.high ?? null };
}

function earliest(days: readonly Counted[]): Range {
  const lows = days.flatMap(({ at }) => (at === null ? [] : [at.low]));
  return { low: lows.includes(null) ? null : Math.min(...lows.flatMap((day) => day ?? [])), high: null };
}
