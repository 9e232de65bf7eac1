import type { EffectData } from "./effect.ts";

/** What a clause may be so that it does not stand at all. */
export const UNDOES: readonly ("void" | "not-formed" | "not-effective")[] = ["void", "not-formed", "not-effective"];

/** Whether some effect says what another body of law asks, apart from the labour verdict. */
export function isOfOtherLaw(effects: readonly EffectData[]): boolean {
  return effects.some((effect) => "note" in effect && effect.note === "other-regime");
}

/** Whether an effect answers `{ effect: kind, on, is }`; without `is`, a clause that does not stand at all, or any end. */
export function hasEffect(effect: EffectData, kind: "clause" | "end", on: string, is: string | undefined): boolean {
  if (kind === "end") return "end" in effect && effect.end === on && (is === undefined || effect.as === is);
  if (!("clause" in effect) || effect.clause !== on) return false;
  return is === undefined ? UNDOES.some((undoing) => undoing === effect.is) : effect.is === is;
}
