import { bundleRules, type ExampleResult, testExamples } from "../../packs.ts";
import { type Command, done, foundWanting, refused } from "../command.ts";
import { inLang, type Lang } from "../language.ts";
import { checkTree } from "./check.ts";
import { treeGiven } from "./tree-given.ts";

/** `rules test [DIR]`: runs the examples in the rule files, once the files are sound. */
export const testTask: Command = async (argv) => {
  const given = await treeGiven(argv);
  if (!given.ok) return refused(given.issues);
  const { tree, lang } = given.value;
  const checked = checkTree(tree, lang);
  if (checked.code !== 0) return checked;
  const results = testExamples(bundleRules(tree));
  const failed = results.filter((r) => !r.passed);
  const passed = results.length - failed.length;
  const count = inLang(
    lang,
    `例子 ${passed} 个通过，${failed.length} 个未通过`,
    `${passed} examples passed, ${failed.length} failed`,
  );
  return failed.length === 0 ? done(count) : foundWanting([...failed.map((r) => failureLine(r, lang)), count]);
};

function failureLine({ rule, example, expected, actual, notAsked }: ExampleResult, lang: Lang): string {
  const outcome = inLang(lang, `应为 ${expected}，实为 ${actual}`, `expected ${expected}, got ${actual}`);
  const names = notAsked.join(", ");
  const asked = notAsked.length === 0 ? "" : inLang(lang, `；未问及 ${names}`, `; not asked: ${names}`);
  return `${rule}: ${example}: ${outcome}${asked}`;
}
