import { assessUnder } from "../assess-under.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { blocksOf } from "../concordance/blocks.ts";
import type { CaseResult } from "../concordance/case-result.ts";
import { compareCase } from "../concordance/concordance.ts";
import { forecastBy } from "../concordance/forecast-of.ts";
import type { Reader } from "../concordance/readings.ts";
import type { CaseRecord } from "../concordance/record.ts";
import { compileLaw } from "../evaluate/compile-law.ts";
import { calibrated, scoreModel } from "../law/calibrated.ts";
import type { CalibrationData } from "../law/calibration.ts";
import { indexLaw } from "../law/law.ts";
import { type DamagesFigures, damagesFigures } from "./damages-figures.ts";
import { type ElementEvidence, elementEvidence, type FactorEvidence, factorEvidence } from "./evidence.ts";
import { observed } from "./observed.ts";
import { reliabilityOf, type Scored } from "./reliability.ts";
import { breachFigures, enforceabilityFigures, type ScoreFigures } from "./score-figures.ts";

/** Figures chosen over published cases, and how they did on those that were kept aside. */
export interface Calibration {
  readonly data: CalibrationData;
  readonly enforceability: ScoreFigures;
  readonly breach: ScoreFigures;
  readonly damages: DamagesFigures;
  readonly evidence: {
    readonly enforceability: readonly ElementEvidence[];
    readonly breach: readonly ElementEvidence[];
    readonly damages: readonly FactorEvidence[];
  };
}

/** Chooses every figure of `calibration.yaml` anew; records that cannot be assessed count nowhere. */
export function calibrate(records: readonly CaseRecord[], read: Reader, fallback: string): Calibration {
  const { risk } = BUNDLED_LAW.law.data;
  const seen = records.flatMap((record) => observed(record, read, fallback) ?? []);
  const enforceability = enforceabilityFigures(risk.enforceability.elements, seen);
  const binds = scoreModel(risk.enforceability.elements, enforceability.shares);
  const breach = breachFigures(risk.breach.elements, binds, seen);
  const damages = damagesFigures(risk.damages, seen);
  const shares = {
    id: "cn/calibration",
    enforceability: enforceability.shares,
    breach: breach.shares,
    damages: damages.shares,
  };
  const reliability = reliabilityUnder({ ...shares, reliability: risk.reliability }, records, read, fallback);
  const evidence = {
    enforceability: elementEvidence(
      risk.enforceability.elements,
      seen,
      (one) => one.enforceability,
      (one) => one.bound,
    ),
    breach: elementEvidence(
      risk.breach.elements,
      seen,
      (one) => one.breach,
      (one) => one.broken,
    ),
    damages: factorEvidence(risk.damages.factors, seen),
  };
  return { data: { ...shares, reliability }, enforceability, breach, damages, evidence };
}

/** How the engine does on the cases with these figures. */
function reliabilityUnder(
  figures: CalibrationData,
  records: readonly CaseRecord[],
  read: Reader,
  fallback: string,
): CalibrationData["reliability"] {
  const { data } = BUNDLED_LAW.law;
  const { enforceability, breach } = data.risk;
  const written = { ...data.risk, enforceability: enforceability.elements, breach: breach.elements };
  const law = compileLaw(indexLaw({ ...data, risk: calibrated(written, figures) }));
  const forecast = forecastBy.bind(null, (told, options) => assessUnder(law, told, options));
  const results = records.flatMap((record): CaseResult[] => {
    const compared = compareCase(record, { read, forecast, fallback });
    return compared.ok ? [compared.compared.asRecorded.result] : [];
  });
  const { zero, positive } = blocksOf(results).damages;
  return {
    enforceability: reliabilityOf(results.flatMap((r) => scored(r.binding))),
    joint: reliabilityOf(results.flatMap((r) => scored(r.breach))),
    damages: { awarded: positive.total, inside: positive.covered, refused: zero.total, foretold: zero.agree },
  };
}

function scored(answer: CaseResult["binding"]): Scored[] {
  return answer === undefined ? [] : [{ score: answer.score, yes: answer.expected === "yes" }];
}
