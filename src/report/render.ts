import type { Assessment } from "../assessment.ts";
import type { Language } from "../law/bilingual.ts";
import type { NearestCase } from "../result/decided-case.ts";
import type { Perspective } from "../risk/risk.ts";
import { type Context, contextOf } from "./context.ts";
import { printMarkdown } from "./markdown.ts";
import type { Block } from "./model.ts";
import { amountsSection } from "./sections/amounts.ts";
import { answerSection } from "./sections/answer.ts";
import { disputesSection } from "./sections/disputes.ts";
import { exposureSection } from "./sections/exposure.ts";
import { finalAwardSection } from "./sections/final-award.ts";
import { adviceSection, appliesSection, excludedSection, openSection } from "./sections/findings.ts";
import { incentivesSection } from "./sections/incentives.ts";
import { ledgerSection } from "./sections/ledger.ts";
import { limitationSection } from "./sections/limitation.ts";
import { nearestSection } from "./sections/nearest.ts";
import { notConsideredSection } from "./sections/not-considered.ts";
import { noticeSection } from "./sections/notice.ts";
import { payBaseSection } from "./sections/pay-base.ts";
import { perspectiveSection } from "./sections/perspective.ts";
import { questionsSection } from "./sections/questions.ts";
import { regimesSection } from "./sections/regimes.ts";
import { remarksSection } from "./sections/remarks.ts";
import { scoresSection } from "./sections/scores.ts";
import { slipsSection } from "./sections/slips.ts";
import { statisticsSection } from "./sections/statistics.ts";
import { timelineSection } from "./sections/timeline.ts";
import { titleSection } from "./sections/title.ts";
import { printText } from "./text.ts";
import { timelineCalendar } from "./timeline/calendar.ts";
import { timelineSvg } from "./timeline/svg.ts";

export interface RenderOptions {
  /** `svg` and `ics`: the timeline as a drawing and as a calendar; `slips`: how each sum was reckoned, line by line, and nothing else. */
  readonly as: "markdown" | "text" | "json" | "slips" | "svg" | "ics";
  readonly lang: Language;
  /** Whose concerns come first; without it no side's do. */
  readonly perspective?: Perspective;
  /** What `nearestCases` of `jingye/cases` found: shown in `markdown` and `text`. */
  readonly nearest?: readonly NearestCase[];
}

const SECTIONS: readonly ((context: Context) => Block[])[] = [
  titleSection,
  noticeSection,
  answerSection,
  perspectiveSection,
  amountsSection,
  payBaseSection,
  ledgerSection,
  exposureSection,
  incentivesSection,
  scoresSection,
  nearestSection,
  regimesSection,
  appliesSection,
  openSection,
  excludedSection,
  disputesSection,
  adviceSection,
  timelineSection,
  limitationSection,
  finalAwardSection,
  statisticsSection,
  questionsSection,
  remarksSection,
  notConsideredSection,
];

/** An assessment as a report; `json` is the assessment itself, indented by two spaces, without a closing newline. */
export function render(assessment: Assessment, { as, lang, perspective, nearest }: RenderOptions): string {
  if (as === "json") return JSON.stringify(assessment, null, 2);
  if (as === "svg") return timelineSvg(assessment, { lang });
  if (as === "ics") return timelineCalendar(assessment, { lang });
  const context = contextOf(assessment, lang, perspective ?? null, nearest);
  const sections = as === "slips" ? [titleSection, noticeSection, slipsSection] : SECTIONS;
  const blocks = sections.flatMap((section) => section(context));
  return as === "markdown" || as === "slips" ? printMarkdown(blocks) : printText(blocks);
}
