import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fraction } from "../../../src/base/fraction.ts";
import { compareF } from "../../../src/base/fraction.ts";
import { digestOf } from "../../../src/slip/digest.ts";
import { type SlipBounds, type SlipLine, slipOf } from "../../../src/slip/slip.ts";
import type { Term } from "../../../src/slip/term.ts";
import { type SlippedSum, verifySlip } from "../../../src/slip/verify.ts";
import { drawnTerms } from "../../support/arbitrary-terms.ts";
import { forAll, runsOf } from "../../support/property.ts";

const RUNS = runsOf(3_000);
const ENDS = ["low", "likely", "high"] as const;

const whole = (f: Fraction | null) => (f === null ? null : Number(f.num));
const slipped = (term: Term): SlippedSum => ({
  low: whole(term.bounds.low),
  likely: whole(term.bounds.likely),
  high: whole(term.bounds.high),
  slip: slipOf(term),
});

/** One digit of a text made another, so that no number begins with a needless nought. */
function otherDigit(text: string, which: number, by: number): string {
  const places = [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const at = places[which % places.length] ?? 0;
  const begins = !/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
  const digit = (Number(text[at]) + by) % 10;
  const other = begins && digit === 0 ? (Number(text[at]) % 9) + 1 : digit;
  return text.slice(0, at) + String(other === Number(text[at]) ? (other % 9) + 1 : other) + text.slice(at + 1);
}

const tampering = fc.tuple(drawnTerms, fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 9 }));

describe("the slip of any term", () => {
  it("verifies, and with any one digit changed does not", () => {
    const seen = new Set<string>();
    forAll(
      tampering,
      ([term, which, by]) => {
        const sum = slipped(term);
        expect(verifySlip(sum)).toEqual({ ok: true });
        const changed = otherDigit(JSON.stringify(sum), which, by);
        expect(changed).not.toBe(JSON.stringify(sum));
        expect(verifySlip(JSON.parse(changed) as SlippedSum).ok).toBe(false);
        for (const { op } of sum.slip?.lines ?? []) seen.add(op);
      },
      RUNS,
    );
    expect([...seen].sort()).toEqual(["either", "given", "greatest", "least", "less", "product", "rest", "sum"]);
  });

  it("does not verify for one who changes a figure and makes the digest anew", () => {
    const faults = new Map<string, number>();
    forAll(
      tampering,
      ([term, which, by]) => {
        const sum = slipped(term);
        const lines = withOtherFigure(sum.slip?.lines ?? [], which, by);
        const check = verifySlip({ ...sum, slip: { lines, digest: digestOf(lines) } });
        if (!check.ok) faults.set(check.reason, (faults.get(check.reason) ?? 0) + 1);
        expect(check.ok).toBe(lines === sum.slip?.lines);
      },
      RUNS,
    );
    console.log("forgeries", Object.fromEntries(faults));
    expect(Math.min(faults.get("exact") ?? 0, faults.get("rounding") ?? 0)).toBeGreaterThan(RUNS / 20);
  });

  it("runs from low over likely to high", () => {
    forAll(drawnTerms, (term) => expect(termsBelow(term).filter((t) => !inOrder(t))).toEqual([]), RUNS);
  });
});

/**
 * A figure of some line made another, before its rounding or after it, or both alike where there is none: only reckoning
 * it anew finds that out. The lines themselves where none has a known figure.
 */
function withOtherFigure(lines: readonly SlipLine[], which: number, by: number): readonly SlipLine[] {
  const places = lines.flatMap((line, number) =>
    ([["exact"], ["result"], ...(isReckonedExactly(line) ? [BOTH] : [])] as const).flatMap((parts) =>
      ENDS.filter((end) => line.exact[end] !== null).map((end) => ({ number, parts, end })),
    ),
  );
  const place = places[which % Math.max(1, places.length)];
  if (place === undefined) return lines;
  const { number, parts, end } = place;
  const change = (bounds: SlipBounds): SlipBounds => ({ ...bounds, [end]: otherDigit(bounds[end] ?? "", which, by) });
  const changed = (line: SlipLine) => Object.fromEntries(parts.map((part) => [part, change(line[part])]));
  return lines.map((line, i) => (i === number ? { ...line, ...changed(line) } : line));
}

const BOTH = ["exact", "result"] as const;

function isReckonedExactly({ op, rounding }: SlipLine): boolean {
  return op !== "given" && rounding === null;
}

function termsBelow(root: Term): Term[] {
  return [root, ...root.of.flatMap(termsBelow)];
}

function inOrder({ bounds }: Term): boolean {
  const known = ENDS.flatMap((end) => bounds[end] ?? []);
  return known.every((value, i) => i === 0 || compareF(known[i - 1] ?? value, value) <= 0);
}
