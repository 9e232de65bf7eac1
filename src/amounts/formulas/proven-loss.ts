import { exactBounds } from "../../slip/bounds.ts";
import { type Ground, given, less, type Term } from "../../slip/term.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/** Loss proved to the tribunal; without an agreed sum only this is owed. @law cn/labour-contract-law#90 */
export const provenLoss: Formula = (input) => {
  const loss = lossTerm(input);
  return loss === null ? UNKNOWN_FIGURE : figureOf(loss);
};

/** What the loss proved exceeds the agreed damages by. @law cn/labour-contract-law#90 */
export const excessLoss: Formula = (input) => {
  const loss = lossTerm(input);
  return loss === null ? UNKNOWN_FIGURE : figureOf(less(loss, input.head("damages.agreed").term, BEYOND));
};

function lossTerm({ frame }: FormulaInput): Term | null {
  const proven = frame.frame.situation.losses?.proven;
  return proven === undefined ? null : given(exactBounds(proven), "fen", "losses.proven", PROVED);
}

const cite = ["cn/labour-contract-law#90"];

const PROVED: Ground = { label: { zh: "已证明的损失", en: "Loss proved" }, strength: "statute", cite };

const BEYOND: Ground = {
  label: { zh: "已证明的损失 − 约定违约金", en: "Loss proved − agreed damages" },
  strength: "practice",
  cite,
};
