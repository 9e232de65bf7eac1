import { FACT_IDS, factIndex } from "../facts/catalog.ts";
import type { Burden } from "../law/rule.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { perLaw } from "./per-law.ts";
import type { OpenPoint } from "./settle.ts";

/** Who must prove a fact; `who-asserts` where no source says more than that whoever claims must prove (arbitration law art. 6). */
export type FactBurden = Burden | "who-asserts";

/** The sender of a notice proves that it arrived. @law cn/civil-code#565 */
const SENDER: Readonly<Record<string, Burden>> = {
  "performance.release-day": "employer",
  "performance.rescission-day": "employee",
};

/** For each fact of the catalogue, the burdens of every case in which it is presumed. */
const possibleBurdens = perLaw(({ presumptions }) =>
  FACT_IDS.map((_, index) =>
    presumptions.filter(({ fact }) => fact === index).flatMap(({ cases }) => cases.map(({ data }) => data.burden)),
  ),
);

/** The burden of the presumption made, else the one that every case of the presumption puts alike. @law cn/arbitration-law#6 */
export function burdenOf(compiled: CompiledLaw, frames: readonly EvaluatedFrame[], point: OpenPoint): FactBurden {
  const index = factIndex(point.fact);
  const made = frames
    .filter(({ agreement }) => point.agreement === null || agreement === point.agreement)
    .filter(({ engagement }) => point.engagement === null || engagement === point.engagement)
    .flatMap(({ presumptions }) => presumptions.filter(({ fact }) => fact === index))
    .map(({ data }) => data.burden);
  const burdens = new Set(made.length > 0 ? made : possibleBurdens(compiled)[index]);
  const [only] = burdens;
  return (burdens.size === 1 ? only : undefined) ?? SENDER[point.fact] ?? "who-asserts";
}
