import { LANGUAGES } from "../../src/law/bilingual.ts";
import { timelineCalendar } from "../../src/report/timeline/calendar.ts";
import { timelineSvg } from "../../src/report/timeline/svg.ts";
import { SAMPLE_ASSESSMENT } from "./sample-assessment.ts";

/** The sample's timeline as a drawing and as a calendar, in each language. */
export function timelineReport(): string {
  return LANGUAGES.flatMap((lang) => [
    timelineSvg(SAMPLE_ASSESSMENT, { lang }),
    timelineCalendar(SAMPLE_ASSESSMENT, { lang }),
  ]).join("\n");
}
