import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSituation } from "../../../src/situation/parse.ts";
import { forAll } from "../../support/property.ts";
import { SAMPLE } from "../../support/sample-situation.ts";

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
  withNullPrototype: true,
  withObjectString: true,
  maxDepth: 3,
});

type Step = string | number;

/** Every place in the sample at which something else can be put. */
function placesIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, own]) =>
      placesIn(own, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaced(value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, i) => (i === step ? replaced(item, rest, by) : item));
  const own = value as Record<string, unknown>;
  return { ...own, [step]: replaced(own[String(step)], rest, by) };
}

/** Parses; a refusal must be plain JSON that names at least one fault, and a path that text can show. */
function readOrRefused(input: unknown): void {
  const result = parseSituation(input);
  if (result.ok) return;
  expect(result.issues.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues);
  for (const { code, path, values } of result.issues) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(path.every((step) => typeof step === "string" || Number.isInteger(step))).toBe(true);
    expect(Object.values(values).every((v) => typeof v === "string" || typeof v === "number")).toBe(true);
  }
}

describe("parseSituation never throws", () => {
  it("on anything at all", () => {
    forAll(anything, readOrRefused, 500);
  });

  it("on objects with real keys and anything in them", () => {
    const keys = fc.constantFrom(...Object.keys(SAMPLE), "settlements", "notices", "steps", "claims", "losses");
    forAll(fc.dictionary(keys, anything, { maxKeys: 6 }), readOrRefused, 500);
  });

  it("on a good situation with anything put anywhere in it", () => {
    const somewhere = fc.constantFrom(...placesIn(SAMPLE));
    forAll(fc.tuple(somewhere, anything), ([path, by]) => readOrRefused(replaced(SAMPLE, path, by)), 1000);
  });

  it("and only what was spoilt is blamed", () => {
    const leaves = placesIn(SAMPLE).filter((path) => path.length > 0);
    forAll(
      fc.tuple(
        fc.constantFrom(...leaves),
        fc.constantFrom(Symbol("x"), 1n, () => 1),
      ),
      ([path, by]) => {
        const result = parseSituation(replaced(SAMPLE, path, by));
        const blamed = result.ok ? [] : result.issues.map((i) => i.path.slice(0, path.length).join("."));
        expect(blamed.length).toBeGreaterThan(0);
        const dangling = result.ok ? [] : result.issues.filter((i) => i.code === "unknown-agreement");
        if (dangling.length === 0) expect(new Set(blamed)).toEqual(new Set([path.join(".")]));
      },
    );
  });
});
