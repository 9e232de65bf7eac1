import type { Fen } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import { assessedRecord } from "../concordance/forecast-of.ts";
import type { Reader } from "../concordance/readings.ts";
import type { CaseRecord } from "../concordance/record.ts";
import { situationOfRecord } from "../concordance/situation-of-record.ts";
import { type Assessment, assess } from "../index.ts";

/** How far an element of a score holds. */
export type State = Assessment["scores"]["joint"]["drivers"][number]["state"];

/** What bears on the figures in one published case, whatever the figures are. */
export interface Observed {
  readonly id: string;
  /** The state of each element, by its id. */
  readonly enforceability: ReadonlyMap<string, State>;
  readonly breach: ReadonlyMap<string, State>;
  /** As decided; null where the record does not test it. Whether it was broken is asked only where it was not held not to bind. */
  readonly bound: boolean | null;
  readonly broken: boolean | null;
  readonly award: Award | null;
}

/** A positive award of damages, and what it is a share of; sums in fen. */
export interface Award {
  readonly sum: Fen;
  readonly of: Readonly<Record<"low" | "likely" | "high", Fen | null>>;
  readonly payLine: Range;
  /** Whether each circumstance applies, by its id. */
  readonly applies: ReadonlyMap<string, Truth>;
  /** A loss proven, and the line that it draws. */
  readonly loss: Fen | null;
  readonly lossLine: Fen | null;
}

/** Null where the record cannot be assessed. */
export function observed(record: CaseRecord, read: Reader, fallback: string): Observed | null {
  const { situation, asOf } = situationOfRecord(record.described, read, fallback);
  const result = assessedRecord((told) => assess(told, { asOf, trace: false }), situation);
  if (!result.ok) return null;
  const { usable, outcome } = record.expected;
  const { enforceability, breach } = result.assessment.scores;
  const bound = outcome.binding === undefined || outcome.binding === "not-decided" ? null : outcome.binding !== "no";
  return {
    id: record.id,
    enforceability: statesOf(enforceability),
    breach: statesOf(breach),
    bound: usable.binding ? bound : null,
    broken: usable.breach && outcome.binding !== "no" ? (outcome.breach ?? null) : null,
    award: usable.damages ? awardOf(result.assessment, outcome.damagesAwarded ?? 0) : null,
  };
}

function statesOf({ drivers }: Assessment["scores"]["joint"]): ReadonlyMap<string, State> {
  return new Map(drivers.map(({ element, state }) => [element, state]));
}

function awardOf({ exposure }: Assessment, yuan: number): Award | null {
  const weighed = exposure.employee.heads.find(({ head }) => head === "damages.agreed")?.adjustment;
  if (weighed === undefined || yuan <= 0) return null;
  return {
    sum: Math.round(yuan * 100),
    of: weighed.of,
    payLine: weighed.payLine,
    applies: new Map(weighed.factors.map(({ id, applies }) => [id, applies])),
    loss: weighed.increase.upTo,
    lossLine: weighed.lossLine,
  };
}
