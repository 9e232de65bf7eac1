import { bundleRules, dumpRules } from "../../packs.ts";
import { type Command, done, refused } from "../command.ts";
import { checkTree } from "./check.ts";
import { treeGiven } from "./tree-given.ts";

/** `rules dump [DIR]`: all the law held as one JSON, once the files are sound. */
export const dumpTask: Command = async (argv) => {
  const given = await treeGiven(argv);
  if (!given.ok) return refused(given.issues);
  const { tree, lang } = given.value;
  const checked = checkTree(tree, lang);
  return checked.code === 0 ? done(JSON.stringify(dumpRules(bundleRules(tree)), null, 2)) : checked;
};
