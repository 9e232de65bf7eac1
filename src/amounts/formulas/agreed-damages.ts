import { fraction } from "../../base/fraction.ts";
import { rangeFact } from "../../evaluate/values.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import type { Penalty } from "../../situation/schema.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, product, sum, type Term } from "../../slip/term.ts";
import { type Figure, figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula, FormulaInput } from "./formula.ts";
import { penaltyWorth } from "./penalty-worth.ts";

/**
 * The sum agreed for breach of the restriction, before any adjustment: every penalty of that purpose, added. A list not known
 * to be complete, a penalty for each breach, and one whose purpose is not told, leave it open. @law cn/labour-contract-law#23(2)
 */
export const agreedDamages: Formula = (input) => damagesFor(input, "non-compete", AGREED);

/** The sum agreed for not reporting; a penalty whose purpose is not told may be one. @law cn/practice#reporting-damages-split */
export const reportingDamages: Formula = (input) => damagesFor(input, "reporting", REPORTING);

/** The sum agreed for a breach of secrecy. @law cn/practice#secrecy-penalty */
export const secrecyDamages: Formula = (input) => damagesFor(input, "secrecy", SECRECY);

/** The sum agreed for soliciting staff or customers. @law cn/practice#non-solicitation */
export const solicitationDamages: Formula = (input) => damagesFor(input, "non-solicitation", SOLICITATION);

/** The sum agreed for competing, once for each rival joined or founded. @law cn/practice#second-breach */
export const damagesForEachBreach: Formula = (input) => {
  const works = rangeFact(input.frame, "liability.competing-works");
  const least = Math.max(1, works.low ?? 1);
  const times = given(
    boundsOf({ low: least, high: works.high }, works.low),
    "times",
    "liability.competing-works",
    WORKS,
  );
  return figureOf(product([damagesFor(input, "non-compete", AGREED).term, times], EACH));
};

const AGREED = { zh: "约定违约金", en: "Agreed damages" };

const REPORTING = { zh: "为不报告约定的违约金", en: "Damages agreed for not reporting" };

const SECRECY = { zh: "为保密约定的违约金", en: "Damages agreed for breach of secrecy" };

const SOLICITATION = { zh: "为禁止招揽约定的违约金", en: "Damages agreed for soliciting" };

function damagesFor(input: FormulaInput, purpose: NonNullable<Penalty["purpose"]>, label: Bilingual): Figure {
  const list = input.frame.frame.agreement?.penalties;
  const own = (list?.items ?? []).filter((p) => (p.purpose ?? purpose) === purpose && p.kind !== "none");
  if (own.length === 0) return UNKNOWN_FIGURE;
  const worths = own.map((penalty) => {
    const worth = penaltyWorth(input, penalty, { ...BY_CONTRACT, label });
    return penalty.purpose === undefined ? either([NOTHING, worth], worth, PERHAPS) : worth;
  });
  const open = list?.complete !== "yes" || own.some((p) => p.perBreach === "yes");
  return figureOf(added(open ? [...worths, FURTHER] : worths, { ...BY_CONTRACT, label }));
}

function added(terms: readonly [Term, ...Term[]] | readonly Term[], ground: Ground): Term {
  const [only] = terms;
  return only !== undefined && terms.length === 1 ? only : sum(terms, ground);
}

const BY_CONTRACT = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

const NOTHING = given(exactBounds(0), "fen", "agreements.penalties", {
  ...BY_CONTRACT,
  label: { zh: "没有这一项", en: "None" },
});

const PERHAPS: Ground = {
  ...BY_CONTRACT,
  label: { zh: "未写明针对哪项义务的违约金", en: "A penalty of which the purpose is not told" },
};

const FURTHER = given({ low: fraction(0), likely: fraction(0), high: null }, "fen", "agreements.penalties", {
  ...BY_CONTRACT,
  label: { zh: "未列出的或按次另计的违约金", en: "Penalties not listed, or owed for each further breach" },
});

const WORKS: Ground = {
  label: { zh: "入职或设立的竞争单位数", en: "Rivals joined or founded" },
  strength: "practice",
  cite: ["cn/practice#second-breach"],
};

const EACH: Ground = {
  label: { zh: "约定违约金 × 次数", en: "Agreed damages × times" },
  strength: "practice",
  cite: ["cn/practice#second-breach"],
};
