import type { Assessment } from "../../src/assessment.ts";
import type { Language } from "../../src/law/bilingual.ts";
import { type Context, contextOf } from "../../src/report/context.ts";
import type { Block } from "../../src/report/model.ts";
import { printText } from "../../src/report/text.ts";
import type { Perspective } from "../../src/risk/risk.ts";
import { SAMPLE_ASSESSMENT } from "./sample-assessment.ts";

interface Asked {
  readonly lang?: Language;
  readonly perspective?: Perspective;
  /** What differs from the sample. */
  readonly changed?: Partial<Assessment>;
}

/** One section of the sample as text; nothing where the section is left out. */
export function printedSection(section: (context: Context) => Block[], asked: Asked = {}): string {
  const { lang = "en", perspective = null, changed = {} } = asked;
  const blocks = section(contextOf({ ...SAMPLE_ASSESSMENT, ...changed }, lang, perspective));
  return blocks.length === 0 ? "" : printText(blocks);
}

/** The lines of a printed table or list, each with its columns parted by two blanks or more. */
export function cellsOf(printed: string): string[][] {
  return printed.split("\n").map((line) => line.trim().split(/\s{2,}/));
}
