import type { AwardSum, SumAtRisk } from "../../incentives/award-sum.ts";
import type { AwardResult, IncentivesTotal } from "../../incentives/incentives.ts";
import { citationsText } from "../citations.ts";
import { type Context, joined } from "../context.ts";
import { type Block, heading, list, paragraph, right, section, table } from "../model.ts";
import { sumRangeText, sumText } from "../sums.ts";
import { fill, wordFor } from "../words/words.ts";

/** Award by award: worth, what leaving takes, what competing takes; then offers to stay. */
export function incentivesSection(context: Context): Block[] {
  const { words, assessment } = context;
  return section(words.sections.incentives, [
    ...awardBlocks(context, assessment.incentives.awards),
    ...offerBlocks(context),
  ]);
}

function awardBlocks(context: Context, awards: readonly AwardResult[]): Block[] {
  if (awards.length === 0) return [];
  const { words, assessment } = context;
  const { awards: said } = words;
  const { lostByLeaving: lost, atRiskForCompeting: atRisk, complete } = assessment.incentives;
  const sums = (award: AwardResult) => [award.value, ...takenFrom(context, award).map(([, sum]) => sum)];
  const rows = awards.map((award) => [nameOf(context, award), ...sums(award).map((sum) => awardSumText(context, sum))]);
  const columns = [said.award, right(said.worth), right(said.lost), right(said.forfeited), right(said.returned)];
  const conventions = [...new Set(awards.flatMap(sums).flatMap((sum) => sum.conventions))];
  return [
    ...table(columns, rows),
    ...list(awards.flatMap((award) => awardLines(context, award))),
    paragraph(fill(said.total, { lost: awardSumText(context, lost), atRisk: awardSumText(context, atRisk) })),
    ...(complete === "yes" ? [] : [paragraph(said.incomplete)]),
    paragraph(said.notSummed),
    paragraph(fill(said.conventions, { conventions: conventionsText(context, conventions) })),
  ];
}

/** A span of sums, with the likely one where it is not the only one. */
function awardSumText({ words }: Context, { low, high, likely, status }: IncentivesTotal | AwardSum): string {
  const span = sumRangeText(status === "unknown" ? null : low, high, words);
  return likely === null || status === "exact"
    ? span
    : fill(words.awards.likely, { span, likely: sumText(likely, words) });
}

type Taken = readonly [what: string, sum: AwardSum];

function takenFrom({ words: { awards } }: Context, { lostByLeaving, atRiskForCompeting }: AwardResult): Taken[] {
  return [
    [awards.lost, lostByLeaving],
    [awards.forfeited, atRiskForCompeting.forfeiture],
    [awards.returned, atRiskForCompeting.clawback],
  ];
}

function nameOf(context: Context, { incentive, kind, grantor }: AwardResult): string {
  const { awardKinds, grantors, awards, values, marks } = context.words;
  const name = fill(awards.name, { number: incentive + 1, kind: kind === null ? values.unknown : awardKinds[kind] });
  return grantor === null ? name : `${name}${marks.comma}${grantors[grantor]}`;
}

function awardLines(context: Context, award: AwardResult): string[] {
  const { words } = context;
  const { awards: said, awardWhy, awardRemarks, marks } = words;
  const { atRiskForCompeting: atRisk, valuation, buyBack } = award;
  const name = nameOf(context, award);
  const worth = `${said.worth}${marks.is}${awardWhy[award.value.why]}`;
  const bases = grouped(
    takenFrom(context, award).map(([what, sum]) => [basisText(context, sum), `${what}${marks.is}${awardWhy[sum.why]}`]),
  );
  const others = grouped([
    ...otherReadings(context, said.forfeited, atRisk.forfeiture),
    ...otherReadings(context, said.returned, atRisk.clawback),
  ]);
  return [
    ...bases.map(([basis, parts], i) =>
      fill(said.line, { award: name, parts: joined(context, i === 0 ? [worth, ...parts] : parts), basis }),
    ),
    ...others.map(([reading, parts]) =>
      fill(said.readingLine, { award: name, reading, parts: joined(context, parts) }),
    ),
    ...[atRisk.forfeiture, atRisk.clawback].flatMap(({ countedIn, counted, see }) =>
      countedIn === null || counted === "no"
        ? []
        : [
            fill(said[COUNTED[counted]], {
              award: name,
              head: words.heads[countedIn],
              cite: citationsText(context, see),
            }),
          ],
    ),
    ...(valuation === null ? [] : [fill(said.valuation, { award: name, valuation })]),
    ...(buyBack === null
      ? []
      : [
          fill(said.buyBack, {
            award: name,
            offer: sumText(buyBack.offer, words),
            against: words.buyBacks[buyBack.against],
            shortfall: sumRangeText(buyBack.shortfall.low, buyBack.shortfall.high, words),
          }),
        ]),
    ...award.remarks.map((remark) => fill(said.remark, { award: name, remark: awardRemarks[remark] })),
  ];
}

const COUNTED = { yes: "counted", "if-owed": "countedIfOwed", perhaps: "countedPerhaps" } as const;

function basisText(context: Context, { reading, strength, cite }: AwardSum): string {
  const { words } = context;
  return fill(words.awards.basis, {
    reading: reading === null ? words.marks.dash : words.awardReadings[reading],
    strength: words.strengths[strength],
    cite: citationsText(context, cite),
  });
}

function otherReadings(context: Context, what: string, { readings }: SumAtRisk): [string, string][] {
  const { words } = context;
  return readings.map(({ id, low, high, strength, confidence, cite }) => [
    fill(words.awards.otherBasis, {
      reading: words.awardReadings[id],
      strength: words.strengths[strength],
      confidence: words.confidences[confidence],
      cite: citationsText(context, cite),
    }),
    `${what}${words.marks.is}${sumRangeText(high === null && low === 0 ? null : low, high, words)}`,
  ]);
}

/** What stands on the same basis, said once. */
function grouped(entries: readonly (readonly [string, string])[]): [string, string[]][] {
  const bases = [...new Set(entries.map(([basis]) => basis))];
  return bases.map((basis) => [basis, entries.flatMap(([own, part]) => (own === basis ? [part] : []))]);
}

function conventionsText(context: Context, ids: readonly string[]): string {
  const { conventions, awardConventions } = context.words;
  return joined(
    context,
    ids.map((id) => wordFor({ ...conventions, ...awardConventions }, id)),
  );
}

function offerBlocks(context: Context): Block[] {
  const { words, assessment } = context;
  const { awards: said, marks, values } = words;
  const { offers } = assessment.incentives;
  if (offers.length === 0) return [];
  const plain = (n: number | null) => (n === null ? marks.dash : String(n));
  const rows = offers.map((offer) => [
    offer.annualPayHigh === null
      ? sumText(offer.annualPay, words)
      : sumRangeText(offer.annualPay, offer.annualPayHigh, words),
    sumText(offer.cash, words),
    plain(offer.teamSize),
    plain(offer.freeDaysPerWeek),
    values[offer.accepted],
  ]);
  const columns = [right(said.pay), right(said.cash), right(said.team), right(said.freeDays), said.accepted];
  return [heading(3, said.offers), ...table(columns, rows), paragraph(said.refusing)];
}
