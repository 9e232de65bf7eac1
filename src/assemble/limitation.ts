import type { HeadSum } from "../amounts/amount.ts";
import type { SumsByHead } from "../amounts/amounts-of-agreement.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { earnedUntil } from "../amounts/earned-until.ts";
import type { Limitation, LimitationReading } from "../assessment.ts";
import { addMonths, type Day, formatDay } from "../base/day.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import { hull, isExact, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { anyOutcome, type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import type { OpenPoint } from "../evaluate/settle.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import { firstCompetingDay } from "../facts/procedure/days.ts";
import { strengthOf } from "../law/law.ts";
import { mayBeInGap } from "../law/without.ts";
import { arrearsMonths } from "./arrears-starts.ts";
import type { CompensationLedger } from "./ledger.ts";
import { restartedUntil } from "./restart.ts";
import { restrictionEnd } from "./restriction-end.ts";

type Starts = Readonly<Record<string, Range>>;
type Claim = Pick<Limitation, "head" | "by" | "engagement" | "month" | "owed" | "asks">;

/** For how many months a claim may be brought, and the articles that say so. */
interface Period {
  readonly months: Range;
  readonly labour: boolean;
  readonly cite: readonly string[];
}

const EMPLOYERS = ["damages.agreed", "damages.loss", "refund.compensation"] as const;

/**
 * For each claim that may exist under an agreement, the last day to bring it, under each reading of when time begins. What holds, holds
 * for every completion of the facts. The first day is not counted and the last is the corresponding day; holidays are left
 * out, so that no day told is too late. @law cn/civil-code#201 @law cn/civil-code#202
 */
export function limitationOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  frame: EvaluatedFrame,
  amounts: SumsByHead,
  ledger: CompensationLedger,
): Limitation[] {
  const period = periodOf(compiled, frame);
  if (period === null) return [];
  const { "compensation.monthly": monthly, "compensation.arrears": arrears, "compensation.extra": extra } = amounts;
  const claim = (told: Claim, starts: Starts) => claimOf(compiled, frame, period, told, starts);
  const months = arrearsMonths(compiled, frame, earnedUntil(compiled, frames), monthly, arrears, ledger);
  return [
    ...months.map(({ number, owed, starts }) =>
      claim({ ...ofAgreement(arrears, missing(frame, "duration.exit-day")), month: number, owed }, starts),
    ),
    ...(mayBeOwed(extra)
      ? [
          claim(ofAgreement(extra, missing(frame, "performance.release-day")), {
            "release-arrived": rangeFact(frame, "performance.release-day"),
          }),
        ]
      : []),
    ...EMPLOYERS.flatMap((head) =>
      employersClaims(compiled, frames, amounts[head]).map((c) => claim(c.told, c.starts)),
    ),
  ];
}

/** What is missing to tell a last day. */
export function missingForLimitation(claims: readonly Limitation[], agreement: number | null): OpenPoint[] {
  return claims.flatMap(({ asks, engagement }) =>
    asks.map((fact) => ({ fact, agreement: fact === "procedure.breach-known-day" ? null : agreement, engagement })),
  );
}

function ofAgreement({ head, creditor, holds }: HeadSum, asks: readonly string[]): Claim {
  return { head, by: creditor ?? "employee", engagement: null, month: null, owed: holds, asks };
}

/** One claim for each engagement that may be a breach. */
function employersClaims(compiled: CompiledLaw, frames: readonly EvaluatedFrame[], amount: HeadSum) {
  if (!mayBeOwed(amount)) return [];
  const rules = compiled.rules.filter(({ data }) => amount.rules.includes(data.id));
  return frames.flatMap((frame) => {
    const over = (levels: Uint8Array): Outcome => anyOutcome(rules.map(({ node }) => outcomeOf(levels[node])));
    if (over(frame.strict) === "no" && over(frame.forecast) === "no") return [];
    const told: Claim = {
      ...ofAgreement(amount, missing(frame, "procedure.breach-known-day")),
      engagement: frame.engagement,
      owed: amount.holds === "yes" ? over(frame.strict) : amount.holds,
    };
    const knew = { "knew-of-breach": rangeFact(frame, "procedure.breach-known-day") };
    if (wordFact(frame, "parties.regime") === "commercial") return [{ told, starts: knew }];
    return [{ told, starts: { ...knew, "end-of-restriction": endAfterBreach(compiled, frame) } }];
  });
}

/** A breach is one only while the restriction stands: it did not end before. */
function endAfterBreach(compiled: CompiledLaw, frame: EvaluatedFrame): Range {
  const { low, high } = restrictionEnd(compiled, frame);
  const begun = frame.frame.engagement === null ? null : firstCompetingDay(frame.frame).low;
  return {
    low: low === null ? begun : Math.max(low, begun ?? low),
    high: high === null ? null : Math.max(high, begun ?? high),
  };
}

function mayBeOwed({ holds, forecast }: HeadSum): boolean {
  return holds !== "no" || forecast !== "no";
}

function missing(frame: EvaluatedFrame, fact: string): string[] {
  return isExact(rangeFact(frame, fact)) ? [] : [fact];
}

/** A year under labour law, the general period under a commercial covenant, either where the regime is not known; null under another. */
function periodOf(compiled: CompiledLaw, frame: EvaluatedFrame): Period | null {
  const regime = wordFact(frame, "parties.regime");
  const [labour, contract] = ["procedure/limitation", "procedure/limitation-contract"].map((param) => {
    const number = legalNumber(compiled, frame, { param });
    const without = compiled.law.parameters.get(param)?.data.without ?? [];
    const known = mayBeInGap(without, rangeFact(frame, "procedure.forum-day")) ? null : wholeNumbers(number);
    return { months: known ?? UNKNOWN_RANGE, cite: number.cite };
  });
  if (labour === undefined || contract === undefined) return null;
  if (regime === "labour") return { ...labour, labour: true };
  if (regime === "commercial") return { ...contract, labour: false };
  if (regime !== "unknown") return null;
  return { months: hull(labour.months, contract.months), labour: false, cite: [...labour.cite, ...contract.cite] };
}

function claimOf(
  compiled: CompiledLaw,
  frame: EvaluatedFrame,
  period: Period,
  told: Claim,
  starts: Starts,
): Limitation {
  const readings = Object.entries(starts).map(([id, start]) => {
    const lastDay = { low: after(start.low, period.months.low), high: after(start.high, period.months.high) };
    const until =
      period.labour && period.months.high !== null
        ? restartedUntil(frame.frame.situation, told.by, start, lastDay, period.months.high)
        : null;
    return { id, lastDay, until };
  });
  const earliest = readings.map(({ lastDay }) => lastDay.low);
  return {
    ...told,
    agreement: frame.agreement,
    safe: earliest.some((day) => day === null) ? null : formatDay(Math.min(...earliest.filter((day) => day !== null))),
    readings: readings.map(({ id, lastDay, until }) => ({
      ...wordsOf(compiled, id),
      lastDay: formatPartialDay(lastDay),
      ifRestarted: until === null ? null : formatDay(until),
    })),
    strength: period.cite[0] === undefined ? "convention" : strengthOf(compiled.law, period.cite[0]),
    cite: period.cite,
  };
}

function after(start: Day | null, months: number | null): Day | null {
  return start === null || months === null ? null : addMonths(start, months);
}

/** The disputes about the day from which time runs. */
const STARTS: readonly string[] = ["limitation-start", "limitation-start-breach"];

/** Readings are named where the dispute about them is; the day of a release is disputed by nobody we know of. */
function wordsOf(compiled: CompiledLaw, id: string): Omit<LimitationReading, "lastDay" | "ifRestarted"> {
  for (const { data } of compiled.disputes.filter(({ name }) => STARTS.includes(name))) {
    const reading = data.readings.find((r) => r.id === id);
    if (reading)
      return { id, label: reading.label, main: data.main === id, confidence: reading.confidence, cite: reading.cite };
  }
  return {
    id,
    label: { zh: "自解除通知到达起", en: "from the day the release arrived" },
    main: true,
    confidence: "medium",
    cite: ["cn/spc-labour-interpretation-1#39(2)", "cn/arbitration-law#27(1)"],
  };
}
