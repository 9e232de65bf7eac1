export type { Adjustment, AdjustmentFactor } from "./amounts/adjustment.ts";
export type { Amount } from "./amounts/amount.ts";
export type { AmountsByHead } from "./amounts/amounts-of-agreement.ts";
export type { Exposure } from "./amounts/exposure.ts";
export type { ExposureHead } from "./amounts/exposure-head.ts";
export {
  type AssessOptions,
  type AssessResult,
  assess,
  assessParsed,
  type ParseOnceResult,
  parseSituation,
} from "./assess.ts";
export type {
  AgreementResult,
  Assessment,
  Conflict,
  DisputeResult,
  EngagementResult,
  Presumption,
  Remark,
  TimelineEvent,
  TimelineReading,
  VerdictResult,
} from "./assessment.ts";
export { formatPath, type Issue } from "./base/issue.ts";
export { postDictionary } from "./bundled.ts";
export { type CompensationInput, type CompensationResult, compensation } from "./calculators/compensation.ts";
export { type ExposureResult, exposure } from "./calculators/exposure.ts";
export type { CitedArticle } from "./evaluate/cited-article.ts";
export type { BecauseOf, Finding } from "./evaluate/finding.ts";
export type { Outcome } from "./evaluate/outcome.ts";
export type { Question } from "./evaluate/questions.ts";
export type { BindingValue, Status } from "./evaluate/verdict.ts";
export type { AwardRemark } from "./incentives/award-remarks.ts";
export type { AwardSum, AwardWhy, SumAtRisk } from "./incentives/award-sum.ts";
export type { BuyBack } from "./incentives/buy-back.ts";
export type { AwardResult, Incentives, IncentivesTotal } from "./incentives/incentives.ts";
export type { OfferResult } from "./incentives/offers.ts";
export type { ReadingOfTerm } from "./incentives/readings.ts";
export type { Because, GainedLost } from "./inverse/because.ts";
export type { Columns } from "./inverse/columns.ts";
export { type Compared, type CompareResult, compare } from "./inverse/compare.ts";
export type { Difference, Facets } from "./inverse/differences.ts";
export type { Goal } from "./inverse/goal.ts";
export type { Option } from "./inverse/option.ts";
export { type ReleaseCost, type ReleaseCosts, releaseCosts } from "./inverse/release-costs.ts";
export type { SolutionLine, Solved, Unsolved } from "./inverse/solution.ts";
export { type Solution, solve } from "./inverse/solve.ts";
export { type WhatIfResult, whatIf } from "./inverse/what-if.ts";
export type { Strength } from "./law/authority.ts";
export type { Bilingual, Language } from "./law/bilingual.ts";
export type { Head, Party } from "./law/effect.ts";
export type { LocalLaw } from "./law/local-law.ts";
export type { PostDictionaryData } from "./law/pack-data.ts";
export type { PaySource } from "./ledger/average-wage.ts";
export type { LeftOutWhy } from "./ledger/count-items.ts";
export type {
  ExactEnds,
  PayBase,
  PayBaseItem,
  PayBaseLeftOut,
  PayBaseMonth,
  PayBaseSpread,
  PayConvention,
} from "./ledger/pay-base-result.ts";
export type { Continued, LedgerResult, LedgerRow, Sums } from "./ledger/result.ts";
export { describeIssue } from "./report/describe-issue.ts";
export { describeRemark } from "./report/describe-remark.ts";
export { describeSolution } from "./report/inverse/solution-lines.ts";
export { describeWhatIf } from "./report/inverse/what-if-lines.ts";
export { type RenderOptions, render } from "./report/render.ts";
export { timelineCalendar } from "./report/timeline/calendar.ts";
export { timelineSvg } from "./report/timeline/svg.ts";
export type { Perspective, Risk } from "./risk/risk.ts";
export type { Driver, Score } from "./risk/score.ts";
export { type JsonSchema, situationJsonSchema } from "./situation/json-schema.ts";
export type { ParsedSituation } from "./situation/parsed.ts";
export { type Situation, type SituationInput, situationSchema } from "./situation/schema.ts";
export type { Slip, SlipBounds, SlipLine } from "./slip/slip.ts";
export { type SlipCheck, type SlipFault, type SlippedSum, verifySlip } from "./slip/verify.ts";
