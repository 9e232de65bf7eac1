import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

plainTruth("agreement.grossly-unfair", (grosslyUnfair) => agreed({ signing: { grosslyUnfair } }));
plainTruth("agreement.mistaken", (mistaken) => agreed({ signing: { mistaken } }));
plainTruth("agreement.avoided", (avoided) => agreed({ signing: { avoided } }));

const asked = (avoidanceSoughtOn?: string) =>
  agreed({ signing: { groundKnownOn: "2024-03-31", ...(avoidanceSoughtOn ? { avoidanceSoughtOn } : {}) } });
const month = (low: number, high = low) => ({ low, high });

/** Civil Code arts 201 and 202: the day of knowing is not counted, the year ends on the corresponding day. */
factTable("agreement.avoidance-month", [
  ["no agreement", {}, { low: null, high: null }],
  ["the ground's day is not told", agreed({ signing: { avoidanceSoughtOn: "2024-05-01" } }), { low: null, high: null }],
  ["asked for on the day itself", asked("2024-03-31"), month(0)],
  ["the day after", asked("2024-04-01"), month(1)],
  ["the last day of the year", asked("2025-03-31"), month(12)],
  ["a day too late", asked("2025-04-01"), month(13)],
  ["in a month that straddles the end", asked("2025-03/2025-04"), month(12, 13)],
  ["not asked for as far as told, a year not over", asked(), month(0, 12), { asOf: "2025-03-31" }],
  ["not asked for as far as told, long after", asked(), month(0, 13), { asOf: "2025-04-01" }],
  ["a day said to lie ahead counts as today at most", asked("2026-01-01"), month(12), { asOf: "2025-03-31" }],
]);
