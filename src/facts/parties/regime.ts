import { rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import type { Truth } from "../../base/truth.ts";
import type { WORKER_TYPES } from "../../situation/person.ts";
import { enumFact } from "../define.ts";
import type { Frame } from "../frame.ts";

const BY_WORKER: Readonly<Record<string, string>> = {
  employee: "labour",
  dispatched: "labour",
  "part-time": "labour",
  "public-institution-staff": "labour",
  intern: "civil",
  "civil-servant": "public-law",
  shareholder: "commercial",
  partner: "commercial",
  "limited-partner": "commercial",
};

export const regime = enumFact(
  "parties.regime",
  "agreement",
  [
    ["法律关系", "Regime"],
    [
      "这份约定属于劳动关系、公司法、商事合同还是其他关系？",
      "Which body of law governs this agreement: labour, company, commercial or other?",
    ],
  ],
  {
    labour: ["劳动关系", "labour relation"],
    pensioner: ["返聘的退休人员", "re-hired pensioner"],
    civil: ["民事（劳务）关系", "civil service relation"],
    company: ["公司法义务", "company law"],
    commercial: ["商事合同", "commercial contract"],
    "public-law": ["公职规定", "public-service rules"],
  },
  ({ agreement, situation }) =>
    agreement?.regime ??
    BY_WORKER[situation.person?.workerType ?? ""] ??
    (situation.person?.workerType === "rehired-pensioner"
      ? pensioner({ agreement, situation })
      : foreignNational({ agreement, situation })),
);

/** What was signed before the pension does not end with it: only what was signed since is a pensioner's. */
function pensioner({ agreement, situation }: Pick<Frame, "agreement" | "situation">): string {
  const before = rangeBefore(agreement?.signedOn ?? UNKNOWN_RANGE, situation.person?.pensionSince ?? UNKNOWN_RANGE);
  return before === "yes" ? "labour" : before === "no" ? "pensioner" : "unknown";
}

/** Interp. II art. 4: permanent residence, or a permit with lawful stay, makes it a labour relation. */
function foreignNational({ situation }: Pick<Frame, "agreement" | "situation">): string {
  const person = situation.person;
  if (person?.workerType !== "foreign-national") return "unknown";
  const { permanentResidence, workPermit, lawfulStay, formalities } = person.foreigner ?? {};
  const known = (truth: Truth | undefined, value: Truth) => truth === value;
  const permit = known(workPermit, "yes") && known(lawfulStay, "yes");
  if (known(permanentResidence, "yes") || permit || known(formalities, "yes")) return "labour";
  const unpermitted = known(workPermit, "no") || known(lawfulStay, "no");
  return known(permanentResidence, "no") && known(formalities, "no") && unpermitted ? "civil" : "unknown";
}

const WORKER_WORDS: Readonly<Record<(typeof WORKER_TYPES)[number], readonly [string, string]>> = {
  employee: ["劳动者", "employee"],
  intern: ["实习生", "intern"],
  dispatched: ["劳务派遣", "dispatched worker"],
  "part-time": ["非全日制", "part-time worker"],
  outsourced: ["外包人员", "outsourced worker"],
  "rehired-pensioner": ["退休返聘", "re-hired pensioner"],
  "public-institution-staff": ["事业单位聘用人员", "public-institution staff"],
  "civil-servant": ["公务员", "civil servant"],
  director: ["董事", "director"],
  supervisor: ["监事", "supervisor"],
  shareholder: ["股东", "shareholder"],
  partner: ["合伙人", "partner"],
  "limited-partner": ["有限合伙人", "limited partner"],
  "foreign-national": ["外国人", "foreign national"],
  other: ["其他", "other"],
};

export const workerType = enumFact(
  "parties.worker-type",
  "situation",
  [
    ["用工身份", "Kind of worker"],
    ["当事人以什么身份提供劳动或服务？", "In what capacity did the person work?"],
  ],
  WORKER_WORDS,
  ({ situation }) => situation.person?.workerType ?? "unknown",
);
