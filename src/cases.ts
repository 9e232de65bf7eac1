/** Published decisions as structured data, and the nearest to a situation: an entry of its own, so that `jingye` stays small. */

export { decidedCases, type NearestOptions, type NearestResult, nearestCases } from "./cases/decided-cases.ts";
export type { ComparedFact, DecidedCase, DecidedOutcome, NearestCase } from "./result/decided-case.ts";
