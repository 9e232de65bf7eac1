import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { STUB_KINDS, stubOf } from "../../packs.ts";
import { choice, readArguments } from "../arguments.ts";
import { type Command, done, problem, refused } from "../command.ts";
import { inLang, LANGUAGES } from "../language.ts";
import { treeIn } from "./tree-given.ts";

const OPTIONS = { kind: { type: "string" }, dir: { type: "string" }, lang: { type: "string" } } as const;

const EXAMPLES = {
  rule: "cn/compensation/some-name",
  parameter: "cn/compensation/some-name",
  instrument: "cn/some-name",
  dispute: "cn/some-name",
  concept: "cn/some-name",
} as const;

/** `rules new ID`: writes a file with every key to be filled in, at the place that follows from the id; never over another. */
export const newTask: Command = async (argv) => {
  const given = readArguments(argv, OPTIONS, ["ID"]);
  if (!given.ok) return refused(given.issues);
  const lang = choice(given.value, "lang", LANGUAGES, "zh-CN");
  if (!lang.ok) return refused(lang.issues);
  const kind = choice(given.value, "kind", STUB_KINDS, "rule");
  if (!kind.ok) return refused(kind.issues);
  const [id] = given.value.rest;
  if (id === undefined) return refused(problem("argument-missing", { value: "ID" }).issues);
  const folder = String(given.value.options.dir ?? "rules");
  const tree = await treeIn(folder);
  if (!tree.ok) return refused(tree.issues);

  const result = stubOf(tree.value, kind.value, id);
  if (!result.ok) {
    const [pack = "", topic = ""] = id.split("/");
    const { code, suggestion } = result;
    const named = { id, kind: kind.value, example: EXAMPLES[kind.value], pack, topic };
    return refused(problem(code, suggestion === null ? named : { ...named, suggestion }).issues);
  }
  const file = join(folder, result.stub.path);
  if (existsSync(file)) return refused(problem("stub-file-exists", { file }).issues);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, result.stub.text, { flag: "wx" });
  return done(
    inLang(
      lang.value,
      `已写入 ${file}；jingye rules check ${folder} 指出还要填写什么`,
      `written: ${file}; jingye rules check ${folder} tells what is left to fill in`,
    ),
  );
};
