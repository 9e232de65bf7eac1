import { type AssessOptions, type AssessResult, assessUnder } from "../assess-under.ts";
import { compileLaw } from "../evaluate/compile-law.ts";
import { indexLaw } from "../law/law.ts";
import type { PackData } from "../law/pack-data.ts";

export type Assessor = (situation: unknown, options: AssessOptions) => AssessResult;

/** `assess` under the packs given instead of those built in; the law is compiled once. */
export function assessorOf(data: PackData): Assessor {
  const law = compileLaw(indexLaw(data));
  return (situation, options) => assessUnder(law, situation, options);
}
