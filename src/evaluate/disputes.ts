import { dependentOn, type Node, type Readings } from "../conditions/program.ts";
import { CONFIDENCES } from "../law/authority.ts";
import type { DisputeData } from "../law/rule.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { perLaw } from "./per-law.ts";
import { cutsTheBond } from "./verdict.ts";

/** A way of reading a dispute other than the main one, the other disputes staying on theirs. */
export interface AlternativeReading {
  readonly reading: string;
  readonly readings: Readings;
  /** Held with no less confidence than the main reading: able to make a verdict disputed. */
  readonly contends: boolean;
}

/** A dispute that the facts do not rule out, and each way of reading it other than the main one. */
export interface StandingDispute {
  readonly index: number;
  readonly reach: Reach;
  /** The facts raise it, as known or as forecast; else they only may. */
  readonly raised: boolean;
  readonly alternatives: readonly AlternativeReading[];
}

const alternativesTo = perLaw(({ disputes, mainReadings }) =>
  disputes.map(({ data, name }): AlternativeReading[] =>
    data.readings
      .filter((r) => r.id !== data.main)
      .map(({ id, confidence }) => ({
        reading: id,
        readings: new Map([...mainReadings, [name, id]]),
        contends: CONFIDENCES.indexOf(confidence) <= mainRank(data),
      })),
  ),
);

/** Disputes not ruled out by the facts. */
export function standingDisputes(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): StandingDispute[] {
  const reaches = reachesOf(compiled);
  return compiled.disputes.flatMap(({ atStake }, index) => {
    const raised = frames.some(
      (f) => f.strict[atStake] === 2 || (f.strict[atStake] === 1 && f.forecast[atStake] === 2),
    );
    if (!raised && frames.every((f) => f.strict[atStake] === 0)) return [];
    const alternatives = alternativesTo(compiled)[index] ?? [];
    return [{ index, reach: reaches[index] as Reach, raised, alternatives }];
  });
}

function mainRank({ main, readings }: DisputeData): number {
  return CONFIDENCES.indexOf(readings.find((r) => r.id === main)?.confidence ?? "high");
}

/** What a dispute can bear on: what is presumed, the verdicts, the amounts, and the rules whose own condition hangs on it. */
export interface Reach {
  /** Nodes of the program, in order. */
  readonly nodes: readonly number[];
  readonly presumptions: boolean;
  readonly verdicts: boolean;
  readonly amounts: boolean;
  /** Places in `compiled.rules`. */
  readonly rules: readonly number[];
}

/** Which parts of the law depend on how each dispute is read. */
const reachesOf = perLaw((compiled) => compiled.disputes.map(({ name }) => workOut(compiled, name)));

function workOut(compiled: CompiledLaw, name: string): Reach {
  const isOfDispute = (node: Node) => node.op === "reading" && node.dispute === name;
  const nodes = dependentOn(compiled.nodes, isOfDispute);
  const ruleNodes = new Set(compiled.rules.map((rule) => rule.node));
  const ownConditions = new Set(dependentOn(compiled.nodes, isOfDispute, ruleNodes));
  const touched = new Set(nodes);
  const presumed = compiled.presumptions.some((p) => p.cases.some((c) => c.when !== null && touched.has(c.when)));
  const some = (wanted: (effect: object) => boolean) =>
    compiled.rules.some(({ data, node }) => touched.has(node) && data.then.some(wanted));
  const cuts = compiled.rules.some((rule) => touched.has(rule.node) && cutsTheBond(rule));
  const verdicts = [compiled.binding, compiled.breach].some((root) => touched.has(root));
  return {
    nodes,
    presumptions: presumed,
    verdicts: verdicts || presumed || cuts,
    amounts: presumed || touched.has(compiled.competes) || some((effect) => "entitle" in effect || "limit" in effect),
    rules: compiled.rules.flatMap(({ when }, i) => (ownConditions.has(when) ? [i] : [])),
  };
}
