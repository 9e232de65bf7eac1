import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { STRENGTHS, type Strength } from "../../../src/law/authority.ts";
import { exactBounds } from "../../../src/slip/bounds.ts";
import { digestOf } from "../../../src/slip/digest.ts";
import { type Slip, type SlipLine, slipOf } from "../../../src/slip/slip.ts";
import { either, given, greatest, least, less, product, rest, sum, type Term } from "../../../src/slip/term.ts";
import { type SlippedSum, verifySlip } from "../../../src/slip/verify.ts";
import { fenTerm, groundOf } from "../../support/terms.ts";

const GROUND = groundOf();
const wage = fenTerm(1743448);
const share = given(exactBounds(fraction(3, 10)), "times", "trial", GROUND);
const month = product([wage, share], GROUND, "half-up");
const lifted = greatest(month, fenTerm(254000), GROUND);
const root = less(sum([lifted, lifted, month], GROUND), fenTerm(100000), GROUND);

const SUM: SlippedSum = { low: 1469102, likely: 1469102, high: 1469102, slip: slipOf(root) };
const LINES = slipOf(root).lines;

/** As somebody who knows how to make a digest would forge it. */
const forged = (lines: readonly SlipLine[], more: Partial<SlippedSum> = {}): SlippedSum => ({
  ...SUM,
  slip: { lines, digest: digestOf(lines) },
  ...more,
});
const numberedFrom = (by: number) => LINES.map((line) => ({ ...line, of: line.of.map((n) => n + by) }));
const changed = (at: number, change: Partial<SlipLine>) =>
  LINES.map((line, i) => (i === at ? { ...line, ...change } : line));

const strongerThan = (strength: Strength) => STRENGTHS.find((other) => other !== strength) as Strength;

describe("a slip", () => {
  it("names each term once, after those it is made of", () => {
    expect(LINES.map((line) => [line.op, ...line.of])).toEqual([
      ["given"],
      ["given"],
      ["product", 0, 1],
      ["given"],
      ["greatest", 2, 3],
      ["sum", 4, 4, 2],
      ["given"],
      ["less", 5, 6],
    ]);
    expect(LINES[2]).toMatchObject({ exact: { low: "2615172/5" }, rounding: "half-up", result: { low: "523034" } });
  });

  it("verifies, also after a way through text, whatever the order of its keys", () => {
    expect(verifySlip(SUM)).toEqual({ ok: true });
    const turned = JSON.parse(JSON.stringify(SUM), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(verifySlip(turned)).toEqual({ ok: true });
  });

  it("fails with any one digit changed", () => {
    const text = JSON.stringify(SUM);
    const digits = [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
    expect(digits.length).toBeGreaterThan(150);
    for (const at of digits) {
      const other = String((Number(text[at]) + 1) % 10);
      expect(verifySlip(JSON.parse(text.slice(0, at) + other + text.slice(at + 1))).ok, text.slice(at - 20, at)).toBe(
        false,
      );
    }
  });

  it.each<[string, SlippedSum, string, number | null]>([
    ["the sum", { ...SUM, low: 1469103 }, "sum", 7],
    ["the sum left open", { ...SUM, high: null }, "sum", 7],
    [
      "a result, digest made anew",
      forged(changed(2, { result: { low: "523035", likely: "523035", high: "523035" } })),
      "rounding",
      2,
    ],
    ["an exact value", forged(changed(2, { exact: { low: "523034", likely: "523034", high: "523034" } })), "exact", 2],
    ["a rounding", forged(changed(2, { rounding: "up" })), "rounding", 2],
    ["an operand", forged(changed(5, { of: [4, 4, 3] })), "exact", 5],
    ["an operation", forged(changed(4, { op: "least" })), "exact", 4],
    ["a line that names a later one", forged(changed(2, { of: [0, 3] })), "order", 2],
    ["a line that names itself", forged(changed(2, { of: [0, 2] })), "order", 2],
    ["a given value", forged(changed(0, { exact: { low: "1", likely: "1", high: "1" } })), "rounding", 0],
    ["what is taken off and what it is taken from", forged(changed(7, { of: [6, 5] })), "exact", 7],
    ["a rounding of which there is none", forged(changed(2, { rounding: "to-even" as "up" })), "malformed", null],
    ["an operation of which there is none", forged(changed(5, { op: "add" as "sum" })), "malformed", null],
    ["a line named by text", forged(changed(2, { of: ["0", 1] as unknown as number[] })), "order", 2],
    ["a line before the first", forged(changed(2, { of: [-1, 1] })), "order", 2],
    ["a sum told as text", { ...SUM, low: "1469102" as unknown as number }, "malformed", null],
    ["lines in another order", forged([...LINES].reverse()), "order", 0],
    ["no lines", forged([]), "sum", -1],
    [
      "words alone",
      { ...SUM, slip: { ...(SUM.slip as Slip), lines: changed(0, { label: { zh: "另", en: "other" } }) } },
      "digest",
      null,
    ],
    ["no slip", { ...SUM, slip: null }, "no-slip", null],
    ["a line that serves nothing", forged([LINES[0] as SlipLine, ...numberedFrom(1)]), "unused", 0],
    ["a sum that is no money", forged(changed(7, { unit: "months" })), "unit", 7],
    ["a step of a rank there is none of", forged(changed(1, { strength: "rumour" as "advice" })), "strength", 1],
    [
      "a sum said to rest on more than its steps",
      { ...SUM, weakestStep: strongerThan(GROUND.strength) },
      "strength",
      null,
    ],
  ])("is refused for another thing: %s", (_, forgery, reason, line) => {
    expect(verifySlip(forgery)).toEqual({ ok: false, reason, line });
  });

  it("verifies every operation, with what is not known left open", () => {
    const open = fenTerm({ low: 100, high: null });
    const cap = fenTerm({ low: 50, high: 300 });
    const part = product([open, share], GROUND, "up");
    const lead = least(fenTerm(40), cap, GROUND);
    const span = either([greatest(open, cap, GROUND), lead], lead, GROUND);
    const all: readonly (readonly [Term, number | null, number | null, number | null])[] = [
      [open, 100, null, null],
      [part, 30, null, null],
      [rest(fenTerm(100), product([fenTerm(50), fenTerm(1)], GROUND), GROUND), 50, 50, 50],
      [less(cap, open, GROUND), 0, null, 200],
      [lead, 40, 40, 40],
      [span, 40, 40, null],
      [sum([span, lead], GROUND), 80, 80, null],
      [product([fenTerm(0), open], GROUND), 0, 0, 0],
    ];
    for (const [term, low, likely, high] of all) {
      expect(verifySlip({ low, likely, high, slip: slipOf(term) }), term.op).toEqual({ ok: true });
    }
  });

  it("is refused where another of several leads", () => {
    const [a, b] = [fenTerm(1), fenTerm(2)];
    const slip = slipOf(either([a, b], b, GROUND));
    expect(verifySlip({ low: 1, likely: 2, high: 2, slip })).toEqual({ ok: true });
    const lines = slip.lines.map((line) => (line.op === "either" ? { ...line, lead: 0 } : line));
    const turned = { low: 1, likely: 2, high: 2, slip: { lines, digest: digestOf(lines) } };
    expect(verifySlip(turned)).toEqual({ ok: false, reason: "exact", line: 2 });
  });

  it("stands for a term of any size: one hundred months, each named once", () => {
    const months = Array.from({ length: 100 }, (_, i) => fenTerm(i + 1));
    const slip = slipOf(sum([...months, ...months], GROUND));
    expect(slip.lines).toHaveLength(101);
    expect(verifySlip({ low: 10_100, likely: 10_100, high: 10_100, slip })).toEqual({ ok: true });
  });

  it.each([
    [null],
    [undefined],
    [7],
    ["slip"],
    [[]],
    [{ ...SUM, slip: { lines: [null], digest: digestOf([null]) } }],
    [{ ...SUM, slip: { lines: [{}], digest: digestOf([{}]) } }],
    [{ ...SUM, slip: { lines: null, digest: digestOf(null) } }],
    [forged(changed(0, { exact: null as unknown as SlipLine["exact"] }))],
    [forged(changed(4, { of: [] }))],
    [forged(changed(2, { of: null as unknown as number[] }))],
    [{ ...SUM, low: Number.POSITIVE_INFINITY }],
    [{}],
    [{ slip: {} }],
    [{ ...SUM, low: 1.5 }],
    [forged(changed(0, { exact: { low: "1/0", likely: null, high: null } }))],
    [forged(changed(0, { exact: { low: "abc", likely: null, high: null } }))],
    [forged(changed(2, { of: [0.5, 1] }))],
    [{ ...SUM, slip: { lines: "x", digest: digestOf("x") } }],
  ])("never throws on rubbish: %j", (rubbish) => {
    expect(verifySlip(rubbish as unknown as SlippedSum).ok).toBe(false);
  });
});
