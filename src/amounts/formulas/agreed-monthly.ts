import { rangeFact } from "../../evaluate/values.ts";
import { boundsOf } from "../../slip/bounds.ts";
import { given } from "../../slip/term.ts";
import { figureOf } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The agreed sum, or the agreed rate times the average wage. @law cn/labour-contract-law#23(2) */
export const agreedMonthly: Formula = ({ frame }) =>
  figureOf(
    given(boundsOf(rangeFact(frame, "compensation.monthly-agreed")), "fen", "compensation.monthly-agreed", {
      label: { zh: "约定的月补偿", en: "Agreed monthly compensation" },
      strength: "contract",
      cite: ["cn/labour-contract-law#23(2)"],
    }),
  );
