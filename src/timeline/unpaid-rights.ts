import type { CompensationLedger } from "../assemble/ledger.ts";
import type { Range } from "../base/range.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import { wordFact } from "../evaluate/values.ts";
import { type Draft, draft, type Grounded, moved } from "./draft.ts";
import { fires, here, missingPlace, thirtyDays } from "./local-rule.ts";
import { rescission } from "./rescission.ts";
import { dayAfter, firstDue, unpaidMonths } from "./unpaid.ts";

/**
 * What the employee may do while pay stays out, if nothing more is paid: withhold performance, ask for one sum, rescind. Each reading
 * counts as the rules do: a month is unpaid from the day after its due day.
 */
export function unpaidEvents(grounded: Grounded, ledger: CompensationLedger): Draft[] {
  const { compiled, frame } = grounded;
  const cause = wordFact(frame, "performance.unpaid-cause");
  if (cause === "employee" || cause === "other" || ledger.months?.length === 0) return [];
  if (outcomeOf(frame.strict[compiled.labour]) === "no") return [];
  const unpaid = unpaidMonths(grounded, ledger);
  const first = unpaid === null ? { low: firstDue(grounded, ledger, 1), high: null } : dayAfter(unpaid, 0);
  return [
    ...(first === null ? [] : [...withholding(grounded, first), ...lumpSum(grounded, first)]),
    ...rescission(grounded, ledger, unpaid),
  ];
}

/** In Jiangsu at once, while the default lasts; pay earned stays due. */
function withholding(grounded: Grounded, at: Range): Draft[] {
  const rule = "jiangsu/performance/may-stop";
  if (here(grounded, rule) === "no") return [];
  return [
    draft(grounded, "may-withhold", "right", at, {
      cite: ["jiangsu/labour-contract-regulation#28(2)"],
      safe: at.high,
      party: "employee",
      holds: fires(grounded, rule),
      confidence: "medium",
      notes: ["while-unpaid", "if-nothing-more-is-paid"],
      asks: missingPlace(grounded),
    }),
  ];
}

/** In Shenzhen: the last day to ask for the unpaid pay in one sum; the day of the default is not counted. */
function lumpSum(grounded: Grounded, first: Range): Draft[] {
  const days = thirtyDays(grounded);
  if (days === null || here(grounded, "shenzhen/performance/lump-sum-demand") === "no") return [];
  const at = moved(first, (day) => day + days);
  return [
    draft(grounded, "lump-sum-demand", "last-day", at, {
      cite: ["shenzhen/harmonious-labour-regulation#20"],
      safe: at.low,
      party: "employee",
      holds: fires(grounded, "shenzhen/performance/lump-sum-demand"),
      confidence: "medium",
      notes: ["if-nothing-more-is-paid"],
      conventions: ["holidays-left-out"],
      asks: missingPlace(grounded),
    }),
  ];
}
