import { version } from "../package.json";
import { adjustingOf } from "./amounts/adjusting.ts";
import { amountsOfAgreement, withSlips } from "./amounts/amounts-of-agreement.ts";
import { annualPay } from "./amounts/annual-pay.ts";
import { enforcementOf } from "./amounts/enforcement.ts";
import { employeeExposure, employerExposure } from "./amounts/exposure.ts";
import { exposureFacts } from "./amounts/exposure-facts.ts";
import type { ExposureHead } from "./amounts/exposure-head.ts";
import { exactValue } from "./amounts/figure.ts";
import { distinct, leading, ofAgreement } from "./assemble/among.ts";
import { awardsAtRisk } from "./assemble/awards-at-risk.ts";
import { citationsOf } from "./assemble/citations.ts";
import { conflictsOf } from "./assemble/conflicts.ts";
import { continuedOf } from "./assemble/continued.ts";
import { disputesOf, type Outcomes } from "./assemble/disputes.ts";
import { finalAwardsOf } from "./assemble/final-award.ts";
import { findingsOf } from "./assemble/findings.ts";
import { ledgerOf, toCome } from "./assemble/ledger.ts";
import { limitationOf, missingForLimitation } from "./assemble/limitation.ts";
import { agreementResult, engagementResult, type Reckoned } from "./assemble/listed.ts";
import { nestedAmounts } from "./assemble/nested-amounts.ts";
import { NOT_CONSIDERED } from "./assemble/not-considered.ts";
import { payBaseOf } from "./assemble/pay-base.ts";
import { payDetail } from "./assemble/pay-detail.ts";
import { extentOpen, missingForAdjustment, missingForAmounts, missingForEvidence } from "./assemble/questions.ts";
import { remarksOf } from "./assemble/remarks.ts";
import { verdictResult } from "./assemble/verdicts.ts";
import type { Assessment } from "./assessment.ts";
import { type Day, formatDay } from "./base/day.ts";
import { formatPartialDay } from "./base/partial-day.ts";
import type { Readings } from "./conditions/program.ts";
import { burdenOf } from "./evaluate/burden.ts";
import type { CompiledLaw } from "./evaluate/compile-law.ts";
import { type EvaluatedFrame, evaluateFrames } from "./evaluate/frames.ts";
import { questionsFrom } from "./evaluate/questions.ts";
import { AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE } from "./evaluate/settle.ts";
import { rangeFact, wordFact } from "./evaluate/values.ts";
import { verdictOf } from "./evaluate/verdict.ts";
import { incentivesOf } from "./incentives/incentives.ts";
import { localLawOf } from "./law/local-law.ts";
import { statisticsOf } from "./law/statistic.ts";
import { reliabilityOf } from "./risk/reliability.ts";
import { type Risk, riskOf } from "./risk/risk.ts";
import { jointScore, score, settledBy } from "./risk/score.ts";
import type { Situation } from "./situation/schema.ts";
import { timelineOf } from "./timeline/timeline.ts";

/** A new employer owes nothing for the breach alone; what it may owe beside that is not considered yet. */
const UNASSESSED: Risk = { perspective: "prospective-employer", level: null, expected: null, timesAnnualPay: null };

/** The pipeline, top to bottom: frames, verdicts, amounts, other readings, exposure, scores, questions. */
export function assessSituation(compiled: CompiledLaw, situation: Situation, asOf: Day, trace: boolean): Assessment {
  const frames = evaluateFrames(compiled, situation, asOf, compiled.mainReadings);
  const outcomesOf = (under: readonly EvaluatedFrame[], readings: Readings, known: Partial<Outcomes>): Outcomes => ({
    binding: known.binding ?? verdictOf(compiled, under, compiled.binding, unlisted(situation, "binding"), readings),
    breach: known.breach ?? verdictOf(compiled, under, compiled.breach, unlisted(situation, "breach"), readings),
    amounts:
      known.amounts ?? amountsOfAgreement(compiled, ofAgreement(under, leading(under, compiled.binding).agreement)),
  });
  const main = outcomesOf(frames, compiled.mainReadings, {});
  const disputes = disputesOf(compiled, frames, main, outcomesOf);
  const bindingFrame = leading(frames, compiled.binding);
  const breachFrame = leading(frames, compiled.breach);
  const model = compiled.law.data.risk;
  const ledger = ledgerOf(
    compiled,
    ofAgreement(frames, bindingFrame.agreement),
    bindingFrame,
    main.amounts["compensation.monthly"],
  );
  const carrying: Reckoned = { amounts: withSlips(main.amounts, trace), ledger };
  const incentives = incentivesOf(compiled.law, bindingFrame, (head) => main.amounts[head]);
  const { adjusting, frame: damagesFrame } = adjustingOf(compiled, ofAgreement(frames, bindingFrame.agreement));
  const awards = (heads: readonly ExposureHead[]) => awardsAtRisk(incentives, main.breach, heads);
  const facts = exposureFacts(bindingFrame);
  const employee = employeeExposure(main.amounts, adjusting, situation, awards, facts);
  const employer = employerExposure(main.amounts, toCome(ledger, bindingFrame), facts);
  const enforceability = settledBy(disputes.binding, score(compiled.enforceability, bindingFrame));
  const breach = score(compiled.breachScore, breachFrame);
  const joint = settledBy(disputes.breach, jointScore(enforceability, breach));
  const annual = exactValue(annualPay(bindingFrame));
  const limitation = limitationOf(
    compiled,
    ofAgreement(frames, bindingFrame.agreement),
    bindingFrame,
    main.amounts,
    ledger,
  );
  const finalAward = finalAwardsOf(compiled, bindingFrame, main.amounts);
  const told = {
    verdicts: {
      binding: verdictResult(compiled, main.binding, frames, compiled.binding, disputes.binding),
      breach: verdictResult(compiled, main.breach, frames, compiled.breach, disputes.breach),
    },
    agreements: distinct(frames, "agreement").map((agreement) =>
      agreementResult(compiled, frames, agreement, trace, agreement === bindingFrame.agreement ? carrying : null),
    ),
    engagements: distinct(frames, "engagement").map((engagement) => engagementResult(compiled, frames, engagement)),
    payBase: payBaseOf(compiled.law, bindingFrame),
    incentives,
    disputes: disputes.results,
    timeline: timelineOf(compiled, bindingFrame, { ledger, limitation, finalAward }),
    limitation,
    finalAward,
    exposure: {
      employee,
      employer,
      continued:
        main.binding.value === "no" ? null : continuedOf(compiled, bindingFrame, main.amounts["compensation.monthly"]),
      enforcement: enforcementOf(compiled, bindingFrame, employee),
    },
  };
  const place = wordFact(bindingFrame, "performance.place");
  return {
    meta: {
      version,
      rulesDigest: compiled.law.data.digest,
      asOf: formatDay(asOf),
      forum: formatPartialDay(rangeFact(bindingFrame, "procedure.forum-day")),
      title: situation.title ?? null,
    },
    ...told,
    findings: findingsOf(compiled, frames, trace),
    amounts: nestedAmounts(carrying.amounts),
    scores: {
      enforceability,
      breach,
      joint,
      risk: [
        riskOf("employee", employee, joint, annual, model),
        riskOf("employer", employer, joint, annual, model),
        UNASSESSED,
      ],
      reliability: reliabilityOf(model.reliability, { enforceability, joint }),
    },
    conflicts: conflictsOf(compiled, frames),
    citations: citationsOf(compiled, told),
    questions: questionsFrom(
      [
        ["binding", main.binding.open],
        ["breach", main.breach.open],
        ["binding", disputes.open.binding],
        ["breach", disputes.open.breach],
        ["extent", extentOpen(compiled, bindingFrame)],
        ["evidence", missingForEvidence(bindingFrame)],
        ["limitation", missingForLimitation(limitation, bindingFrame.agreement)],
        ...missingForAmounts(compiled, main.amounts, bindingFrame),
        ["damages.agreed", missingForAdjustment(employee, damagesFrame)],
      ],
      (point) => burdenOf(compiled, frames, point),
      payDetail(told.payBase),
    ),
    remarks: remarksOf({
      compiled,
      all: frames,
      frames: ofAgreement(frames, bindingFrame.agreement),
      frame: bindingFrame,
      ledger,
    }),
    localLaw: localLawOf(compiled.law, place),
    statistics: statisticsOf(compiled.law.data.statistics, place),
    notConsidered: NOT_CONSIDERED,
  };
}

/** Lists that may hold more than is told: another agreement may bind, another engagement may breach. */
function unlisted({ agreements, engagements }: Situation, verdict: "binding" | "breach"): string[] {
  const more = agreements.items.length > 0 && agreements.complete !== "yes" ? [AGREEMENTS_COMPLETE] : [];
  const work = engagements.items.length > 0 && engagements.complete !== "yes" ? [ENGAGEMENTS_COMPLETE] : [];
  return verdict === "binding" ? more : [...more, ...work];
}
