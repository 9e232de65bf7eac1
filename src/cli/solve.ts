import { assess, describeIssue, describeSolution, type Goal, solve } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { type Command, done, foundWanting, problem, refused } from "./command.ts";
import { DESCRIBED_OPTIONS, readDescribed } from "./described.ts";

const WORDS = ["find", "meets", "head"] as const;

/** The word that a goal needs beside what is to be found. */
const FURTHER: Readonly<Record<string, (typeof WORDS)[number]>> = {
  monthly: "meets",
  months: "meets",
  "claim-day": "head",
};

/** What there is but one choice of goes without saying. */
const UNSAID: Readonly<Record<string, object>> = {
  penalty: { meets: "guideline" },
  "release-day": { without: "extra-months" },
};

const OPTIONS = {
  ...DESCRIBED_OPTIONS,
  find: { type: "string" },
  meets: { type: "string" },
  head: { type: "string" },
  json: { type: "boolean" },
} as const;

/** `solve FILE --find WHAT …`: the figure, term or day at which a goal is just met. */
export const solveCommand: Command = async (argv, surroundings) => {
  const given = readArguments(argv, OPTIONS, ["FILE"]);
  if (!given.ok) return refused(given.issues);
  const { options } = given.value;
  if (options["find"] === undefined) return refused(problem("argument-missing", { value: "--find" }).issues);
  const word = FURTHER[String(options["find"])];
  if (word !== undefined && options[word] === undefined)
    return refused(problem("argument-missing", { value: `--${word}` }).issues);
  const described = await readDescribed(given.value, surroundings);
  if (!described.ok) return refused(described.issues);
  const { file, data, asOf, lang } = described.value;
  const words = WORDS.flatMap((word) => (options[word] === undefined ? [] : [[word, options[word]]]));
  // Whatever words were given: `solve` itself says what is wrong with them.
  const goal = { ...UNSAID[String(options["find"])], ...Object.fromEntries(words) } as Goal;
  const solved = solve(data, goal, { asOf });
  if (!solved.ok) {
    if (solved.reason === "bad-input") return refused(solved.issues, file);
    return foundWanting(solved.issues.map((issue) => describeIssue(issue, lang)));
  }
  if (options["json"] === true) return done(JSON.stringify(solved, null, 2));
  const result = assess(data, { asOf, trace: false });
  return result.ok
    ? done(describeSolution(goal, solved, result.assessment, lang).join("\n"))
    : refused(result.issues, file);
};
