import { render } from "../index.ts";
import { choice, readArguments } from "./arguments.ts";
import { type Command, done, refused } from "./command.ts";
import { assessDescribed, DESCRIBED_OPTIONS } from "./described.ts";

const OPTIONS = {
  ...DESCRIBED_OPTIONS,
  as: { type: "string" },
  perspective: { type: "string" },
  "no-trace": { type: "boolean" },
} as const;

const PERSPECTIVES = ["employee", "employer", "prospective-employer", "none"] as const;

/** `assess FILE`: the report. */
export const assessCommand: Command = async (argv, surroundings) => {
  const given = readArguments(argv, OPTIONS, ["FILE"]);
  if (!given.ok) return refused(given.issues);
  const as = choice(given.value, "as", ["markdown", "text", "json", "slips", "svg", "ics"], "markdown");
  if (!as.ok) return refused(as.issues);
  const perspective = choice(given.value, "perspective", PERSPECTIVES, "none");
  if (!perspective.ok) return refused(perspective.issues);
  const seenBy = perspective.value === "none" ? {} : { perspective: perspective.value };
  return assessDescribed(given.value, surroundings, given.value.options["no-trace"] !== true, (assessment, lang) =>
    done(render(assessment, { as: as.value, lang, ...seenBy })),
  );
};
