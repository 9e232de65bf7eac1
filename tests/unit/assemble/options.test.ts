import { describe, expect, it } from "vitest";
import { type AssessOptions, assess } from "../../../src/assess.ts";

const TOLD = { title: "t" };

function codes(options: unknown, situation: unknown = TOLD): string[] {
  const result = assess(situation, options as AssessOptions);
  return result.ok ? [] : result.issues.map((i) => `${i.code} ${i.path.join(".")}`);
}

describe("the day of asking", () => {
  it.each(["2026-11-24", "1600-01-01", "2299-12-31", "2024-02-29"])("may be %s", (asOf) => {
    expect(codes({ asOf })).toEqual([]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "2026-11-24"],
    ["a list", ["2026-11-24"]],
    ["a function", () => "2026-11-24"],
    ["no day", {}],
    ["an empty day", { asOf: "" }],
    ["a day null", { asOf: null }],
    ["a number for a day", { asOf: 20_261_124 }],
    ["an infinite day", { asOf: Number.NaN }],
    ["a list for a day", { asOf: ["2026-11-24"] }],
    ["a symbol for a day", { asOf: Symbol("day") }],
    ["a big number for a day", { asOf: 7n }],
    ["a boolean for a day", { asOf: true }],
    ["a wrapped text", { asOf: new String("2026-11-24") }],
    ["a Date", { asOf: new Date(0) }],
    ["a month", { asOf: "2026-11" }],
    ["no such day", { asOf: "2026-02-29" }],
    ["a day with a time", { asOf: "2026-11-24T00:00:00Z" }],
    ["a day with spaces", { asOf: " 2026-11-24 " }],
    ["a day in words", { asOf: "today" }],
    ["other digits", { asOf: "２０２６-11-24" }],
    ["a year too early", { asOf: "1599-12-31" }],
    ["a year too late", { asOf: "2300-01-01" }],
    ["a day that another object inherits to itself", Object.create({ asOf: "2026-11-31" })],
  ])("is refused as %s", (_, options) => {
    expect(codes(options)).toEqual(["as-of-invalid asOf"]);
  });

  it("is asked for before the description is read", () => {
    expect(codes({}, null)).toEqual(["as-of-invalid asOf"]);
  });

  it("shows a refused value as a text of one line", () => {
    const result = assess(TOLD, { asOf: "2026-02-29" });
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "as-of-invalid", path: ["asOf"], values: { value: "2026-02-29" } }],
    });
  });
});

describe("the trace", () => {
  it.each([
    ["left out", {}, true],
    ["true", { trace: true }, true],
    ["false", { trace: false }, false],
    ["undefined", { trace: undefined }, true],
    ["null", { trace: null }, true],
  ])("is given where it is %s: %o", (_, options, expected) => {
    const result = assess(TOLD, { asOf: "2026-11-24", ...options } as AssessOptions);
    if (!result.ok) throw new Error("in order");
    expect(result.assessment.findings.some((f) => f.because.length > 0)).toBe(expected);
  });

  it("takes no notice of options that it does not know", () => {
    expect(codes({ asOf: "2026-11-24", lang: "en", __proto__: null })).toEqual([]);
  });
});

describe("hostile input", () => {
  const throwing = (key: string) =>
    Object.defineProperty({}, key, {
      get: () => {
        throw new Error("no");
      },
      enumerable: true,
    });
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it.each([
    ["a getter that throws", throwing("asOf")],
    ["a trace that throws", throwing("trace")],
    ["a revoked proxy", revoked()],
    ["a day without prototype", { asOf: Object.create(null) }],
    [
      "a day that cannot be printed",
      {
        asOf: {
          toString: () => {
            throw new Error("no");
          },
        },
      },
    ],
    ["a revoked day", { asOf: revoked() }],
  ])("in the options never throws: %s", (_, options) => {
    expect(() => codes(options)).not.toThrow();
  });

  it("names a Date by its kind, so that no time zone reaches the result", () => {
    const result = assess(TOLD, { asOf: new Date(0) } as unknown as AssessOptions);
    expect(result).toEqual({
      ok: false,
      issues: [{ code: "as-of-invalid", path: ["asOf"], values: { value: "object" } }],
    });
  });

  it.each([
    [
      "a multiple of pay",
      {
        pay: { averageMonthly: "9000000000" },
        agreements: [{ penalties: [{ purpose: "non-compete", kind: "multiple-of-annual-pay", multiple: "1000" }] }],
        engagements: [{ kind: "joined-competitor" }],
      },
    ],
    [
      "several penalties of many months' pay together",
      {
        pay: { averageMonthly: "10000000000" },
        agreements: [
          {
            penalties: Array.from({ length: 8 }, () => ({
              purpose: "non-compete",
              kind: "months-of-pay",
              months: 1200,
            })),
          },
        ],
        engagements: [{ kind: "joined-competitor" }],
      },
    ],
  ])("of sums too large to reckon is an issue: %s", (_, situation) => {
    expect(codes({ asOf: "2026-11-24" }, situation)).toEqual(["sums-too-large "]);
  });
});
