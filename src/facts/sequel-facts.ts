import { addedAlone } from "./conduct/added-alone.ts";
import { afterSigning } from "./conduct/after-signing.ts";
import * as alleged from "./conduct/alleged.ts";
import { approval } from "./conduct/approval.ts";
import { beforeRelease } from "./conduct/before-release.ts";
import * as competition from "./conduct/competition.ts";
import * as cover from "./conduct/cover.ts";
import * as extent from "./conduct/extent.ts";
import * as during from "./conduct/in-office.ts";
import * as officeDays from "./conduct/office-days.ts";
import * as service from "./conduct/service.ts";
import type { Fact } from "./fact.ts";
import { excessOverLoss } from "./liability/over-loss.ts";
import * as penalty from "./liability/penalty.ts";
import { competingWorks } from "./liability/repeated.ts";
import * as defaultDays from "./performance/default-days.ts";
import * as endedFirst from "./performance/ended-before-release.ts";
import * as ending from "./performance/ending.ts";
import * as otherEndings from "./performance/other-endings.ts";
import * as payment from "./performance/payment.ts";
import { releasePlain } from "./performance/plainly.ts";
import * as refusal from "./performance/refusal.ts";
import * as succession from "./performance/succession.ts";
import * as unpaid from "./performance/unpaid.ts";
import * as otherwise from "./performance/unpaid-otherwise.ts";
import { breachKnownDay } from "./procedure/breach-known.ts";
import { askedDay } from "./procedure/days.ts";

/** What was done under the agreement and against it, and what follows; in the order of asking. */
export const SEQUEL_FACTS: readonly Fact[] = [
  payment.paidAnything,
  unpaid.unpaidMonths,
  unpaid.unpaidAtRescission,
  unpaid.unpaidAtConduct,
  otherwise.unpaidInARow,
  otherwise.inARowAtRescission,
  otherwise.inARowAtConduct,
  otherwise.shortMonths,
  otherwise.shortAtRescission,
  otherwise.unpaidAtWorst,
  otherwise.worstBeforeRescission,
  payment.unpaidCause,
  refusal.refusedToPay,
  refusal.refusedByThen,
  refusal.refusedBeforeRescission,
  payment.reminded,
  payment.extraMonthsPaid,
  payment.paidInOneSum,
  ending.released,
  ending.everReleased,
  ending.releaseDay,
  ending.releaseMonth,
  ending.releasedInPeriod,
  releasePlain,
  ending.rescinded,
  ending.everRescinded,
  ending.rescissionDay,
  defaultDays.daysUnpaidAtRescission,
  defaultDays.daysToLumpSumDemand,
  otherEndings.settled,
  otherEndings.everSettled,
  otherEndings.settledDay,
  endedFirst.rescindedBeforeRelease,
  endedFirst.settledBeforeRelease,
  succession.succeeded,
  succession.everDissolved,
  succession.dissolved,
  otherEndings.settlementPerformed,
  otherEndings.groundGone,
  otherEndings.everGone,
  otherEndings.groundGoneDay,
  ending.secretsPublic,
  penalty.employerClaims,
  alleged.alleged,
  alleged.kind,
  alleged.conductDay,
  beforeRelease,
  competition.onList,
  addedAlone,
  competition.ownAffiliate,
  competition.competitor,
  competition.actualBusiness,
  competition.audience,
  competition.market,
  competition.registeredScope,
  competition.dutiesOverlap,
  cover.nominee,
  cover.alias,
  cover.concealed,
  cover.passiveShares,
  cover.lawfulEvidence,
  extent.breachMonths,
  extent.ceasedOnDemand,
  extent.gainOverPay,
  service.inService,
  service.afterExit,
  afterSigning,
  during.asDirector,
  during.inOffice,
  during.whilePartner,
  officeDays.firstDayAsDirector,
  officeDays.lastDayInOffice,
  approval,
  penalty.penaltyListed,
  penalty.penaltyAgreed,
  penalty.otherPenalty,
  penalty.reportingPenalty,
  penalty.nonSolicitationPenalty,
  excessOverLoss,
  competingWorks,
  penalty.doublePay,
  penalty.inquiryCostsAgreed,
  penalty.inquiryCostsClaimed,
  penalty.refundAgreed,
  penalty.refundExtent,
  penalty.stopsClock,
  penalty.lossProven,
  penalty.reportingBreached,
  payment.observed,
  askedDay,
  breachKnownDay,
];
