import * as activation from "./agreement/activation.ts";
import * as avoidance from "./agreement/avoidance.ts";
import * as forumTerms from "./agreement/forum-terms.ts";
import * as made from "./agreement/made.ts";
import * as reach from "./agreement/reach.ts";
import * as signing from "./agreement/signing.ts";
import { movedWithoutConsent } from "./agreement/transfer.ts";
import * as waivers from "./agreement/waivers.ts";
import * as agreedPay from "./compensation/agreed.ts";
import * as equity from "./compensation/equity.ts";
import * as minimumWages from "./compensation/minimum-wage.ts";
import { averageWage, registrationStandard } from "./compensation/wage.ts";
import { addedAlone } from "./conduct/added-alone.ts";
import { afterSigning } from "./conduct/after-signing.ts";
import * as alleged from "./conduct/alleged.ts";
import { approval } from "./conduct/approval.ts";
import * as competition from "./conduct/competition.ts";
import * as cover from "./conduct/cover.ts";
import * as during from "./conduct/in-office.ts";
import * as officeDays from "./conduct/office-days.ts";
import * as service from "./conduct/service.ts";
import * as leaving from "./duration/leaving.ts";
import * as term from "./duration/term.ts";
import type { Fact } from "./fact.ts";
import { excessOverLoss } from "./liability/over-loss.ts";
import * as penalty from "./liability/penalty.ts";
import { competingWorks } from "./liability/repeated.ts";
import * as capacity from "./parties/capacity.ts";
import { employerPlace } from "./parties/employer-place.ts";
import * as post from "./parties/post.ts";
import { regime, workerType } from "./parties/regime.ts";
import * as status from "./parties/status.ts";
import * as defaultDays from "./performance/default-days.ts";
import * as ending from "./performance/ending.ts";
import * as otherEndings from "./performance/other-endings.ts";
import * as payment from "./performance/payment.ts";
import { performancePlace } from "./performance/place.ts";
import { releasePlain } from "./performance/plainly.ts";
import * as succession from "./performance/succession.ts";
import * as unpaid from "./performance/unpaid.ts";
import * as otherwise from "./performance/unpaid-otherwise.ts";
import { breachKnownDay } from "./procedure/breach-known.ts";
import { askedDay, employmentEnded, exitDay, forumDay } from "./procedure/days.ts";
import * as scope from "./scope/scope.ts";

/** Every fact that a rule may ask about. The order is that in which counsel asks and in which presumptions are made. */
export const CATALOG: readonly Fact[] = [
  forumDay,
  exitDay,
  employmentEnded,
  status.hkMacaoTaiwan,
  status.employmentPermit,
  leaving.wrongedExit,
  leaving.reinstated,
  performancePlace,
  workerType,
  made.stated,
  made.form,
  regime,
  made.employeeSigned,
  made.employerSigned,
  made.signedDay,
  made.signedByThen,
  made.signedWithEmployer,
  post.category,
  post.secretAccess,
  post.ipAccess,
  post.secretsIdentified,
  capacity.directorOrOfficer,
  capacity.supervisor,
  capacity.generalPartner,
  capacity.limitedPartner,
  capacity.shareholderOrFounder,
  status.stateSecretPost,
  status.technologyTransfer,
  post.technicalSecrets,
  reach.inServiceOnly,
  reach.coversService,
  reach.replaced,
  reach.pressure,
  reach.severanceCondition,
  signing.standardForm,
  signing.explained,
  avoidance.grosslyUnfair,
  avoidance.mistaken,
  avoidance.avoidanceMonth,
  avoidance.avoided,
  reach.reportingDuty,
  movedWithoutConsent,
  reach.noticePeriod,
  waivers.unpaidMeansReleased,
  waivers.waivesExtraMonths,
  forumTerms.foreignLaw,
  forumTerms.commercialArbitration,
  activation.activationRequired,
  activation.activated,
  activation.activationDelay,
  activation.activatedInTime,
  scope.scopeKind,
  scope.exceedsSecrets,
  scope.exceedsBusiness,
  scope.territoryKind,
  scope.listClosed,
  term.months,
  term.started,
  term.monthNumber,
  term.beyondAgreed,
  term.currentMonth,
  term.termOver,
  agreedPay.agreed,
  agreedPay.withinSalary,
  agreedPay.itemised,
  agreedPay.monthlyAgreed,
  agreedPay.agreedShare,
  averageWage,
  minimumWages.minimumWage,
  minimumWages.belowMinimumWage,
  minimumWages.laterMinimumShare,
  registrationStandard,
  performancePlace,
  employerPlace,
  equity.equityGain,
  equity.wageWithEquity,
  equity.equityAlone,
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
  payment.refusedToPay,
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
  penalty.refundAgreed,
  penalty.refundExtent,
  penalty.stopsClock,
  penalty.lossProven,
  penalty.reportingBreached,
  payment.observed,
  askedDay,
  breachKnownDay,
];

export const FACT_IDS: readonly string[] = CATALOG.map((fact) => fact.id);
