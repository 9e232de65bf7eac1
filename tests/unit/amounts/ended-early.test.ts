import { describe, expect, it } from "vitest";
import { assessmentOf, datedWorld } from "../../support/dated-world.ts";

const AFTER = "2024-09-01";
const DURING = "2024-05-01";

/** Whether the total of a term that ends on 31 July 2024 is owed, as known and as forecast. */
function totalOf(performance: object, asOf = AFTER, agreement: object = { months: 6 }): readonly unknown[] {
  const more = { engagements: { items: [], complete: "yes" } };
  const { holds, forecast } = assessmentOf(datedWorld({ agreement, performance, more }), asOf).amounts.compensation
    .total;
  return [holds, forecast];
}

const on = (releaseReceivedOn: string) => ({ released: "yes", releaseReceivedOn });
const forecastOf = (...given: Parameters<typeof totalOf>) => totalOf(...given)[1];

describe("the total of the term", () => {
  it.each([
    ["kept to its end", { released: "no" }, AFTER, undefined, "yes"],
    ["released on its last day", on("2024-07-31"), AFTER, undefined, "no"],
    ["released the day after", on("2024-08-01"), AFTER, undefined, "yes"],
    ["released before or after its end", on("2024-07/2024-08"), AFTER, undefined, "open"],
    ["released on a day not told, after its end", { released: "yes" }, AFTER, undefined, "open"],
    ["released on a day not told, while it ran", { released: "yes" }, DURING, undefined, "no"],
    ["released after the cap of 24 months", on("2026-02-01"), "2026-03-01", { months: 36 }, "yes"],
    ["released in the last month of the cap", on("2026-01-31"), "2026-03-01", { months: 36 }, "no"],
    ["released after the last day named", on("2024-07-11"), AFTER, { months: undefined, endsOn: "2024-07-10" }, "yes"],
    ["released on the last day named", on("2024-07-10"), AFTER, { months: undefined, endsOn: "2024-07-10" }, "no"],
  ] as const)("%s", (_, performance, asOf, agreement, owed) => {
    expect(forecastOf(performance, asOf, agreement)).toBe(owed);
  });

  it("is as open, with a release after the term, as without one", () => {
    for (const more of [{}, { paidTotal: undefined }, { unpaidCause: undefined }]) {
      expect(totalOf({ ...more, ...on("2024-08-01") })).toEqual(totalOf({ ...more, released: "no" }));
    }
  });
});
