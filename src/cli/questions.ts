import type { Assessment } from "../index.ts";
import { readArguments } from "./arguments.ts";
import { type Command, done, refused } from "./command.ts";
import { assessDescribed, DESCRIBED_OPTIONS } from "./described.ts";

/** `questions FILE`: what to find out next, in order. */
export const questionsCommand: Command = async (argv, surroundings) => {
  const given = readArguments(argv, DESCRIBED_OPTIONS, ["FILE"]);
  if (!given.ok) return refused(given.issues);
  return assessDescribed(given.value, surroundings, false, (assessment, { lang }) => {
    const zh = lang === "zh-CN";
    const inLanguage = (text: { readonly zh: string; readonly en: string }) => (zh ? text.zh : text.en);
    const { asOf } = assessment.meta;
    const lines = assessment.questions.map(
      (q, i) =>
        `${i + 1}. ${inLanguage(q.text)}${about(q)}${q.detail === undefined ? "" : `${zh ? "：" : ": "}${inLanguage(q.detail)}`}`,
    );
    const none = zh ? "没有需要回答的问题。" : "No question is open.";
    return done([zh ? `计算日：${asOf}` : `Day asked: ${asOf}`, ...(lines.length === 0 ? [none] : lines)].join("\n"));
  });
};

/** The entry of the situation's lists that a question is about. */
function about({ agreement, engagement }: Assessment["questions"][number]): string {
  const entries = [
    ...(agreement === null ? [] : [`agreements[${agreement}]`]),
    ...(engagement === null ? [] : [`engagements[${engagement}]`]),
  ];
  return entries.length === 0 ? "" : ` (${entries.join(", ")})`;
}
