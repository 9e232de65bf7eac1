import { type Command, problem, refused } from "./command.ts";
import { atTask } from "./rules/at.ts";
import { checkTask } from "./rules/check.ts";
import { diffTask } from "./rules/diff.ts";
import { dumpTask } from "./rules/dump.ts";
import { lawDiffTask } from "./rules/law-diff.ts";
import { newTask } from "./rules/new.ts";
import { pageTask } from "./rules/page.ts";
import { testTask } from "./rules/test.ts";

/** Tasks of the law's keepers, by the word after `rules`; each reads what follows it. */
const TASKS: ReadonlyMap<string, Command> = new Map([
  ["check", checkTask],
  ["test", testTask],
  ["at", atTask],
  ["law-diff", lawDiffTask],
  ["dump", dumpTask],
  ["page", pageTask],
  ["new", newTask],
  ["diff", diffTask],
]);

export const rulesCommand: Command = async (argv, surroundings) => {
  const [word, ...rest] = argv;
  const allowed = [...TASKS.keys()].map((name) => `rules ${name}`).join(" | ");
  if (word === undefined) return refused(problem("command-missing", { allowed }).issues);
  const task = TASKS.get(word);
  if (task === undefined) return refused(problem("command-unknown", { value: `rules ${word}`, allowed }).issues);
  return task(rest, surroundings);
};
