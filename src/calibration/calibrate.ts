import { assessUnder } from "../assess-under.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { blocksOf } from "../concordance/blocks.ts";
import type { CaseResult } from "../concordance/case-result.ts";
import { compareCase } from "../concordance/concordance.ts";
import { forecastBy } from "../concordance/forecast-of.ts";
import type { Reader } from "../concordance/readings.ts";
import type { CaseRecord } from "../concordance/record.ts";
import { compileLaw } from "../evaluate/compile-law.ts";
import { calibrated } from "../law/calibrated.ts";
import type { CalibrationData } from "../law/calibration.ts";
import { indexLaw } from "../law/law.ts";
import { type DamagesFigures, damagesFigures } from "./damages-figures.ts";
import { type ElementEvidence, elementEvidence, type FactorEvidence, factorEvidence } from "./evidence.ts";
import { observed } from "./observed.ts";
import { reliabilityOf, type Scored } from "./reliability.ts";
import { type ScoreFigures, scoreFigures, trialsOf } from "./score-figures.ts";

/** Figures chosen over published cases, and how they did on those that were kept aside. */
export interface Calibration {
  readonly data: CalibrationData;
  readonly scores: ScoreFigures;
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
  const [binding, broken] = [risk.enforceability.elements, risk.breach.elements];
  const bindingTrials = trialsOf(
    binding,
    seen,
    (one) => one.enforceability,
    (one) => one.bound,
  );
  const breachTrials = trialsOf(
    broken,
    seen,
    (one) => one.breach,
    (one) => one.broken,
  );
  const scores = scoreFigures([...bindingTrials, ...breachTrials]);
  const damages = damagesFigures(risk.damages, seen);
  const shares = { id: "cn/calibration", scores: scores.shares, damages: damages.shares };
  const reliability = reliabilityUnder(
    { ...shares, reliability: risk.reliability },
    damages.insideAside,
    records,
    read,
    fallback,
  );
  const evidence = {
    enforceability: elementEvidence(binding, bindingTrials),
    breach: elementEvidence(broken, breachTrials),
    damages: factorEvidence(risk.damages.factors, seen),
  };
  return { data: { ...shares, reliability }, scores, damages, evidence };
}

/** How the engine does on the cases with these figures; `inside` is how many awards kept aside lay in their range. */
function reliabilityUnder(
  figures: CalibrationData,
  inside: number,
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
    damages: {
      awarded: positive.total,
      inside,
      fromZero: positive.fromZero,
      refused: zero.total,
      foretold: zero.agree,
    },
  };
}

function scored(answer: CaseResult["binding"]): Scored[] {
  return answer === undefined ? [] : [{ score: answer.score, yes: answer.expected === "yes" }];
}
