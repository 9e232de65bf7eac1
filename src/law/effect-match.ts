import type { EffectData } from "./effect.ts";

const UNDOES: readonly string[] = ["void", "not-formed", "not-effective"];

/** Whether an effect answers `{ effect: kind, on, is }`; without `is`, a clause that does not stand at all, or any end. */
export function hasEffect(effect: EffectData, kind: "clause" | "end", on: string, is: string | undefined): boolean {
  if (kind === "end") return "end" in effect && effect.end === on && (is === undefined || effect.as === is);
  if (!("clause" in effect) || effect.clause !== on) return false;
  return is === undefined ? UNDOES.includes(effect.is) : effect.is === is;
}
