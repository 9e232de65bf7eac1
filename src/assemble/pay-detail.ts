import type { Bilingual } from "../law/bilingual.ts";
import type { PayBase } from "../ledger/pay-base-result.ts";

/** What the question for the average wage names: months that are missing or told twice, bonuses of no time told, days that decide which months count. */
export function payDetail(payBase: PayBase): Readonly<Record<string, Bilingual>> {
  const { missing, listedTwice, leftOut } = payBase;
  const untimed = payBase.spread.filter(({ from, to }) => from === null || to === null);
  const listedIn = [...new Set(untimed.map((item) => item.listedIn))];
  const parts = [
    ...(missing.length === 0
      ? []
      : [
          {
            zh: `未说明（或未说全）的月份：${missing.join("、")}`,
            en: `months not told, or not in full: ${missing.join(", ")}`,
          },
        ]),
    ...(listedTwice.length === 0
      ? []
      : [
          {
            zh: `写了不止一次的月份：${listedTwice.join("、")}`,
            en: `months told more than once: ${listedTwice.join(", ")}`,
          },
        ]),
    ...(untimed.length === 0
      ? []
      : [
          {
            zh: `没有写明属于哪段时间（periodFrom 至 periodTo）的奖金，列在：${listedIn.map((month) => month ?? "月份未知").join("、")}`,
            en: `bonuses of which the time (periodFrom to periodTo) is not told, listed in: ${listedIn.map((month) => month ?? "a month not told").join(", ")}`,
          },
        ]),
    ...(payBase.window === null && leftOut.length > 0
      ? [
          {
            zh: "请把离职日（入职不满一年的，还有入职日）说明到日，才知道哪些月份计入",
            en: "tell the last day of employment (and, within a year of it, the first) to the day: which months count hangs on it",
          },
        ]
      : []),
  ];
  if (parts.length === 0) return {};
  const detail = { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
  return { "compensation.average-wage": detail };
}
