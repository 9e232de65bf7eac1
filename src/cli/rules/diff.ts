import type { AssessResult } from "../../index.ts";
import { bundleRules, type Change, changesBetween, InvariantError, RulesError } from "../../packs.ts";
import { type Arguments, choice, readArguments } from "../arguments.ts";
import { type Command, done, type Got, got, problem, refused } from "../command.ts";
import { inLang, LANGUAGES, type Lang } from "../language.ts";
import { checkTree } from "./check.ts";
import { type Compared, casesIn, type Side, sideOf, situationsIn } from "./compared.ts";
import { isFolder, treeIn } from "./tree-given.ts";

const OPTIONS = {
  situations: { type: "string" },
  cases: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  lang: { type: "string" },
} as const;

/** Where the repository keeps them; the package ships neither. */
const USUAL = { situations: "fixtures/situations", cases: "fixtures/cases" } as const;

type Kind = keyof typeof USUAL;

interface Changed {
  readonly kind: Kind;
  readonly name: string;
  readonly changes: readonly Change[];
}

/** `rules diff OLD NEW`: which described situations and published cases come out otherwise under the second folder. */
export const diffTask: Command = async (argv, surroundings) => {
  const given = readArguments(argv, OPTIONS, ["OLD", "NEW"]);
  if (!given.ok) return refused(given.issues);
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return refused(lang.issues);
  const { options, rest } = given.value;
  const sides: Side[] = [];
  for (const [i, name] of ["OLD", "NEW"].entries()) {
    const folder = rest[i];
    if (folder === undefined) return refused(problem("argument-missing", { value: name }).issues);
    const tree = await treeIn(folder);
    if (!tree.ok) return refused(tree.issues);
    try {
      sides.push(sideOf(bundleRules(tree.value)));
    } catch (error) {
      if (!(error instanceof RulesError)) throw error;
      const checked = checkTree(tree.value, lang.value);
      return { ...checked, stdout: `${folder}\n${checked.stdout}` };
    }
  }
  const situations = await toCompare(options.situations, "situations", situationsIn);
  if (!situations.ok) return refused(situations.issues);
  const cases = await toCompare(options.cases, "cases", casesIn);
  if (!cases.ok) return refused(cases.issues);
  if (situations.value === null && cases.value === null) return refused(problem("nothing-to-compare").issues);

  const asOf = typeof options["as-of"] === "string" ? options["as-of"] : surroundings.today();
  const [before, after] = sides;
  const all = { situations: situations.value ?? [], cases: cases.value ?? [] };
  if (before === undefined || after === undefined) return refused(problem("argument-missing", { value: "NEW" }).issues);
  const changed: Changed[] = [];
  for (const kind of ["situations", "cases"] as const) {
    for (const { name, under } of all[kind]) {
      const [old, now] = [attempt(() => under(before, asOf)), attempt(() => under(after, asOf))];
      if (!old.ok) return refused(old.issues, rest[0]);
      if (!now.ok) return refused(now.issues, rest[1]);
      const changes = changesBetween(old.value, now.value);
      if (changes.length > 0) changed.push({ kind, name, changes });
    }
  }
  const compared = { situations: all.situations.length, cases: all.cases.length };
  if (options.json === true) return done(JSON.stringify({ asOf, compared, changed }, null, 2));
  return done([...changed.flatMap(linesOf), totals(compared, changed, asOf, lang.value)].join("\n"));
};

/** Rules may be sound and yet lack a number or an article by which the engine reckons. */
function attempt(assessed: () => AssessResult): Got<AssessResult> {
  try {
    return got(assessed());
  } catch (error) {
    if (error instanceof InvariantError) return problem("rules-lack", { reason: error.message });
    throw error;
  }
}

/** A folder that was named, else the usual one where it is there; null where it is not. */
async function toCompare(
  named: Arguments["options"][string],
  kind: Kind,
  read: (folder: string) => Promise<Got<Compared[]>>,
): Promise<Got<Compared[] | null>> {
  if (typeof named === "string") return read(named);
  return (await isFolder(USUAL[kind])) ? read(USUAL[kind]) : got(null);
}

function linesOf({ name, changes }: Changed): string[] {
  return [name, ...changes.map(({ what, before, after }) => `  ${what}: ${before} → ${after}`)];
}

function totals(
  compared: Readonly<Record<Kind, number>>,
  changed: readonly Changed[],
  asOf: string,
  lang: Lang,
): string {
  const of = (kind: Kind) => changed.filter((c) => c.kind === kind).length;
  return inLang(
    lang,
    `情况 ${compared.situations} 个，变动 ${of("situations")} 个；案例 ${compared.cases} 件，变动 ${of("cases")} 件（计算日 ${asOf}）`,
    `${of("situations")} of ${compared.situations} situations and ${of("cases")} of ${compared.cases} cases change (day asked ${asOf})`,
  );
}
