import { fraction } from "../../base/fraction.ts";
import { rangeFact } from "../../evaluate/values.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import type { Penalty } from "../../situation/schema.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, greatest, product, sum, type Term } from "../../slip/term.ts";
import { type Figure, figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula, FormulaInput } from "./formula.ts";
import { penaltyWorth } from "./penalty-worth.ts";

/**
 * The sum agreed for breach of the restriction, before any adjustment: every penalty of that purpose, added, the same gain
 * once. A list not known to be complete, a penalty for each breach, and one whose purpose is not told, leave it open. @law cn/labour-contract-law#23(2)
 */
export const agreedDamages: Formula = (input) => damagesFor(input, "non-compete", AGREED);

/** The sum agreed for not reporting; a penalty whose purpose is not told may be one. @law cn/practice#reporting-damages-split */
export const reportingDamages: Formula = (input) => damagesFor(input, "reporting", REPORTING);

/** The sum agreed for a breach of secrecy. @law cn/practice#secrecy-penalty */
export const secrecyDamages: Formula = (input) => damagesFor(input, "secrecy", SECRECY);

/** The sum agreed for soliciting staff or customers. @law cn/practice#non-solicitation */
export const solicitationDamages: Formula = (input) => damagesFor(input, "non-solicitation", SOLICITATION);

/** The sum agreed for competing, once for each rival joined or founded; a gain is returned once. @law cn/practice#second-breach */
export const damagesForEachBreach: Formula = (input) => {
  const works = rangeFact(input.frame, "liability.competing-works");
  const least = Math.max(1, works.low ?? 1);
  const times = given(
    boundsOf({ low: least, high: works.high }, works.low),
    "times",
    "liability.competing-works",
    WORKS,
  );
  const { sums, returns, label } = agreedFor(input, "non-compete", AGREED);
  if (sums.length === 0 && returns.length === 0) return UNKNOWN_FIGURE;
  const each = sums.length === 0 ? [] : [product([added(sums, label), times], EACH)];
  return figureOf(added([...each, ...returns], label));
};

const AGREED = { zh: "约定违约金", en: "Agreed damages" };

const REPORTING = { zh: "为不报告约定的违约金", en: "Damages agreed for not reporting" };

const SECRECY = { zh: "为保密约定的违约金", en: "Damages agreed for breach of secrecy" };

const SOLICITATION = { zh: "为禁止招揽约定的违约金", en: "Damages agreed for soliciting" };

interface Agreed {
  /** Added; in the returns of gains, all of the same gain, the greatest alone. */
  readonly sums: readonly Term[];
  readonly returns: readonly Term[];
  readonly label: Ground;
}

function damagesFor(input: FormulaInput, purpose: Purpose, words: Bilingual): Figure {
  const { sums, returns, label } = agreedFor(input, purpose, words);
  return sums.length + returns.length === 0 ? UNKNOWN_FIGURE : figureOf(added([...returns, ...sums], label));
}

type Purpose = NonNullable<Penalty["purpose"]>;

function agreedFor(input: FormulaInput, purpose: Purpose, words: Bilingual): Agreed {
  const label = { ...BY_CONTRACT, label: words };
  const list = input.frame.frame.agreement?.penalties;
  const own = (list?.items ?? []).filter((p) => (p.purpose ?? purpose) === purpose && p.kind !== "none");
  if (own.length === 0) return { sums: [], returns: [], label };
  const worth = (penalty: Penalty) => {
    const whole = penaltyWorth(input, penalty, label);
    return penalty.purpose === undefined ? either([NOTHING, whole], whole, PERHAPS) : whole;
  };
  const gains = own.filter((p) => p.kind === "equity-return").map(worth);
  const open = list?.complete !== "yes" || own.some((p) => p.perBreach === "yes");
  return {
    sums: [...own.filter((p) => p.kind !== "equity-return").map(worth), ...(open ? [FURTHER] : [])],
    returns: gains.length === 0 ? [] : [gains.reduce((most, next) => greatest(most, next, ONCE))],
    label,
  };
}

function added(terms: readonly Term[], ground: Ground): Term {
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

const ONCE: Ground = {
  ...BY_CONTRACT,
  label: { zh: "返还同一收益的几项约定：只计一次", en: "Terms that return the same gain: counted once" },
  convention: "gain-counted-once",
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
