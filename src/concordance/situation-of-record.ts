import type { SituationInput } from "../index.ts";
import { agreementOfRecord, yuan } from "./agreement-of-record.ts";
import { engagementOfRecord, performanceOfRecord } from "./conduct-of-record.ts";
import { daysOfRecord } from "./days-of-record.ts";
import { type Draft, isDraft, pruned, put } from "./draft.ts";
import type { Told } from "./mask.ts";
import { proseOf } from "./prose.ts";
import type { Reader, Reading } from "./readings.ts";

export interface CaseSituation {
  readonly situation: SituationInput;
  /** The day to assess it for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What was read in prose, where the record left the field open. */
  readonly readings: readonly Reading[];
}

const AWARDS: Readonly<Record<string, string>> = { stock: "restricted-stock", "cash-bonus": "cash-award" };

/** A record as a situation: what is recorded, then what the dictionary reads. `fallback` is a day for undated cases. */
export function situationOfRecord(record: Told, read: Reader, fallback: string): CaseSituation {
  const { decidedOn, asOf, askedDay } = daysOfRecord(record, fallback);
  const draft: Draft = { ...draftOf(record), engagement: engagementOfRecord(record) };
  const readings = read(proseOf(record)).filter((reading) => put(draft, reading));
  const { agreement, engagement, incentive, settlement, notice, ...parts } = pruned(draft);
  const situation = {
    decidedOn,
    ...(askedDay === undefined ? {} : { askedDay }),
    ...(record.gbCode === undefined ? {} : { place: record.gbCode }),
    ...parts,
    agreements: { items: [withPenalties(agreement, record)], complete: "yes" },
    engagements: { items: some(engagement), complete: record.facts.conduct.kind === undefined ? "unknown" : "yes" },
    incentives: { items: some(incentive), complete: record.facts.incentives.kind === "none" ? "yes" : "unknown" },
    settlements: some(settlement),
    notices: some(notice),
  };
  return { situation: situation as SituationInput, asOf, readings };
}

function draftOf(record: Told): Draft {
  const { facts, claims, claimant } = record;
  const access = facts.tradeSecretAccess;
  const award = facts.incentives.kind;
  return {
    person: {
      workerType: facts.workerType,
      position: facts.position,
      duties: facts.duties,
      category: facts.category,
      tradeSecrets: access === "unclear" ? undefined : access,
    },
    employment: { startedOn: facts.employmentStart, endedOn: facts.employmentEnd, endReason: facts.endReason },
    pay: { averageMonthly: yuan(facts.averageMonthlyWage) },
    agreement: agreementOfRecord(record),
    performance: performanceOfRecord(record),
    incentive:
      award === undefined || award === "none"
        ? undefined
        : { kind: AWARDS[award] ?? award, value: yuan(facts.incentives.value), note: facts.incentives.note },
    claims: {
      by: claimant,
      damages: yuan(claims.damages),
      refund: yuan(claims.compensationReturn),
      compensation: yuan(claims.compensationPayment),
      continuePerformance: claims.continuePerformance,
    },
  };
}

/** The record knows one penalty at most; it is the whole list once its kind is told. */
function withPenalties(agreement: unknown, { facts }: Told): Draft {
  const { penalty, ...terms } = isDraft(agreement) ? agreement : {};
  return {
    ...terms,
    penalties: {
      items: some(penalty),
      complete: some(penalty).length === 0 && facts.agreement.penaltyKind === undefined ? "unknown" : "yes",
    },
  };
}

function some(part: unknown): unknown[] {
  return part === undefined ? [] : [part];
}
