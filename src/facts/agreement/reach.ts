import { truthFact } from "../define.ts";
import { firstKnown, yesIf } from "../known.ts";

export const inServiceOnly = truthFact(
  "agreement.in-service-only",
  "agreement",
  [
    ["仅约束在职期间", "Binds only in service"],
    ["约定是否只限制在职期间，不限制离职以后？", "Does it restrict only the time in service, not the time after?"],
  ],
  ({ agreement }) => {
    if (agreement?.months !== undefined && agreement.months > 0) return "no";
    return firstKnown(agreement?.inServiceOnly);
  },
);

export const coversService = truthFact(
  "agreement.covers-service",
  "agreement",
  [
    ["约束在职期间", "Covers the time in service"],
    ["约定是否也禁止在职期间从事竞争业务？", "Does it also forbid competing while in service?"],
  ],
  ({ agreement }) => firstKnown(agreement?.coversService, yesIf(agreement?.inServiceOnly === "yes")),
);

export const replaced = truthFact(
  "agreement.replaced",
  "agreement",
  [
    ["已被后来的约定取代", "Replaced by a later agreement"],
    ["这份约定是否已被后来的约定取代？", "Has a later agreement replaced it?"],
  ],
  ({ agreement, situation }) => {
    const { items, complete } = situation.agreements;
    if (agreement?.id !== undefined && items.some((other) => other.replaces === agreement.id)) return "yes";
    return complete === "yes" ? "no" : "unknown";
  },
);

export const pressure = truthFact(
  "agreement.pressure",
  "agreement",
  [
    ["受欺诈、胁迫而签", "Signed under fraud or duress"],
    [
      "签署时是否存在欺诈、胁迫或乘人之危，且能证明？",
      "Was there fraud, duress or exploitation at signing that can be proven?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.pressure),
);

export const severanceCondition = truthFact(
  "agreement.severance-condition",
  "agreement",
  [
    ["以签署换取法定补偿", "Made a condition of statutory severance"],
    [
      "单位是否要求签署后才支付法定经济补偿或办理离职？",
      "Did the employer make signing a condition of statutory severance or exit papers?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.conditionOfSeverance),
);

export const reportingDuty = truthFact(
  "agreement.reporting-duty",
  "agreement",
  [
    ["约定了报告义务", "A duty to report was agreed"],
    ["是否约定离职后要报告从业情况、行踪等？", "Was a duty agreed to report work, whereabouts or the like after exit?"],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.reportingDuty),
);

export const noticePeriod = truthFact(
  "agreement.notice-period",
  "agreement",
  [
    ["另约定提前通知期", "A notice period agreed as well"],
    [
      "除竞业限制外，是否还约定了较长的辞职提前通知期（脱密期）？",
      "Beside the restriction, was notice of resignation beyond the ordinary length (a cooling-off period) agreed?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.terms?.noticePeriod),
);
