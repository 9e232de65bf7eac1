import { describeWhatIf, whatIf } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { changesSet } from "./changes-set.ts";
import { type Command, done, problem, refused } from "./command.ts";
import { DESCRIBED_OPTIONS, readDescribed } from "./described.ts";

const OPTIONS = {
  ...DESCRIBED_OPTIONS,
  set: { type: "string", multiple: true },
  json: { type: "boolean" },
} as const;

/** `what-if FILE --set PATH=VALUE …`: what the changes make otherwise, and why. */
export const whatIfCommand: Command = async (argv, surroundings) => {
  const given = readArguments(argv, OPTIONS, ["FILE"]);
  if (!given.ok) return refused(given.issues);
  const { set: sets, json } = given.value.options;
  if (!Array.isArray(sets)) return refused(problem("argument-missing", { value: "--set PATH=VALUE" }).issues);
  const described = await readDescribed(given.value, surroundings);
  if (!described.ok) return refused(described.issues);
  const { file, data, asOf, lang } = described.value;
  const changes = changesSet(data, sets);
  if (!changes.ok) return refused(changes.issues);
  const result = whatIf(data, changes.value, { asOf, trace: false });
  if (!result.ok) return refused(result.issues, file);
  const { differences, because } = result;
  return done(
    json === true ? JSON.stringify({ differences, because }, null, 2) : describeWhatIf(result, lang).join("\n"),
  );
};
