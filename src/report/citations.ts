import type { CitedArticle } from "../evaluate/cited-article.ts";
import type { Strength } from "../law/authority.ts";
import { inLanguage, type Language } from "../law/bilingual.ts";
import { type Context, joined } from "./context.ts";

const KEY = /^(\d+)(?:-(\d+))?(?:\((\d+)\))?(?:\((\d+)\))?$/;
/** A key that we made up to tell notes apart: it means nothing to a reader. */
const MADE_UP = /^[a-z][a-z0-9-]*$/;
const NO_TEXT: readonly Strength[] = ["case", "practice"];

/** `24(2)` as 第24条第2款 or art. 24(2); a third number is an item (项). Keys that are no article number stay as they are. */
export function articleText(key: string, language: Language): string {
  const match = KEY.exec(key);
  if (!match) return key;
  if (language === "en") return `art. ${key}`;
  const [, article, inserted, paragraph, item] = match;
  const parts = [`第${article}条`, inserted && `之${inserted}`, paragraph && `第${paragraph}款`, item && `第${item}项`];
  return parts.filter((part) => part !== undefined).join("");
}

/** An article by the name of its instrument; a decision by its name, with its number where it is one of a collection. */
export function citedText(
  { instrument, article, strength }: Pick<CitedArticle, "instrument" | "article" | "strength">,
  language: Language,
): string {
  const name = inLanguage({ ...instrument, zh: instrument.zh.replace(/^《(.*)》$/, "$1") }, language);
  const isText = !NO_TEXT.includes(strength);
  const titled = language === "zh-CN" && isText ? `《${name}》` : name;
  if (MADE_UP.test(article)) return titled;
  if (isText)
    return language === "zh-CN"
      ? `${titled}${articleText(article, language)}`
      : `${name}, ${articleText(article, language)}`;
  if (article === "1") return name;
  return language === "zh-CN" ? `${name}，案例${article}` : `${name}, case ${article}`;
}

/** `cn/<slug>#<key>` by the name of its instrument; an id that the assessment does not explain stays as it is. */
export function citationText({ assessment, language }: Context, id: string): string {
  const article = assessment.citations[id];
  return article === undefined ? id : citedText(article, language);
}

export function citationsText(context: Context, ids: readonly string[]): string {
  return joined(
    context,
    ids.map((id) => citationText(context, id)),
  );
}
