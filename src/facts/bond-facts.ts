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
import * as leaving from "./duration/leaving.ts";
import * as term from "./duration/term.ts";
import type { Fact } from "./fact.ts";
import * as capacity from "./parties/capacity.ts";
import { employerPlace } from "./parties/employer-place.ts";
import * as post from "./parties/post.ts";
import { regime, workerType } from "./parties/regime.ts";
import * as status from "./parties/status.ts";
import { performancePlace } from "./performance/place.ts";
import { employmentEnded, exitDay, forumDay } from "./procedure/days.ts";
import * as scope from "./scope/scope.ts";

/** Who is bound, by what, how far, how long and for what pay; in the order of asking. */
export const BOND_FACTS: readonly Fact[] = [
  forumDay,
  exitDay,
  employmentEnded,
  status.hkMacaoTaiwan,
  status.employmentPermit,
  leaving.wrongedExit,
  leaving.reinstated,
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
  agreedPay.rateBase,
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
];
