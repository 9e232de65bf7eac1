import { type AssessOptions, type AssessResult, assessUnder } from "./assess-under.ts";
import { BUNDLED_LAW } from "./bundled.ts";

export type { AssessOptions, AssessResult } from "./assess-under.ts";

/**
 * Assesses a described employment situation under the law built in. Pure: same input, same bytes; never throws on data.
 * Money in the result is whole fen; days are `YYYY-MM-DD`.
 */
export function assess(situation: unknown, options: AssessOptions): AssessResult {
  return assessUnder(BUNDLED_LAW, situation, options);
}
