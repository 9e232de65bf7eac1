import { describe, expect, it } from "vitest";
import { factIn } from "../../../support/told.ts";

const told = (performance: object, startedOn?: string) => ({
  performance,
  ...(startedOn === undefined ? {} : { engagements: [{ kind: "joined-competitor", startedOn }] }),
  employment: { endedOn: "2025-12-31" },
});

describe("an express refusal to pay by the day asked for", () => {
  const byThen = (performance: object, startedOn?: string) =>
    factIn("performance.refused-by-then", told(performance, startedOn));

  it.each([
    ["before the new work", { refusedToPayOn: "2026-02-01" }, "2026-03-01", "yes"],
    ["on its first day", { refusedToPayOn: "2026-03-01" }, "2026-03-01", "yes"],
    ["after it began", { refusedToPay: "yes", refusedToPayOn: "2026-03-02" }, "2026-03-01", "no"],
    ["on a day not told", { refusedToPay: "yes" }, "2026-03-01", "unknown"],
    ["in the month of the new work", { refusedToPayOn: "2026-03" }, "2026-03-15", "unknown"],
    ["never", { refusedToPay: "no" }, "2026-03-01", "no"],
    ["not told", {}, "2026-03-01", "unknown"],
    ["of one who does no other work", { refusedToPay: "yes" }, undefined, "yes"],
  ])("%s", (_, performance, startedOn, expected) => {
    expect(byThen(performance, startedOn)).toBe(expected);
  });
});

describe("an express refusal to pay before the rescission", () => {
  const before = (performance: object) => factIn("performance.refused-before-rescission", told(performance));

  it.each([
    ["first the refusal", { refusedToPayOn: "2026-02-01", rescindedOn: "2026-02-02" }, "yes"],
    ["first the rescission", { refusedToPayOn: "2026-06-10", rescindedOn: "2026-02-01" }, "no"],
    ["a refusal without a day", { refusedToPay: "yes", rescindedOn: "2026-02-01" }, "unknown"],
    ["a rescission without a day", { refusedToPayOn: "2026-02-01", rescinded: "yes" }, "unknown"],
    ["no rescission", { refusedToPay: "yes", rescinded: "no" }, "not-applicable"],
    ["no refusal", { refusedToPay: "no", rescindedOn: "2026-02-01" }, "no"],
  ])("%s", (_, performance, expected) => {
    expect(before(performance)).toBe(expected);
  });
});
