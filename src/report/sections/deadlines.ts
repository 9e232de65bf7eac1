import { citationsText } from "../citations.ts";
import { type Context, say } from "../context.ts";
import { type Block, list, section } from "../model.ts";

export function deadlinesSection(context: Context): Block[] {
  const { deadlines, sections, strengths } = context.words;
  const lines = context.assessment.deadlines.map((d) =>
    say(context, "deadline", {
      name: deadlines[d.id],
      day: d.day,
      strength: strengths[d.strength],
      cite: citationsText(context, d.cite),
    }),
  );
  return section(sections.deadlines, list(lines));
}
