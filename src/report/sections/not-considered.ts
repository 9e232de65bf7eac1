import { type Context, inWords, joined } from "../context.ts";
import { type Block, list, section } from "../model.ts";
import { wordFor } from "../words/words.ts";

export function notConsideredSection(context: Context): Block[] {
  const { words, assessment } = context;
  const lines = assessment.notConsidered.map((key) => wordFor(words.notConsidered, key));
  return section(words.sections["not-considered"], list([localLawLine(context), ...lines]));
}

/** "Local rules of Sichuan: not checked. …" */
function localLawLine(context: Context): string {
  const { words, assessment } = context;
  const { state, name, reason } = assessment.localLaw;
  const said = [name && inWords(context, name), wordFor(words.localLaw, state)].filter((part) => part !== null);
  const line = `${words.labels.localLaw}${words.marks.is}${joined(context, said, "comma")}`;
  return reason === null ? line : `${line}${words.marks.is}${inWords(context, reason)}`;
}
