import type { Convention } from "../../law/convention.ts";

/** Chinese words for the choices of reckoning that no text makes. */
export const CONVENTION_WORDS_ZH_CN = {
  "half-up-to-the-fen": "四舍五入到分",
  "up-to-the-fen": "向上取到分，以免不足下限",
  "down-to-the-fen": "向下取到分，以免超过上限",
  "month-rounded-first": "先按月取整，再乘月数",
  "lump-sum-by-months": "一次性补偿平均摊到约定的各月",
  "rounded-so-far": "不足一分的：到每个月为止合计取整，各月相加恰为总数",
  "floor-of-the-exit-day": "最低工资取离职日的标准",
  "floor-of-the-time-paid-for": "最低工资取所付期间当时的标准，未来各月按现行标准",
  "minimum-wage-between-known": "没有收录的一段，取前后已知标准之间",
  "due-at-the-end-of-each-month": "每满一个月之末到期",
  "days-over-days-of-the-month": "按天折算，天数取该月的天数",
  "stretch-by-stretch": "月内有变动的，分段按天计算",
  "sum-of-the-day-asked-for": "可能值取计算日所在的一段",
  "oldest-month-first": "已付抵最早的月份",
  "holidays-left-out": "节假日顺延不计",
  "loss-and-gain-not-fixed": "损失和获利没有写明的，按法定数额以内",
  "rate-of-the-average-wage": "约定比例的基数没有说明，可能值按月平均工资",
  "bonus-paid-in-the-window": "没有写明所属期间的奖金，可能值按属于发放所在的十二个月",
  "gain-counted-once": "同一收益只计一次：已计入约定违约金的不再相加",
} as const satisfies Readonly<Record<Convention, string>>;
