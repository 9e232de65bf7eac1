import type { Truth } from "../../base/truth.ts";
import type { OFFICES, WORKER_TYPES } from "../../situation/person.ts";
import type { Situation } from "../../situation/schema.ts";
import { truthFact } from "../define.ts";
import type { TruthFact } from "../fact.ts";
import { someListed } from "../known.ts";

export type Office = (typeof OFFICES)[number];
type Words = Parameters<typeof truthFact>[2];

export const DIRECTOR_OR_OFFICER: readonly Office[] = ["director", "officer"];
export const COMPANY_OFFICE: readonly Office[] = ["director", "officer", "supervisor"];
export const GENERAL_PARTNER: readonly Office[] = ["partner"];

/** Kinds of worker that say what the person is and leave no room for one of these capacities beside them in `workerType`. */
const isSettled = (type: (typeof WORKER_TYPES)[number] | undefined) => type !== undefined && type !== "other";

/** Whether the person has, or had, one of these capacities: as kind of worker or beside it. */
export function holdsOne(situation: Situation, offices: readonly Office[]): Truth {
  const { workerType, alsoHolds } = situation.person ?? {};
  if (offices.some((office) => office === workerType)) return "yes";
  const beside = someListed(alsoHolds, ({ office }) =>
    office === undefined ? "unknown" : offices.includes(office) ? "yes" : "no",
  );
  return beside === "no" && !isSettled(workerType) ? "unknown" : beside;
}

function capacity(name: string, offices: readonly Office[], words: Words): TruthFact {
  return truthFact(`parties.${name}`, "situation", words, ({ situation }) => holdsOne(situation, offices));
}

export const directorOrOfficer = capacity("director-or-officer", DIRECTOR_OR_OFFICER, [
  ["任董事或公司高级管理人员", "Director or officer of the company"],
  [
    "是否担任公司董事或公司法上的高级管理人员（经理、副经理、财务负责人等）？",
    "Is the person a director, or an officer in the sense of company law (manager, deputy manager, finance head …)?",
  ],
]);

export const supervisor = capacity(
  "supervisor",
  ["supervisor"],
  [
    ["任监事", "Supervisor of the company"],
    ["是否担任公司监事？", "Is the person a supervisor of the company?"],
  ],
);

export const generalPartner = capacity("general-partner", GENERAL_PARTNER, [
  ["任普通合伙人", "General partner"],
  ["是否是合伙企业的普通合伙人？", "Is the person a general partner of the partnership?"],
]);

export const limitedPartner = capacity(
  "limited-partner",
  ["limited-partner"],
  [
    ["任有限合伙人", "Limited partner"],
    [
      "是否是有限合伙企业的有限合伙人（包括持股平台）？",
      "Is the person a limited partner, of a share platform included?",
    ],
  ],
);

export const shareholderOrFounder = capacity(
  "shareholder-or-founder",
  ["shareholder", "founder"],
  [
    ["任股东或创始人", "Shareholder or founder"],
    ["是否同时是公司的股东或创始人？", "Is the person a shareholder or founder of the company?"],
  ],
);
