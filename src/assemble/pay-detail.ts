import type { Question } from "../evaluate/questions.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { PayBase } from "../ledger/pay-base-result.ts";

/** The question for the average wage names what would tell it. */
export function withPayDetail(questions: readonly Question[], payBase: PayBase): Question[] {
  const detail = detailOf(payBase);
  return questions.map((q) => (detail !== null && q.fact === "compensation.average-wage" ? { ...q, detail } : q));
}

function detailOf(payBase: PayBase): Bilingual | null {
  const { missing, listedTwice, leftOut } = payBase;
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
    ...(payBase.window === null && leftOut.length > 0
      ? [
          {
            zh: "请把离职日（入职不满一年的，还有入职日）说明到日，才知道哪些月份计入",
            en: "tell the last day of employment (and, within a year of it, the first) to the day: which months count hangs on it",
          },
        ]
      : []),
  ];
  return parts.length === 0
    ? null
    : { zh: parts.map(({ zh }) => zh).join("；"), en: parts.map(({ en }) => en).join("; ") };
}
