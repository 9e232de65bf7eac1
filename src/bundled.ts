import data from "virtual:rules";
import { type CompiledLaw, compileLaw } from "./evaluate/compile-law.ts";
import { indexLaw } from "./law/law.ts";
import type { PostDictionaryData } from "./law/pack-data.ts";

/** The packs built in, compiled once when the package is loaded. */
export const BUNDLED_LAW: CompiledLaw = compileLaw(indexLaw(data));

/** Words in descriptions of posts, and what courts took such posts to be. */
export function postDictionary(): PostDictionaryData {
  return BUNDLED_LAW.law.data.posts;
}
