import { every, some, type Truth } from "../../base/truth.ts";
import type { Engagement } from "../../situation/schema.ts";
import { truthFact } from "../define.ts";
import type { TruthFact } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { COMPANY_OFFICE, DIRECTOR_OR_OFFICER, GENERAL_PARTNER, holdsOne, type Office } from "../parties/capacity.ts";
import { overlap, timeOf, timesHeld } from "../parties/office-times.ts";
import { whenAlleged } from "./alleged.ts";

/** Whether the conduct went on while one of these offices was held. */
function during(frame: Frame, engagement: Engagement, offices: readonly Office[]): Truth {
  const { times, complete } = timesHeld(frame, offices);
  const met = times.map((time) => overlap(timeOf(engagement, frame.asOf), time));
  const found = some(met);
  if (found === "yes") return "yes";
  const holds = holdsOne(frame.situation, offices);
  return holds === "no" ? "no" : complete ? every([found, holds]) : "unknown";
}

function duringFact(name: string, offices: readonly Office[], words: Parameters<typeof truthFact>[2]): TruthFact {
  return truthFact(`conduct.${name}`, "engagement", words, (frame) =>
    whenAlleged(frame, (engagement) => during(frame, engagement, offices)),
  );
}

export const asDirector = duringFact("as-director-or-officer", DIRECTOR_OR_OFFICER, [
  ["任董事、高管期间的行为", "Done while director or officer"],
  ["该行为发生或持续时，是否在任董事或高级管理人员？", "Did it take place, or go on, while director or officer?"],
]);

export const inOffice = duringFact("in-office", COMPANY_OFFICE, [
  ["任董事、监事、高管期间的行为", "Done while director, supervisor or officer"],
  [
    "该行为发生或持续时，是否在任董事、监事或高级管理人员？",
    "Did it take place, or go on, while director, supervisor or officer?",
  ],
]);

export const whilePartner = duringFact("while-partner", GENERAL_PARTNER, [
  ["任普通合伙人期间的行为", "Done while general partner"],
  ["该行为发生或持续时，是否仍是普通合伙人？", "Did it take place, or go on, while general partner?"],
]);
