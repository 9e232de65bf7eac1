import type { SumsByHead } from "../amounts/amounts-of-agreement.ts";
import type { Exposure } from "../amounts/exposure.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { factsBelow } from "../evaluate/facts-below.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { perLaw } from "../evaluate/per-law.ts";
import { type OpenPoint, settle } from "../evaluate/settle.ts";
import { strikingRules } from "../evaluate/verdict.ts";
import { CATALOG, FACT_IDS, factIndex } from "../facts/catalog.ts";
import type { Head } from "../law/effect.ts";

const FIGURES: Readonly<Partial<Record<Head, readonly string[]>>> = {
  "compensation.monthly": [
    "compensation.agreed",
    "compensation.monthly-agreed",
    "compensation.rate-base",
    "compensation.average-wage",
    "performance.place",
  ],
  "compensation.total": ["duration.months"],
  "compensation.arrears": ["duration.exit-day", "performance.paid-anything"],
  "compensation.extra": ["performance.released-in-period"],
  "damages.agreed": ["liability.penalty-agreed", "compensation.average-wage"],
  "refund.compensation": ["liability.refund-extent", "performance.paid-anything"],
};

/** What is missing for each sum that is not exact. */
export function missingForAmounts(
  compiled: CompiledLaw,
  amounts: SumsByHead,
  frame: EvaluatedFrame,
): (readonly [affects: string, points: readonly OpenPoint[]])[] {
  return (Object.entries(FIGURES) as [Head, readonly string[]][]).flatMap(([head, ids]) => {
    const { status, holds, forecast } = amounts[head];
    if ((status !== "range" && status !== "unknown") || (holds === "no" && forecast === "no")) return [];
    const points = [
      ...ids.filter((id) => isMissing(frame, id) && arises(frame, id)).map((fact) => pointOf(frame, fact)),
      ...displacedOpen(compiled, frame, head),
    ];
    return points.length === 0 ? [] : [[head, points] as const];
  });
}

/** What is missing to tell what moves the agreed damages, where they may be owed. */
export function missingForAdjustment({ heads }: Exposure, frame: EvaluatedFrame): OpenPoint[] {
  const asked = heads.flatMap(({ adjustment }) => adjustment?.factors.flatMap(({ asks }) => asks) ?? []);
  return asked.map((fact) => {
    const scope = CATALOG[factIndex(fact)]?.scope;
    const engagement = scope === "engagement" || scope === "frame" ? frame.engagement : null;
    return { ...pointOf(frame, fact), engagement };
  });
}

/** What is missing to tell whether a special rule, say of a place, puts another sum in place of the ordinary one: beyond what that one asks. */
function displacedOpen(compiled: CompiledLaw, frame: EvaluatedFrame, head: Head): OpenPoint[] {
  return displacing(compiled)
    .filter(({ heads }) => heads.includes(head))
    .flatMap(({ node, asked }) => {
      const { open } = settle(compiled, [frame], node, [], compiled.mainReadings);
      return open.filter(({ fact }) => !asked.has(fact));
    });
}

/** Rules that put their sum in place of another's, and the facts that the other one asks. */
const displacing = perLaw((compiled) =>
  compiled.rules
    .filter(({ data }) => data.overrides !== undefined)
    .map(({ data, node }) => {
      const displaced = compiled.rules.filter((other) => data.overrides?.includes(other.data.id));
      const asked = displaced.flatMap(({ when }) => factsBelow(compiled.nodes, when).map((fact) => FACT_IDS[fact]));
      return { node, heads: data.then.map((e) => ("entitle" in e ? e.to : null)), asked: new Set(asked) };
    }),
);

/** What is missing to tell whether a part of the bond is struck. */
export function extentOpen(compiled: CompiledLaw, frame: EvaluatedFrame): OpenPoint[] {
  return strikingRules(compiled).flatMap(({ node }) => settle(compiled, [frame], node, [], compiled.mainReadings).open);
}

/** Where evidence is listed, whether it was lawfully got. */
export function missingForEvidence(frame: EvaluatedFrame): OpenPoint[] {
  const told = frame.frame.situation.evidence.items.length > 0;
  return told && isMissing(frame, "conduct.lawful-evidence") ? [pointOf(frame, "conduct.lawful-evidence")] : [];
}

/** What a rate applies to is asked where a rate was told. */
function arises({ frame: { agreement } }: EvaluatedFrame, id: string): boolean {
  return id !== "compensation.rate-base" || agreement?.compensation?.rate !== undefined;
}

function isMissing(frame: EvaluatedFrame, id: string): boolean {
  const value = frame.facts[factIndex(id)] ?? "unknown";
  return typeof value === "string" ? value === "unknown" : value.low === null || value.low !== value.high;
}

function pointOf(frame: EvaluatedFrame, fact: string): OpenPoint {
  const scope = CATALOG[factIndex(fact)]?.scope;
  return { fact, agreement: scope === "agreement" || scope === "frame" ? frame.agreement : null, engagement: null };
}
