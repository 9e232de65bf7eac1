import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paidSoFar } from "../../../src/amounts/paid.ts";
import { paymentRemarks } from "../../../src/assemble/remarks/payments.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import type { EvaluatedFrame } from "../../../src/evaluate/frames.ts";
import { deriveFacts } from "../../../src/facts/derive.ts";
import { firstFrame } from "../../support/evaluated.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { situationOf } from "../../support/told.ts";

/** Remarks that say that a payment is not in the sum paid, and that it may not be. */
const NOT_COUNTED = ["payment-in-salary", "payment-refused", "payment-other-agreement", "payment-after-day-asked"];
const MAY_COUNT = ["payment-agreement-open", "payment-in-employment", "payment-day-open"];

const maybe = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { freq: 3 });
const days = [
  "2025-06-29",
  "2025-06-30",
  "2025-07-01",
  "2025-06",
  "2025-07",
  "2025",
  "2026-11-24",
  "2026-11-25",
  "2026",
  "2027",
];

const payment = fc.record({
  on: maybe(fc.constantFrom(...days)),
  amount: fc.integer({ min: 0, max: 9_999_999 }).map((fen) => (fen / 100).toFixed(2)),
  kind: maybe(fc.constantFrom("compensation", "in-salary", "refused", "lump-sum")),
  agreement: maybe(fc.constantFrom("a", "b")),
  forMonth: maybe(fc.constantFrom("2025-06", "2025-07", "2026-12")),
});

const described = fc.record({
  employment: fc.constantFrom(
    { endedOn: "2025-06-30" },
    { endedOn: "2025-06" },
    { endedOn: "2025" },
    { stillEmployed: "yes" },
    null,
  ),
  agreements: fc.constantFrom(
    [{ id: "a", months: 12 }, { id: "b" }],
    [{ id: "a", months: 12, replaces: "b" }, { id: "b" }],
    [{ id: "a" }, { id: "b", replaces: "a" }],
  ),
  items: fc.array(payment, { maxLength: 6 }),
});

const BASE = firstFrame({ title: "t" });

/** The first frame of a description with its facts; the law is not asked. */
function told(description: object): EvaluatedFrame {
  const situation = situationOf(description);
  const frame = { ...BASE.frame, situation, agreement: situation.agreements.items[0] ?? null };
  return { ...BASE, frame, agreement: 0, facts: deriveFacts(frame) };
}

describe("payments told", () => {
  it("are each in the sum paid to the fen, or named as not in it, or as perhaps in it", () => {
    const seen = new Set<string>();
    forAll(
      described,
      ({ employment, agreements, items }) => {
        const frame = told({ employment, agreements, performance: { payments: { items, complete: "yes" } } });
        const ledger = { months: null, paid: null, possible: null, end: null };
        const remarks = paymentRemarks({ compiled: BUNDLED_LAW, all: [frame], frames: [frame], frame, ledger });
        const codesOf = (i: number) => remarks.filter(({ path }) => path[2] === i).map(({ code }) => code);
        const sum = { counted: 0, open: 0, left: 0 };
        items.forEach(({ amount }, i) => {
          const codes = codesOf(i).filter((code) => NOT_COUNTED.includes(code) || MAY_COUNT.includes(code));
          expect(codes.length).toBeLessThan(2);
          const [code = ""] = codes;
          seen.add(code);
          const part = NOT_COUNTED.includes(code) ? "left" : MAY_COUNT.includes(code) ? "open" : "counted";
          sum[part] += Number(amount.replace(".", ""));
        });
        const all = items.reduce((n, { amount }) => n + Number(amount.replace(".", "")), 0);
        const paid = paidSoFar(frame);
        expect(paid).toEqual({ low: sum.counted, high: sum.counted + sum.open });
        expect((paid.high ?? 0) + sum.left).toBe(all);
      },
      runsOf(1_500),
    );
    expect([...seen].sort()).toEqual(["", ...NOT_COUNTED, ...MAY_COUNT].sort());
  });
});
