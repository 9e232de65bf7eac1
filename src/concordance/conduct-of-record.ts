import { whole, yuan } from "./agreement-of-record.ts";
import type { Draft } from "./draft.ts";
import type { Told } from "./mask.ts";

const KINDS: Readonly<Record<string, string>> = {
  "holds-shares-in-competitor": "holds-shares",
  "took-up-something": "took-up-work",
  "in-service": "took-up-work",
};

const OVERLAPS: Readonly<Record<string, Draft>> = {
  "actual-competition": { competitor: "yes", actualBusiness: "yes" },
  "registered-scope-only": { actualBusiness: "no", registeredScope: "yes" },
  none: { competitor: "no", actualBusiness: "no" },
};

/** What was taken up; undefined where nothing is told of it or nothing was. */
export function engagementOfRecord({ facts }: Told): Draft | undefined {
  const { kind, businessOverlap, start, months, ceased, note } = facts.conduct;
  if (kind === "none" || (kind === undefined && start === undefined)) return undefined;
  const inService =
    kind === "in-service" && facts.employmentEnd !== undefined ? `../${facts.employmentEnd}` : undefined;
  return {
    kind: kind && (KINDS[kind] ?? kind),
    startedOn: start ?? inService,
    months: whole(months),
    ongoing: ceased === undefined ? undefined : !ceased,
    ...OVERLAPS[businessOverlap ?? ""],
    note,
  };
}

/** What either side did under the agreement. */
export function performanceOfRecord({ facts }: Told): Draft {
  const told = facts.performance;
  return {
    activated: told.employerActivated,
    observed: facts.conduct.kind === "none" ? "yes" : undefined,
    paidTotal: yuan(told.compensationPaidTotal),
    paidMonths: whole(told.compensationPaidMonths),
    unpaidMonths: told.unpaidMonths === undefined ? undefined : Math.floor(told.unpaidMonths),
    released: told.employerReleasedOn === undefined ? undefined : "yes",
    releasedOn: told.employerReleasedOn,
    rescinded: told.employeeRescindedOn === undefined ? undefined : "yes",
    rescindedOn: told.employeeRescindedOn,
    reportingBreached: told.reportingDutyBreached,
  };
}
