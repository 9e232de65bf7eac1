import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import type { Deadline } from "../assessment.ts";
import { addMonths, type Day, formatDay } from "../base/day.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { CompensationLedger } from "./ledger.ts";

/** Days that matter, earliest first; those that rest on facts not known are left out. */
export function deadlinesOf(compiled: CompiledLaw, frame: EvaluatedFrame, ledger: CompensationLedger): Deadline[] {
  const exit = rangeFact(frame, "duration.exit-day");
  const day = exit.low !== null && exit.low === exit.high ? exit.low : null;
  const term = { strength: "statute", cite: ["cn/labour-contract-law#24(2)"] } as const;
  const found: (Deadline | null)[] = [
    at("restriction-starts", day === null ? null : day + 1, term),
    at("restriction-ends", ledger.end, term),
    at(
      "next-due",
      ledger.months?.find((m) => m.state !== "fallen-due" && m.due.bounds.likely !== null)?.dueOn ?? null,
      {
        strength: "convention",
        cite: ["cn/labour-contract-law#23(2)"],
      },
    ),
    at("rescission-from", rescissionFrom(compiled, frame, ledger), {
      strength: "practice",
      cite: ["cn/spc-labour-interpretation-1#38", "cn/practice#three-months-count"],
    }),
  ];
  return found.filter((d) => d !== null).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function at(id: Deadline["id"], day: Day | null, authority: Pick<Deadline, "strength" | "cite">): Deadline | null {
  return day === null ? null : { id, day: formatDay(day), ...authority };
}

/** Months of which it is known that less was paid than fell or falls due. */
function unpaid({ months, paid }: CompensationLedger) {
  return (months ?? []).filter(({ due: { bounds } }, i) => {
    const [got, owed] = [paid?.[i], bounds.likely];
    return got !== undefined && owed !== null && got.paid < Number(owed.num);
  });
}

/** The safe day under every way of counting: whole months after the first due day left unpaid, where that was not the employee's doing. */
function rescissionFrom(compiled: CompiledLaw, frame: EvaluatedFrame, ledger: CompensationLedger): Day | null {
  const needed = wholeNumbers(legalNumber(compiled, frame, { param: "performance/unpaid-months" }))?.high;
  const first = unpaid(ledger)[0];
  if (needed === undefined || first === undefined || wordFact(frame, "performance.unpaid-cause") === "employee")
    return null;
  const day = addMonths(first.dueOn, needed) + 1;
  return ledger.end !== null && day > ledger.end ? null : day;
}
