import { BUNDLED_LAW } from "../../src/bundled.ts";
import { cellsOf } from "../../src/conditions/cells.ts";
import { run } from "../../src/conditions/program.ts";
import type { EvaluatedFrame } from "../../src/evaluate/frames.ts";
import type { OpenPoint, Settled } from "../../src/evaluate/settle.ts";
import { CATALOG } from "../../src/facts/catalog.ts";
import type { FactValue } from "../../src/facts/fact.ts";

/** A fact of one thing, shared by the frames in which that thing stands. */
export interface Unknown {
  readonly fact: number;
  readonly agreement: number | null;
  readonly engagement: number | null;
}

/** Whether a frame's fact is this one. */
export function isOf(unknown: Unknown, frame: Pick<EvaluatedFrame, "agreement" | "engagement">): boolean {
  const scope = CATALOG[unknown.fact]?.scope;
  if (scope === "situation") return true;
  const sameAgreement = unknown.agreement === frame.agreement;
  const sameEngagement = unknown.engagement === frame.engagement;
  if (scope === "agreement") return sameAgreement;
  return scope === "engagement" ? sameEngagement : sameAgreement && sameEngagement;
}

/**
 * The answer and the points it depends on, by trying every completion: 2ⁿ and more runs, for few unknowns only.
 * `lists` may each hold something that makes the answer a yes.
 */
export function byEveryCompletion(
  frames: readonly EvaluatedFrame[],
  root: number,
  unknowns: readonly Unknown[],
  lists: readonly string[],
): Settled {
  const cells = unknowns.map(({ fact, ...place }) => cellsAt(frames, { fact, ...place }));
  const widths = [...cells.map((c) => c.length), ...lists.map(() => 2)];
  const total = widths.reduce((product, width) => product * width, 1);
  const nodes = BUNDLED_LAW.nodes.slice(0, root + 1);
  const answers = Array.from({ length: total }, (_, n) => answerOf(digitsOf(n, widths)));

  function answerOf(digits: readonly number[]): boolean {
    if (lists.some((_, i) => digits[unknowns.length + i] === 1)) return true;
    return frames.some((frame) => {
      const facts = [...frame.facts];
      unknowns.forEach((unknown, i) => {
        if (isOf(unknown, frame)) facts[unknown.fact] = cells[i]?.[digits[i] ?? 0] ?? "unknown";
      });
      const level = run(nodes, facts, BUNDLED_LAW.mainReadings)[root];
      if (level === 1) throw new Error("a full answer leaves nothing open");
      return level === 2;
    });
  }

  const [first] = answers;
  if (answers.every((a) => a === first)) return { value: first ? "yes" : "no", open: [] };
  const matters = widths.map((width, i) => {
    const step = widths.slice(0, i).reduce((product, w) => product * w, 1);
    return answers.some((a, n) => digitsOf(n, widths)[i] !== width - 1 && answers[n + step] !== a);
  });
  const points: OpenPoint[] = [
    ...unknowns.map((u): OpenPoint => ({ ...placeOf(u), fact: CATALOG[u.fact]?.id ?? "" })),
    ...lists.map((fact): OpenPoint => ({ fact, agreement: null, engagement: null })),
  ];
  return { value: "open", open: points.filter((_, i) => matters[i]) };
}

function cellsAt(frames: readonly EvaluatedFrame[], unknown: Unknown): readonly FactValue[] {
  const fact = CATALOG[unknown.fact];
  const cuts = BUNDLED_LAW.cuts.get(unknown.fact);
  const value = frames.find((frame) => isOf(unknown, frame))?.facts[unknown.fact];
  if (fact === undefined || cuts === undefined || value === undefined) throw new Error("nobody asks this");
  return cellsOf(fact, value, cuts);
}

/** The number `n` written with digits of these widths, the first one turning fastest. */
function digitsOf(n: number, widths: readonly number[]): number[] {
  let rest = n;
  return widths.map((width) => {
    const digit = rest % width;
    rest = (rest - digit) / width;
    return digit;
  });
}

function placeOf({ fact, agreement, engagement }: Unknown): Pick<OpenPoint, "agreement" | "engagement"> {
  const scope = CATALOG[fact]?.scope;
  return {
    agreement: scope === "agreement" || scope === "frame" ? agreement : null,
    engagement: scope === "engagement" || scope === "frame" ? engagement : null,
  };
}
