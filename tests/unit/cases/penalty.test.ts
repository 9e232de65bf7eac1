import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { penaltyKind, penaltyOverPay } from "../../../src/cases/penalty.ts";
import { parseSituation } from "../../../src/situation/parse.ts";

/** A wage of 10 000 yuan: annual pay is 120 000. */
function frame(penalties: unknown, pay: object = { averageMonthly: "10000" }) {
  const parsed = parseSituation({ pay, agreements: [{ penalties }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { situation } = parsed;
  const agreement = situation.agreements.items[0] ?? null;
  return { situation, agreement, engagement: null, asOf: 20_000, law: BUNDLED_LAW.law };
}

const times = (num: number, den = 1) => ({ low: fraction(num, den), high: fraction(num, den) });
const UNKNOWN = { low: null, high: null };

describe("how agreed damages are reckoned", () => {
  it.each([
    [[{ purpose: "non-compete", kind: "fixed-amount" }], "fixed-amount"],
    [[{ kind: "months-of-pay" }], "months-of-pay"],
    [
      [
        { purpose: "secrecy", kind: "fixed-amount" },
        { purpose: "non-compete", kind: "equity-return" },
      ],
      "equity-return",
    ],
    [[{ purpose: "non-compete" }], "unknown"],
    [[], "unknown"],
    [{ items: [], complete: "yes" }, "none"],
    [{ items: [{ purpose: "secrecy", kind: "fixed-amount" }], complete: "yes" }, "none"],
  ])("%j: %s", (penalties, kind) => expect(penaltyKind.derive(frame(penalties))).toBe(kind));
});

describe("agreed damages over annual pay", () => {
  it.each([
    [[{ kind: "fixed-amount", amount: "240000" }], times(2)],
    [[{ kind: "fixed-amount", amount: "30000" }], times(1, 4)],
    [[{ kind: "multiple-of-annual-pay", multiple: "3" }], times(3)],
    [[{ kind: "months-of-pay", months: 18 }], times(3, 2)],
    [
      [
        { kind: "fixed-amount", amount: "30000" },
        { kind: "months-of-pay", months: 6 },
      ],
      times(1, 2),
    ],
    [
      [
        { kind: "fixed-amount", amount: "30000" },
        { kind: "multiple-of-compensation", multiple: "5" },
      ],
      UNKNOWN,
    ],
    [[{ kind: "fixed-amount" }], UNKNOWN],
    [[{ kind: "months-of-pay" }], UNKNOWN],
    [[{ kind: "equity-return" }], UNKNOWN],
    [[], UNKNOWN],
  ])("%j", (penalties, expected) => expect(penaltyOverPay.derive(frame(penalties))).toEqual(expected));

  it.each([[{}], [{ averageMonthly: "0" }]])("pay %j gives none of a fixed sum", (pay) =>
    expect(penaltyOverPay.derive(frame([{ kind: "fixed-amount", amount: "30000" }], pay))).toEqual(UNKNOWN),
  );
});
