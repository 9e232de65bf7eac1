import { exactBounds } from "../../slip/bounds.ts";
import { type Ground, given, product } from "../../slip/term.ts";
import { figureOf } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** What the employer promised on top if it defaults: the arrears once more. @law cn/labour-contract-law#25 */
export const arrearsAgain: Formula = ({ head }) =>
  figureOf(
    product([head("compensation.arrears").term, given(exactBounds(1), "times", "agreements.terms", TIMES)], AGAIN),
  );

const contract = { strength: "contract", cite: ["cn/labour-contract-law#25"] } as const;

const TIMES: Ground = { ...contract, label: { zh: "约定加付的倍数", en: "Times agreed on top" } };

const AGAIN: Ground = { ...contract, label: { zh: "欠付补偿再付一次", en: "The arrears once more" } };
