import type { Situation } from "../../situation/schema.ts";
import { truthFact } from "../define.ts";
import type { TruthFact } from "../fact.ts";
import { firstKnown } from "../known.ts";

type Person = NonNullable<Situation["person"]>;

function status(
  name: string,
  field: "hkMacaoTaiwan" | "employmentPermit" | "stateSecrets" | "technologyTransfer",
  words: Parameters<typeof truthFact>[2],
): TruthFact {
  const told = (person: Person | undefined) => person?.[field];
  return truthFact(`parties.${name}`, "situation", words, ({ situation }) => firstKnown(told(situation.person)));
}

export const hkMacaoTaiwan = status("hk-macao-taiwan", "hkMacaoTaiwan", [
  ["港澳台居民", "Resident of Hong Kong, Macao or Taiwan"],
  ["是否是香港、澳门、台湾居民？", "Is the person a resident of Hong Kong, Macao or Taiwan?"],
]);

export const employmentPermit = status("employment-permit", "employmentPermit", [
  ["持有港澳台人员就业证", "Held an employment permit for Hong Kong, Macao and Taiwan"],
  ["受雇时是否依法取得港澳台人员就业证？", "Was the employment permit then required obtained?"],
]);

export const stateSecretPost = status("state-secret-post", "stateSecrets", [
  ["国家秘密涉密人员", "Post with access to state secrets"],
  ["是否被定为国家秘密涉密人员？", "Was the post classed as one with access to state secrets?"],
]);

export const technologyTransfer = status("technology-transfer", "technologyTransfer", [
  ["参加科技成果转化", "Took part in technology transfer"],
  ["是否参加过单位的科技成果转化？", "Did the person take part in the unit's technology transfer?"],
]);
