import { exactBounds } from "../../slip/bounds.ts";
import { given } from "../../slip/term.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The income made from the same business in office. @law cn/company-law-2023#186 */
export const officeGains: Formula = ({ frame }) => {
  const gain = frame.frame.engagement?.gain;
  if (gain === undefined) return UNKNOWN_FIGURE;
  return figureOf(
    given(exactBounds(gain), "fen", "engagements.gain", {
      label: { zh: "由同业经营所得的收入", en: "Income made from the same business" },
      strength: "statute",
      cite: ["cn/company-law-2023#186"],
    }),
  );
};
