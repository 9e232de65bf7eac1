import { rescissionOf } from "../amounts/endings.ts";
import { exactValue } from "../amounts/figure.ts";
import type { CompensationLedger } from "../assemble/ledger.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Strength } from "../law/authority.ts";
import type { Party } from "../law/effect.ts";
import type { EventName, EventNote } from "../result/timeline.ts";
import { type Draft, draft, type Grounded, missing } from "./draft.ts";

interface Ending {
  readonly name: EventName;
  readonly done: string;
  readonly day: string;
  readonly party: Party | null;
  readonly cite: readonly string[];
  /** Where it is not that of the first article. */
  readonly strength?: Strength;
}

const ENDINGS: readonly Ending[] = [
  {
    name: "release-arrives",
    done: "performance.ever-released",
    day: "performance.release-day",
    party: "employer",
    cite: ["cn/civil-code#137(2)", "cn/civil-code#565(1)", "cn/labour-contract-law#23(2)"],
  },
  {
    name: "rescission-arrives",
    done: "performance.ever-rescinded",
    day: "performance.rescission-day",
    party: "employee",
    cite: ["cn/civil-code#565", "cn/spc-labour-interpretation-4#8", "cn/spc-labour-interpretation-1#38"],
  },
  {
    name: "settled",
    done: "performance.ever-settled",
    day: "performance.settlement-day",
    party: null,
    cite: ["cn/labour-contract-law#23(2)", "cn/civil-code#562"],
    strength: "contract",
  },
  {
    name: "nothing-to-protect",
    done: "performance.ever-gone",
    day: "performance.ground-gone-day",
    party: null,
    cite: ["cn/labour-contract-law#23(2)"],
    strength: "practice",
  },
];

/** What was done to end the restriction, on the day it took effect: a notice on its arrival. @law cn/civil-code#565 */
export function endingEvents(grounded: Grounded): Draft[] {
  const { frame } = grounded;
  return ENDINGS.filter(({ done }) => wordFact(frame, done) === "yes").map(({ name, day, party, ...authority }) => {
    const at = rangeFact(frame, day);
    const notes = notesOf(grounded, name);
    return draft(grounded, name, "effect", at, {
      ...authority,
      safe: exactValue(at),
      party,
      holds: notes.length > 0 ? "open" : effectOf(grounded, name),
      notes,
      asks: missing(grounded, day),
    });
  });
}

/** A release that was not told plainly may be none. */
function notesOf({ frame }: Grounded, name: EventName): EventNote[] {
  const vague = name === "release-arrives" && wordFact(frame, "performance.release-plain") === "no";
  return vague ? ["not-plain"] : [];
}

/** A rescission takes effect only where there was a right to it. */
function effectOf({ compiled, frame }: Grounded, name: EventName): Outcome {
  return name === "rescission-arrives" ? rescissionOf(compiled, frame).holds : "yes";
}

/** The day of exit: a release that arrives by then costs no extra months. */
export function releaseWithoutExtra(grounded: Grounded, { months }: CompensationLedger): Draft[] {
  const { compiled, frame } = grounded;
  if (months?.length === 0 || outcomeOf(frame.strict[compiled.labour]) === "no") return [];
  const exit = rangeFact(frame, "duration.exit-day");
  return [
    draft(grounded, "release-without-extra", "last-day", exit, {
      cite: ["cn/practice#release-before-start", "cn/mohrss-guideline-2025#18(1)"],
      safe: exit.low,
      party: "employer",
      head: "compensation.extra",
      asks: missing(grounded, "duration.exit-day"),
    }),
  ];
}
