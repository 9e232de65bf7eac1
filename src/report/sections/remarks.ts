import type { Context } from "../context.ts";
import { describeRemark } from "../describe-remark.ts";
import { type Block, list, section } from "../model.ts";

/** What was told and counts in a way of its own, may count, or does not. */
export function remarksSection({ assessment, language, words }: Context): Block[] {
  return section(words.sections.remarks, list(assessment.remarks.map((remark) => describeRemark(remark, language))));
}
