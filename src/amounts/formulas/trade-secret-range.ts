import { exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, greatest, product, type Term } from "../../slip/term.ts";
import { numberTerm } from "../arguments.ts";
import { figureOf } from "../figure.ts";
import type { Formula } from "./formula.ts";

/**
 * From nothing to the sum that the law sets where loss and gain cannot be fixed; where one is told, to so many times that, if
 * this is more. @law cn/anti-unfair-competition-law-2019#17
 */
export const tradeSecretRange: Formula = (input) => {
  const [cap, multiple] = [input.argument("cap"), input.argument("multiple")];
  const authority = { strength: cap.strength, cite: cap.cite };
  const statutory = product(
    [numberTerm(cap, "times", { zh: "法定数额（元）", en: "The sum set by law, in yuan" }), FEN_IN_YUAN],
    { ...authority, label: { zh: "损失和获利难以确定时至多", en: "At most, where loss and gain cannot be fixed" } },
  );
  const told = [input.frame.frame.situation.losses?.proven, input.frame.frame.engagement?.gain];
  const base = told.filter((sum) => sum !== undefined);
  const times = numberTerm(multiple, "times", {
    zh: "恶意且严重的至多倍数",
    en: "Times, if malicious and serious, at most",
  });
  const known: Term[] = base.map((sum) =>
    product([given(exactBounds(sum), "fen", "losses.proven", BASE), times], { ...authority, label: PUNITIVE }),
  );
  const most = known.reduce((a, b) => greatest(a, b, { ...authority, label: THE_HIGHER }), {
    ...statutory,
    unit: "fen",
  });
  return figureOf(either([NOTHING, most], null, RANGE));
};

const convention = { strength: "convention", cite: [] } as const;

const FEN_IN_YUAN = given(exactBounds(100), "fen", "rule", {
  ...convention,
  label: { zh: "每元的分", en: "Fen in a yuan" },
});

const BASE: Ground = { ...convention, label: { zh: "已知的损失或获利", en: "Loss or gain told" } };

const PUNITIVE = { zh: "损失或获利 × 倍数", en: "Loss or gain × multiple" };

const THE_HIGHER = { zh: "较高者", en: "The higher" };

const NOTHING = given(exactBounds(0), "fen", "rule", {
  ...convention,
  label: { zh: "不构成侵权的", en: "No infringement" },
});

const RANGE: Ground = {
  ...convention,
  label: {
    zh: "损失和获利没有写明的，按法定数额以内",
    en: "Within the sum set by law, as far as loss and gain are not told",
  },
  convention: "loss-and-gain-not-fixed",
};
