import { type Context, inWords, joined, say } from "../context.ts";
import { frameName } from "../frame-name.ts";
import { type Block, list, section } from "../model.ts";
import { ruleTitle } from "../rule-title.ts";
import { fill } from "../words/words.ts";

/** What to find out next, and which answers hang on it. */
export function questionsSection(context: Context): Block[] {
  return section(context.words.sections.questions, list(questionLines(context)));
}

/** One line for each open question, in order. */
function questionLines(context: Context): string[] {
  return context.assessment.questions.map((q) => {
    const frame = frameName(context, q);
    const question = inWords(context, q.text);
    const asked =
      q.detail === undefined
        ? question
        : fill(context.words.asked.detail, { text: question, detail: inWords(context, q.detail) });
    const text = frame === null ? asked : say(context, "frame", { title: asked, frame });
    return say(context, "question", {
      burden: context.words.burdens[q.burden],
      text,
      affects: joined(
        context,
        q.affects.map((a) => answerName(context, a)),
      ),
    });
  });
}

/** An answer by name: a verdict, a score, a head of money, or a rule. */
function answerName(context: Context, affects: string): string {
  const { labels, heads } = context.words;
  const named: Readonly<Record<string, string>> = {
    ...heads,
    binding: labels.binding,
    breach: labels.breach,
    enforceability: labels.enforceability,
    joint: labels.joint,
    extent: labels.extent,
    evidence: labels.evidence,
    limitation: labels.limitation,
  };
  return named[affects] ?? ruleTitle(context, affects);
}
