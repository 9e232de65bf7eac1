import { expect, it } from "vitest";
import { todayInChina } from "../../../src/cli/surroundings.ts";

it.each([
  ["2026-11-22T15:59:59Z", "2026-11-22"],
  ["2026-11-22T16:00:00Z", "2026-11-23"],
  ["2024-02-28T16:00:00Z", "2024-02-29"],
  ["2025-12-31T23:00:00Z", "2026-01-01"],
])("at %s it is %s in China", (moment, day) => {
  expect(todayInChina(new Date(moment))).toBe(day);
});
