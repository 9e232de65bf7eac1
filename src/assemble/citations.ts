import type { Assessment } from "../assessment.ts";
import { type CitedArticle, citedArticles } from "../evaluate/cited-article.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { AwardResult } from "../incentives/incentives.ts";

type Told = Pick<
  Assessment,
  | "verdicts"
  | "agreements"
  | "engagements"
  | "incentives"
  | "payBase"
  | "disputes"
  | "timeline"
  | "limitation"
  | "finalAward"
  | "exposure"
>;

/** Every article that is named by its id, with its instrument and our words; sorted by id. */
export function citationsOf(compiled: CompiledLaw, told: Told): Readonly<Record<string, CitedArticle>> {
  const verdicts = [
    told.verdicts.binding,
    told.verdicts.breach,
    ...told.agreements.map((a) => a.binding),
    ...told.engagements.map((e) => e.breach),
  ];
  const ids = [
    ...verdicts.flatMap((v) => v.forecast.presumptions.flatMap((p) => p.cite)),
    ...told.agreements.flatMap((a) => [
      ...Object.values(a.amounts).flatMap((amount) => amount.slip?.lines.flatMap((line) => line.cite) ?? []),
      ...a.ledger.rows.flatMap((row) => row.cite),
    ]),
    ...told.payBase.treatments.flatMap((row) => row.cite),
    ...told.incentives.awards.flatMap(awardCites),
    ...told.disputes.flatMap((d) => [...d.main.cite, ...d.alternatives.flatMap((a) => a.cite)]),
    ...told.timeline.flatMap((e) => [...e.cite, ...e.readings.flatMap((r) => r.cite)]),
    ...told.limitation.flatMap((l) => [...l.cite, ...l.readings.flatMap((r) => r.cite)]),
    ...told.finalAward.flatMap((f) => f.cite),
    ...told.exposure.employee.heads.flatMap(({ adjustment }) =>
      adjustment === undefined ? [] : [...adjustment.cite, ...adjustment.factors.flatMap((f) => f.cite)],
    ),
  ];
  return citedArticles(compiled, ids);
}

function awardCites({ value, lostByLeaving, atRiskForCompeting }: AwardResult): string[] {
  const atRisk = Object.values(atRiskForCompeting);
  const readings = atRisk.flatMap((sum) => sum.readings);
  const see = atRisk.flatMap((sum) => sum.see);
  return [...see, ...[value, lostByLeaving, ...atRisk, ...readings].flatMap(({ cite }) => cite)];
}
