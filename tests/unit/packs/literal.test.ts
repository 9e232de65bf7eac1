import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/day.ts";
import { fraction } from "../../../src/base/fraction.ts";
import { CATALOG } from "../../../src/facts/catalog.ts";
import { literalFits, readFactValue, wordsOf } from "../../../src/packs/literal.ts";

function readAs(id: string, literal: string | number) {
  const fact = CATALOG.find((f) => f.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return readFactValue(fact, literal);
}

describe("values in examples", () => {
  it("are days, whole or in part", () => {
    expect(readAs("agreement.signed-day", "2024-02-29")).toEqual({
      low: parseDay("2024-02-29"),
      high: parseDay("2024-02-29"),
    });
    expect(readAs("agreement.signed-day", "2024-02")).toEqual({
      low: parseDay("2024-02-01"),
      high: parseDay("2024-02-29"),
    });
  });

  it("are yuan, months and ratios", () => {
    expect(readAs("compensation.average-wage", "17434.48")).toEqual({ low: 1_743_448, high: 1_743_448 });
    expect(readAs("compensation.average-wage", 10_000)).toEqual({ low: 1_000_000, high: 1_000_000 });
    expect(readAs("duration.months", 24)).toEqual({ low: 24, high: 24 });
    expect(readAs("compensation.agreed-share", "30%")).toEqual({ low: fraction(3, 10), high: fraction(3, 10) });
  });

  it("are words that the fact has, or say that nothing is known", () => {
    expect(readAs("agreement.pressure", "no")).toBe("no");
    expect(readAs("parties.category", "ordinary")).toBe("ordinary");
    expect(readAs("duration.months", "unknown")).toBe("unknown");
    expect(readAs("parties.category", "not-applicable")).toBe("not-applicable");
  });

  it.each([
    ["agreement.pressure", "maybe"],
    ["parties.category", "toString"],
    ["agreement.signed-day", "2025-02-30"],
    ["compensation.average-wage", "-1"],
    ["compensation.average-wage", "3000.005"],
    ["duration.months", "24.0"],
    ["duration.months", -1],
    ["compensation.agreed-share", "1/0"],
  ])("of %s are not %s", (id, literal) => {
    expect(readAs(id, literal)).toBeNull();
  });
});

describe("literals beside facts", () => {
  it("are whole days, and no words where the fact is a number", () => {
    expect(literalFits("day", "2024-02")).toBe(false);
    expect(literalFits("day", "2024-02-29")).toBe(true);
    expect(literalFits("count", "unknown")).toBe(false);
  });

  it("are words only for facts of words", () => {
    expect(CATALOG.filter((f) => wordsOf(f) === null).every((f) => f.type !== "truth" && f.type !== "enum")).toBe(true);
  });
});
