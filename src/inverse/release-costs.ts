import { amountsOfAgreement } from "../amounts/amounts-of-agreement.ts";
import { employerExposure } from "../amounts/exposure.ts";
import { exposureFacts } from "../amounts/exposure-facts.ts";
import { ledgerOf, toCome } from "../assemble/ledger.ts";
import { ledgerResult } from "../assemble/ledger-result.ts";
import type { AssessOptions } from "../assess.ts";
import { guarded, readOptions } from "../assess-under.ts";
import { type Day, formatDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import type { Sums } from "../ledger/result.ts";
import { type Case, caseOf, changedCase } from "./case.ts";
import { payOf } from "./columns.ts";
import { dayToCome } from "./option.ts";
import { wasReleased } from "./option-changes.ts";
import { releaseOn } from "./release-on.ts";

/** What a release that arrives on one day costs the employer, in fen. */
export interface ReleaseCost {
  readonly day: string;
  /** Pay of the restriction up to that day, and what of it has been paid by the day asked. */
  readonly earned: Sums;
  readonly paid: number | null;
  readonly extraMonths: Sums;
  /** Earned, less paid, and the extra months. */
  readonly total: Sums;
}

export type ReleaseCosts =
  | { readonly ok: true; readonly rows: readonly ReleaseCost[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MOST_DAYS = 1000;

/**
 * The cost of a release by the day on which it arrives, day by day as listed. A month cut short earns its days over the days
 * of that month, by convention. Never throws on data: issues. @law cn/spc-labour-interpretation-1#39(2)
 */
export function releaseCosts(
  situation: unknown,
  days: readonly string[],
  options: Pick<AssessOptions, "asOf">,
): ReleaseCosts {
  return guarded(() => costs(situation, days, readOptions(options).asOf));
}

function costs(situation: unknown, days: unknown, asOf: unknown): ReleaseCosts {
  const told = caseOf(situation, asOf);
  if (!told.ok) return told;
  const of = told.value;
  if (!Array.isArray(days) || days.length === 0) return refused(issue("days-missing", ["days"]));
  if (days.length > MOST_DAYS) return refused(issue("list-too-long", ["days"], { value: days.length }));
  if (wasReleased(of)) return refused(issue("option-already-released", []));
  const read = days.map((day, i) => dayToCome(day, ["days", i], of.day));
  const faults = read.filter((day) => typeof day !== "number");
  if (faults.length > 0) return refused(...faults);
  const rows = read.flatMap((day, i) => (typeof day === "number" ? [costOn(of, day, ["days", i])] : []));
  const wrong = rows.flatMap((row) => ("issues" in row ? row.issues : []));
  return wrong.length > 0
    ? refused(...wrong)
    : { ok: true, rows: rows.flatMap((row) => ("issues" in row ? [] : [row])) };
}

type Row = ReleaseCost | { readonly issues: readonly Issue[] };

function costOn(of: Case, day: Day, path: Issue["path"]): Row {
  const released = changedCase(of, releaseOn(of.told, day));
  if (!released.ok) return { issues: released.issues.slice(0, 1).map(({ code, values }) => issue(code, path, values)) };
  const { frames, leading } = released.value;
  const sums = amountsOfAgreement(BUNDLED_LAW, frames);
  const ledger = ledgerOf(BUNDLED_LAW, frames, leading, sums["compensation.monthly"]);
  const pay = payOf(
    ledgerResult(ledger, leading),
    employerExposure(sums, toCome(ledger, leading), exposureFacts(leading)),
  );
  const { due: earned, paid, extraMonths, stillToPay: total } = pay;
  return { day: formatDay(day), earned, paid, extraMonths, total };
}

function refused(...issues: Issue[]): ReleaseCosts {
  return { ok: false, issues };
}
