import { assess } from "../../src/assess.ts";
import type { Assessment, TimelineEvent } from "../../src/assessment.ts";

interface Changes {
  readonly exit?: string;
  readonly place?: string;
  readonly agreement?: object;
  readonly performance?: object;
  readonly more?: object;
}

/** A covenant of 24 months at 100 yuan a month in Beijing; out on 31 January 2024 unless told otherwise. */
export function datedWorld({ exit = "2024-01-31", place = "110000", ...given }: Changes = {}): object {
  return {
    place,
    person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
    employment: { endedOn: exit },
    agreements: {
      items: [
        {
          form: "separate-agreement",
          employeeSigned: "yes",
          employerSigned: "yes",
          months: 24,
          compensation: { monthly: "100" },
          ...given.agreement,
        },
      ],
      complete: "yes",
    },
    performance: { paidTotal: "0", unpaidCause: "employer", ...given.performance },
    ...given.more,
  };
}

export function assessmentOf(situation: object, asOf: string): Assessment {
  const result = assess(situation, { asOf, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

/** The events of a situation by id. */
export function eventsOf(situation: object, asOf = "2024-03-15"): Readonly<Record<string, TimelineEvent>> {
  return Object.fromEntries(assessmentOf(situation, asOf).timeline.map((event) => [event.id, event]));
}
