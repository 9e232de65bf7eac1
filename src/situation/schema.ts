import * as z from "zod/mini";
import { agreement, type penalty } from "./agreement.ts";
import { engagement, evidence, performance } from "./conduct.ts";
import { claims, collective, losses, notice, settlement, step } from "./dispute.ts";
import { employment, pay, retentionOffer, workplace } from "./employment.ts";
import { day, listOf, PLACE, place, TITLES, text, titled, truth } from "./fields.ts";
import { incentive } from "./incentive.ts";
import { person } from "./person.ts";

const places = listOf(
  workplace,
  "劳动合同履行地（实际工作地）",
  "Where the contract is performed (the real workplace)",
);

/** One code, or a list by span of time. */
const performedAt = z.pipe(
  z.union([PLACE, places]),
  z.transform((given) =>
    typeof given === "string" ? { items: [{ place: given }], complete: "unknown" as const } : given,
  ),
);

const workplaces = z._default(performedAt, { items: [], complete: "unknown" as const });
TITLES.add(workplaces as z.ZodMiniType, { title: "劳动合同履行地", titleEn: "Where the contract is performed" });

/** A described employment situation. Every field may be left out, null or `unknown`. */
export const situationSchema = z.strictObject({
  title: text("标题", "Title"),
  note: text("说明", "Note"),
  decidedOn: day("裁判日（未填按计算日）", "Day of decision (else the day asked)"),
  askedDay: day("询问是否受约束的日期", "Day for which the bond is asked"),
  place: workplaces,
  employerSeat: place("用人单位所在地", "Employer's seat"),
  registrationPlace: place("用人单位注册地", "Employer's place of registration"),
  registrationStandardAgreed: truth("是否约定适用注册地标准", "The registration place's standard was agreed"),
  person: titled(person, "人员", "Person"),
  employment: titled(employment, "劳动关系", "Employment"),
  pay: titled(pay, "工资", "Pay"),
  agreements: listOf(agreement, "协议", "Agreements"),
  performance: titled(performance, "履行情况", "Performance"),
  engagements: listOf(engagement, "离职前后的任职、经营或持股", "Jobs, businesses and holdings"),
  evidence: listOf(evidence, "证据", "Evidence"),
  incentives: listOf(incentive, "激励", "Incentives"),
  retentionOffers: listOf(retentionOffer, "挽留条件", "Retention offers"),
  claims: titled(claims, "请求", "Claims"),
  losses: titled(losses, "损失", "Losses"),
  settlements: listOf(settlement, "和解与弃权", "Settlements and waivers"),
  notices: listOf(notice, "通知", "Notices"),
  steps: listOf(step, "程序", "Steps taken"),
  collective: titled(collective, "全员取消", "Company-wide cancellation"),
  proof: titled(
    z.record(z.string(), z.enum(["admitted", "documented", "contested", "none"])),
    "关键事实的证明情况",
    "How key facts are proven",
  ),
});

/** What a caller writes. */
export type SituationInput = z.input<typeof situationSchema>;

/** The situation as the engine sees it: money in fen, days as spans, shares exact, lists with their completeness. */
export type Situation = z.output<typeof situationSchema>;
export type Agreement = z.output<typeof agreement>;
export type Engagement = z.output<typeof engagement>;
export type Incentive = z.output<typeof incentive>;
export type RetentionOffer = z.output<typeof retentionOffer>;
export type Penalty = z.output<typeof penalty>;
