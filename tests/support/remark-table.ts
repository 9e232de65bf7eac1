import { describe, expect, it } from "vitest";
import type { Remark } from "../../src/assessment.ts";
import { assessed } from "./evaluated.ts";

type Told = { readonly agreement?: object; readonly [part: string]: unknown };

/** An engineer of Beijing who left on 2025-06-30, with 10 000 yuan a month agreed for twelve months. */
export function leaver({ agreement = {}, ...told }: Told) {
  return {
    place: "110000",
    employment: { stillEmployed: "no", endedOn: "2025-06-30" },
    agreements: {
      complete: "yes",
      items: [{ id: "a", signedOn: "2020-01-01", months: 12, compensation: { monthly: "10000" }, ...agreement }],
    },
    ...told,
  };
}

export function remarksOn(told: Told): readonly Remark[] {
  return assessed(leaver(told)).remarks;
}

export type RemarkRow = readonly [name: string, told: Told, code: string, at: string, values?: Remark["values"]];

/** Each description raises the remark at a place; each near miss of the same name does not. */
export function remarkTable(raising: readonly RemarkRow[], misses: readonly (readonly [string, Told, string])[]): void {
  describe("is remarked on", () => {
    it.each(raising.map(([name, told, code, at, values]) => ({ name, told, code, at, values })))(
      "$code: $name",
      ({ told, code, at, values }) => {
        const found = remarksOn(told).find((r) => r.code === code && r.path.join(".") === at);
        expect(found?.code).toBe(code);
        if (values !== undefined) expect(found?.values).toEqual(values);
      },
    );
  });
  describe("is not remarked on", () => {
    it.each(misses.map(([name, told, code]) => ({ name, told, code })))("$code: $name", ({ told, code }) => {
      expect(remarksOn(told).filter((r) => r.code === code)).toEqual([]);
    });
  });
}
