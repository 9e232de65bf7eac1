import type { PayKind } from "../../base/pay-kind.ts";
import type { PayBase, PayBaseLeftOut, PayBaseMonth, PayBaseSpread } from "../../ledger/pay-base-result.ts";
import { citationsText } from "../citations.ts";
import { type Context, inWords, joined } from "../context.ts";
import { type Block, list, paragraph, right, section, table } from "../model.ts";
import { sumRangeText, sumText } from "../sums.ts";
import { fill } from "../words/words.ts";

/** The average wage month by month, where months are listed; nothing where it was told as one figure. */
export function payBaseSection(context: Context): Block[] {
  const { words, assessment } = context;
  const { payBase } = assessment;
  const listed = [payBase.months, payBase.spread, payBase.leftOut].some((some) => some.length > 0);
  return listed ? section(words.sections.payBase, blocksOf(context, payBase)) : [];
}

function blocksOf(context: Context, payBase: PayBase): Block[] {
  const { pay } = context.words;
  const conventions = payBase.conventions.map((id) => context.words.payConventions[id]);
  return [
    ...table(
      [pay.month, right(pay.sum), pay.items],
      payBase.months.map((row) => monthRow(context, row)),
    ),
    ...list([
      ...payBase.spread.map((item) => spreadLine(context, item)),
      ...payBase.leftOut.map((left) => leftOutLine(context, left)),
    ]),
    paragraph(averageText(context, payBase)),
    ...list(remarks(context, payBase)),
    ...list(treatments(context, payBase)),
    ...(conventions.length === 0
      ? []
      : [paragraph(fill(pay.conventions, { conventions: joined(context, conventions) }))]),
  ];
}

function monthRow(context: Context, { month, low, high, items }: PayBaseMonth): string[] {
  const { words } = context;
  const parts = items.map((item) =>
    fill(words.pay.item, { kind: kindText(context, item.kind), sum: sumText(item.amount, words) }),
  );
  return [month, sumRangeText(low, high, words), parts.length === 0 ? words.pay.asOneSum : joined(context, parts)];
}

function spreadLine(context: Context, item: PayBaseSpread): string {
  const { words } = context;
  const { low, high } = item.share;
  return fill(words.pay.spread, {
    kind: kindText(context, item.kind),
    amount: sumText(item.amount, words),
    listed: item.listedIn ?? words.values.unknown,
    period:
      item.from === null && item.to === null
        ? words.pay.periodUntold
        : `${item.from ?? words.values.unknown} – ${item.to ?? words.values.unknown}`,
    share: low === high ? low : fill(words.pay.shareRange, { low, high }),
    sum: sumRangeText(item.low, item.high, words),
  });
}

function leftOutLine(context: Context, { month, whole, kind, amount, why }: PayBaseLeftOut): string {
  const { words } = context;
  const sum = sumText(amount, words);
  return fill(words.pay.leftOut, {
    month: month ?? words.values.unknown,
    what: whole ? fill(words.pay.wholeMonth, { sum }) : fill(words.pay.item, { kind: kindText(context, kind), sum }),
    why: words.payLeftOut[why],
  });
}

function averageText({ words }: Context, { average, annual, source }: PayBase): string {
  return fill(words.pay.average, {
    average: sumRangeText(average.low, average.high, words),
    source: words.paySources[source],
    annual: sumRangeText(annual.low, annual.high, words),
  });
}

function remarks(context: Context, payBase: PayBase): string[] {
  const { net, missing, listedTwice, ifCounted, average, likely } = payBase;
  const { words } = context;
  const { pay } = words;
  return [
    ...(payBase.window === null ? [] : [fill(pay.window, payBase.window)]),
    ...(likely === null || average.low === average.high ? [] : [fill(pay.likely, { sum: sumText(likely, words) })]),
    ...(net ? [pay.net] : []),
    ...(missing.length === 0 ? [] : [fill(pay.missing, { months: joined(context, missing) })]),
    ...(listedTwice.length === 0 ? [] : [fill(pay.twice, { months: joined(context, listedTwice) })]),
    ...ifCounted.map(({ kind, average: counted }) =>
      fill(pay.ifCounted, {
        kind: kindText(context, kind),
        average: sumRangeText(counted.low, counted.high, words),
      }),
    ),
  ];
}

function treatments(context: Context, payBase: PayBase): string[] {
  const { words } = context;
  return payBase.treatments.map(({ kind, treatment, why, strength, confidence, cite }) =>
    fill(words.pay.treatment, {
      kind: kindText(context, kind),
      treatment: words.payTreatments[treatment],
      why: inWords(context, why),
      strength: words.strengths[strength],
      confidence: words.confidences[confidence],
      cite: citationsText(context, cite),
    }),
  );
}

function kindText({ words }: Context, kind: PayKind | null): string {
  return words.payKinds[kind ?? "untold"];
}
