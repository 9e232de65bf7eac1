import { exactBounds } from "../../slip/bounds.ts";
import { given } from "../../slip/term.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** What the employer claims to have spent on finding out. @law cn/practice#inquiry-costs */
export const inquiryCosts: Formula = ({ frame }) => {
  const claimed = frame.frame.situation.claims?.inquiryCosts;
  if (claimed === undefined) return UNKNOWN_FIGURE;
  return figureOf(
    given(exactBounds(claimed), "fen", "claims.inquiryCosts", {
      label: { zh: "主张的调查费用", en: "Inquiry costs claimed" },
      strength: "practice",
      cite: ["cn/practice#inquiry-costs"],
    }),
  );
};
