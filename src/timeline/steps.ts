import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { addMonths, type Day } from "../base/day.ts";
import { isExact, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { wordFact } from "../evaluate/values.ts";
import type { FinalAward } from "../result/claims.ts";
import type { EventName } from "../result/timeline.ts";
import { type Draft, draft, type Grounded, moved } from "./draft.ts";

const AVOID = ["cn/civil-code#152"];

/** A number of days or months that the law sets; null where it sets none, or none is held. */
function set({ compiled, frame }: Grounded, param: string): number | null {
  return wholeNumbers(legalNumber(compiled, frame, { param }))?.low ?? null;
}

/** Until when the employee may ask that the agreement be set aside, where the facts say that there is a ground. @law cn/civil-code#152 */
export function avoidanceEvents(grounded: Grounded): Draft[] {
  const { frame } = grounded;
  const { agreement } = frame.frame;
  const signing = agreement?.signing;
  if (signing?.avoidanceSoughtOn !== undefined || signing?.avoided === "yes") return [];
  const [months, days, longest] = [
    "agreement/avoidance",
    "agreement/avoidance-mistake",
    "agreement/avoidance-longest",
  ].map((param) => set(grounded, param));
  const known = signing?.groundKnownOn ?? UNKNOWN_RANGE;
  const signed = agreement?.signedOn ?? UNKNOWN_RANGE;
  const last = longest == null ? UNKNOWN_RANGE : moved(signed, (day) => addMonths(day, longest));
  const until = (fact: string, name: EventName, by: ((day: Day) => Day) | null): Draft[] => {
    if (wordFact(frame, fact) !== "yes" || by === null) return [];
    const at = earlier(moved(known, by), last);
    const asks = [
      ...(isExact(known) ? [] : ["agreement.avoidance-month"]),
      ...(isExact(signed) ? [] : ["agreement.signed-day"]),
    ];
    return [
      draft(grounded, name, "last-day", at, {
        cite: AVOID,
        safe: at.low,
        party: "employee",
        asks,
        conventions: ["holidays-left-out"],
      }),
    ];
  };
  return [
    ...until("agreement.grossly-unfair", "avoid-unfair", months == null ? null : (day) => addMonths(day, months)),
    ...until("agreement.mistaken", "avoid-mistake", days == null ? null : (day) => day + days),
  ];
}

/** Both must be kept; of an end that is not known only the other is. */
function earlier(a: Range, b: Range): Range {
  const least = (x: Day | null, y: Day | null) => (x === null ? y : y === null ? x : Math.min(x, y));
  return { low: a.low === null || b.low === null ? null : Math.min(a.low, b.low), high: least(a.high, b.high) };
}

/**
 * Until when an award may be taken to court: so many days from its receipt, which is not before the award.
 * @law cn/arbitration-law#49 @law cn/arbitration-law#50
 */
export function awardEvents(grounded: Grounded, awards: readonly FinalAward[]): Draft[] {
  const [sue, setAside] = ["procedure/suit-days", "procedure/set-aside-days"].map((param) => set(grounded, param));
  const told = grounded.frame.frame.situation.steps.items.filter(({ kind }) => kind === "award");
  const mayBeFinal = awards.some(({ final }) => final !== "no");
  const after = (on: Range, days: number): Range => ({ low: on.low === null ? null : on.low + days, high: null });
  return told.flatMap(({ on = UNKNOWN_RANGE }, i) => {
    const own = (name: EventName) => (told.length > 1 ? `${name}:${i + 1}` : name);
    const at = (days: number) => ({ safe: after(on, days).low, conventions: ["holidays-left-out" as const] });
    return [
      ...(sue == null
        ? []
        : [
            draft(grounded, "sue-after-award", "last-day", after(on, sue), {
              ...at(sue),
              id: own("sue-after-award"),
              cite: ["cn/arbitration-law#50", "cn/arbitration-law#48"],
              notes: ["from-receipt"],
            }),
          ]),
      ...(setAside == null || !mayBeFinal
        ? []
        : [
            draft(grounded, "set-award-aside", "last-day", after(on, setAside), {
              ...at(setAside),
              id: own("set-award-aside"),
              cite: ["cn/arbitration-law#49"],
              party: "employer",
              holds: "open",
              notes: ["from-receipt", "final-award-only"],
            }),
          ]),
    ];
  });
}

/** Until when the employer must give notice, where the agreement binds only on notice within days told. */
export function activationEvent(grounded: Grounded): Draft[] {
  const terms = grounded.frame.frame.agreement?.terms;
  const days = terms?.activationDeadlineDays ?? (terms?.activationAtExit === "yes" ? 0 : undefined);
  if (terms?.activationRequired !== "yes" || days === undefined) return [];
  const at = moved(grounded.frame.frame.situation.employment?.endedOn ?? UNKNOWN_RANGE, (exit) => exit + days);
  return [
    draft(grounded, "activation", "last-day", at, {
      cite: ["cn/contract-law#45", "cn/civil-code#158"],
      strength: "contract",
      safe: at.low,
      party: "employer",
      asks: isExact(at) ? [] : ["duration.exit-day"],
    }),
  ];
}
