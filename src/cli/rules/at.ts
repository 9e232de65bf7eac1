import { bundleRules, lawOnDay } from "../../packs.ts";
import { type Command, done, refused } from "../command.ts";
import { lawInForceText } from "./law-in-force-text.ts";
import { lawQuestion } from "./law-question.ts";

/** `rules at DAY [--place CODE]`: the law in force then and there. */
export const atTask: Command = async (argv) => {
  const asked = lawQuestion(argv, ["DAY"]);
  if (!asked.ok) return refused(asked.issues);
  const { days, place, lang, json } = asked.value;
  const answer = lawOnDay(bundleRules(), days[0] ?? "", place);
  if (!answer.ok) return refused(answer.issues);
  return done(json ? JSON.stringify(answer.law, null, 2) : lawInForceText(answer.law, lang));
};
