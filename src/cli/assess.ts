import { type RenderOptions, render } from "../index.ts";
import { choice, readArguments } from "./arguments.ts";
import { type Command, done, refused } from "./command.ts";
import { assessDescribed, DESCRIBED_OPTIONS, type Described } from "./described.ts";

const OPTIONS = {
  ...DESCRIBED_OPTIONS,
  as: { type: "string" },
  perspective: { type: "string" },
  nearest: { type: "string" },
  "no-trace": { type: "boolean" },
} as const;

const PERSPECTIVES = ["employee", "employer", "prospective-employer", "none"] as const;

const COUNTS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** Reports that show the nearest published cases. */
const WITH_CASES: readonly string[] = ["markdown", "text"];

/** `assess FILE`: the report. */
export const assessCommand: Command = async (argv, surroundings) => {
  const given = readArguments(argv, OPTIONS, ["FILE"]);
  if (!given.ok) return refused(given.issues);
  const as = choice(given.value, "as", ["markdown", "text", "json", "slips", "svg", "ics"], "markdown");
  if (!as.ok) return refused(as.issues);
  const perspective = choice(given.value, "perspective", PERSPECTIVES, "none");
  if (!perspective.ok) return refused(perspective.issues);
  const count = choice(given.value, "nearest", COUNTS, "3");
  if (!count.ok) return refused(count.issues);
  const seenBy = perspective.value === "none" ? {} : { perspective: perspective.value };
  const trace = given.value.options["no-trace"] !== true;
  return assessDescribed(given.value, surroundings, trace, async (assessment, described) => {
    const { lang } = described;
    const near = WITH_CASES.includes(as.value) ? await nearestTo(described, Number(count.value)) : {};
    return done(render(assessment, { as: as.value, lang, ...seenBy, ...near }));
  });
};

/** The published cases are loaded only where they are shown. */
async function nearestTo({ data, asOf }: Described, count: number): Promise<Pick<RenderOptions, "nearest">> {
  if (count === 0) return {};
  const found = (await import("../cases.ts")).nearestCases(data, { asOf, count });
  return found.ok ? { nearest: found.cases } : {};
}
