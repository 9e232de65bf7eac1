import type { BesideReason } from "../../amounts/beside.ts";
import type { ExposureHead } from "../../amounts/exposure-head.ts";
import type { NOT_CONSIDERED } from "../../assemble/not-considered.ts";
import type { EventName, EventNote } from "../../assessment.ts";
import type { Rounding } from "../../base/money.ts";
import type { PayKind } from "../../base/pay-kind.ts";
import type { Question } from "../../evaluate/questions.ts";
import type { BindingValue, Status } from "../../evaluate/verdict.ts";
import type { AwardRemark } from "../../incentives/award-remarks.ts";
import type { AwardWhy } from "../../incentives/award-sum.ts";
import type { BuyBack } from "../../incentives/buy-back.ts";
import type { AwardResult } from "../../incentives/incentives.ts";
import type { ReadingId } from "../../incentives/readings.ts";
import type { Confidence, Strength } from "../../law/authority.ts";
import type { Language } from "../../law/bilingual.ts";
import type { AWARD_CONVENTIONS, Convention } from "../../law/convention.ts";
import type { Head, Party } from "../../law/effect.ts";
import type { LocalLaw } from "../../law/local-law.ts";
import type { PayTreatment } from "../../law/pay-item.ts";
import type { RiskLevel } from "../../law/risk-model.ts";
import type { InvokedData } from "../../law/rule.ts";
import type { PaySource } from "../../ledger/average-wage.ts";
import type { LeftOutWhy } from "../../ledger/count-items.ts";
import type { PayConvention } from "../../ledger/pay-base-result.ts";
import type { LedgerRow } from "../../ledger/result.ts";
import type { DAMAGES_ADJUSTMENTS, WHY_NOT_BINDING } from "../../result/decided-case.ts";
import type { Perspective } from "../../risk/risk.ts";
import type { Driver } from "../../risk/score.ts";
import type { SlipOp } from "../../slip/term.ts";
import { EN } from "./en.ts";
import { ZH_CN } from "./zh-CN.ts";

/** Tables whose keys are closed unions of the engine: a new member must get its words. */
export interface ClosedWords {
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly outcomes: Readonly<Record<BindingValue, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly heads: Readonly<Record<Head, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly perspectives: Readonly<Record<Perspective, string>>;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly months: Readonly<Record<LedgerRow["state"], string>>;
  readonly beside: Readonly<Record<BesideReason, string>>;
  readonly bases: Readonly<Record<ExposureHead["basis"], string>>;
  readonly drivers: Readonly<Record<Driver["state"], string>>;
  readonly burdens: Readonly<Record<Question["burden"], string>>;
  readonly invokers: Readonly<Record<InvokedData["by"], string>>;
  readonly ways: Readonly<Record<InvokedData["how"][number], string>>;
  readonly unasked: Readonly<Record<NonNullable<InvokedData["unasked"]>, string>>;
  readonly ops: Readonly<Record<SlipOp, string>>;
  readonly opMarks: Readonly<Record<Exclude<SlipOp, "given">, string>>;
  readonly roundings: Readonly<Record<Rounding, string>>;
  readonly events: Readonly<Record<EventName, string>>;
  readonly eventNotes: Readonly<Record<EventNote, string>>;
  readonly localLaw: Readonly<Record<LocalLaw["state"], string>>;
  readonly awardKinds: Readonly<Record<NonNullable<AwardResult["kind"]>, string>>;
  readonly grantors: Readonly<Record<NonNullable<AwardResult["grantor"]>, string>>;
  readonly awardWhy: Readonly<Record<AwardWhy, string>>;
  readonly awardReadings: Readonly<Record<ReadingId, string>>;
  readonly awardRemarks: Readonly<Record<AwardRemark, string>>;
  readonly payKinds: Readonly<Record<PayKind | "untold", string>>;
  readonly payTreatments: Readonly<Record<PayTreatment, string>>;
  readonly payLeftOut: Readonly<Record<LeftOutWhy, string>>;
  readonly paySources: Readonly<Record<PaySource, string>>;
  readonly conventions: Readonly<Record<Convention, string>>;
  readonly awardConventions: Readonly<Record<(typeof AWARD_CONVENTIONS)[number], string>>;
  readonly payConventions: Readonly<Record<PayConvention, string>>;
  readonly buyBacks: Readonly<Record<BuyBack["against"], string>>;
  readonly whyNotBinding: Readonly<Record<(typeof WHY_NOT_BINDING)[number], string>>;
  readonly damagesAdjustments: Readonly<Record<(typeof DAMAGES_ADJUSTMENTS)[number], string>>;
  readonly sourceConfidences: Readonly<Record<Confidence, string>>;
  readonly notConsidered: Readonly<Record<(typeof NOT_CONSIDERED)[number], string>>;
}

/** The words of a language: every language has the keys of the Chinese ones. */
export type Words = { readonly [T in keyof typeof ZH_CN]: Readonly<Record<keyof (typeof ZH_CN)[T], string>> };

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": ZH_CN, en: EN };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** The word for a key, or the key itself where there is none (a name newer than the words). */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** A sentence with its `{named}` places filled in. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
