import { agreed, factTable } from "../../../support/fact-table.ts";

const unknown = { low: null, high: null };
const exactly = (n: number) => ({ low: n, high: n });
const exit = (endedOn: string) => ({ employment: { endedOn } });

factTable("duration.months", [
  ["no agreement", {}, unknown],
  ["told", agreed({ months: 24 }), exactly(24)],
  ["none", agreed({ months: 0 }), exactly(0)],
  ["by its last day", agreed({ endsOn: "2025-06-30" }, exit("2024-06-30")), exactly(12)],
  ["a month begun counts", agreed({ endsOn: "2025-07-01" }, exit("2024-06-30")), exactly(13)],
  ["from month end to leap day", agreed({ endsOn: "2024-02-29" }, exit("2024-01-31")), exactly(1)],
  ["a last day before exit", agreed({ endsOn: "2024-01-01" }, exit("2024-06-30")), exactly(0)],
  ["told wins over the last day", agreed({ months: 6, endsOn: "2025-06-30" }, exit("2024-06-30")), exactly(6)],
  ["a last day without an exit", agreed({ endsOn: "2025-06-30" }), unknown],
  ["a last day known by the month", agreed({ endsOn: "2025-06" }, exit("2024-06-30")), exactly(12)],
  ["an exit known by the month", agreed({ endsOn: "2025-06-30" }, exit("2024-06")), { low: 12, high: 13 }],
  ["a last day at the earliest", agreed({ endsOn: "2025-06-30/.." }, exit("2024-06-30")), { low: 12, high: null }],
  ["a last day at the latest", agreed({ endsOn: "../2025-06-30" }, exit("2024-06-30")), { low: 0, high: 12 }],
]);

const asked = (day: string, endedOn?: string) => ({ askedDay: day, ...(endedOn ? exit(endedOn) : {}) });

factTable("duration.started", [
  ["no exit", asked("2024-07-01"), "unknown"],
  ["still employed", { employment: { stillEmployed: "yes" } }, "no"],
  ["on the last day", asked("2024-06-30", "2024-06-30"), "no"],
  ["the day after", asked("2024-07-01", "2024-06-30"), "yes"],
  ["in the month of exit", asked("2024-06", "2024-06-15"), "unknown"],
  ["exit in the month before", asked("2024-07", "2024-06"), "yes"],
]);

factTable("duration.month-number", [
  ["nothing told but the day of asking", {}, { low: 0, high: null }],
  ["still employed", { employment: { stillEmployed: "yes" } }, exactly(0)],
  ["on the last day", asked("2024-01-31", "2024-01-31"), exactly(0)],
  ["before the last day", asked("2023-01-01", "2024-01-31"), exactly(0)],
  ["the first day after", asked("2024-02-01", "2024-01-31"), exactly(1)],
  ["the last day of the first month", asked("2024-02-29", "2024-01-31"), exactly(1)],
  ["the first day of the second", asked("2024-03-01", "2024-01-31"), exactly(2)],
  ["the last day of two years", asked("2026-01-31", "2024-01-31"), exactly(24)],
  ["the day after two years", asked("2026-02-01", "2024-01-31"), exactly(25)],
  ["leap day to a common year", asked("2025-02-28", "2024-02-29"), exactly(12)],
  ["a month asked", asked("2024-03", "2024-01-31"), exactly(2)],
  ["exit known by the month", asked("2024-03-10", "2024-01"), { low: 2, high: 3 }],
  ["exit by a day", asked("2024-03-10", "../2024-01-31"), { low: 2, high: null }],
]);

const term = (months: number | undefined, day: string, endedOn = "2024-01-31") =>
  agreed(months === undefined ? {} : { months }, asked(day, endedOn));

const until = (endsOn: string, day: string) => agreed({ endsOn }, asked(day, "2024-01-31"));
const STILL = { employment: { stillEmployed: "yes" }, askedDay: "2024-07-01" };

factTable("duration.beyond-agreed", [
  ["term not told", term(undefined, "2024-07-01"), "unknown"],
  ["inside", term(6, "2024-07-31"), "no"],
  ["past", term(6, "2024-08-01"), "yes"],
  ["of no months, on the last day of employment", term(0, "2024-01-31"), "no"],
  ["of no months, the day after", term(0, "2024-02-01"), "yes"],
  ["perhaps", term(6, "2024-07/2024-08"), "unknown"],
  ["on the last day named", until("2024-07-15", "2024-07-15"), "no"],
  ["the day after the last day named, within its month", until("2024-07-15", "2024-07-16"), "yes"],
  ["past a last day named, whenever the exit was", agreed({ endsOn: "2024-07-15" }, asked("2024-07-16")), "yes"],
  ["a last day known by the month, within that month", until("2024-07", "2024-07-16"), "unknown"],
  ["a last day known by the month, after it", until("2024-07", "2024-08-01"), "yes"],
  [
    "the months win over a last day",
    agreed({ months: 6, endsOn: "2024-07-15" }, asked("2024-07-16", "2024-01-31")),
    "no",
  ],
  ["the last day of somebody still employed", agreed({ endsOn: "2024-07-15" }, STILL), "no"],
]);

const today = { asOf: "2026-02-01" };

factTable("duration.current-month", [
  ["nothing told", {}, { low: 0, high: null }, today],
  ["still employed", { employment: { stillEmployed: "yes" } }, exactly(0), today],
  ["on the last day", exit("2026-02-01"), exactly(0), today],
  ["the first day after", exit("2026-01-31"), exactly(1), today],
  ["after two years", exit("2024-01-31"), exactly(25), today],
  ["exit known by the month", exit("2024-01"), { low: 25, high: 26 }, { asOf: "2026-02-02" }],
  ["whatever day is asked for", { ...exit("2024-01-31"), askedDay: "2024-02-01" }, exactly(25), today],
]);

factTable("duration.term-over", [
  ["term not told", exit("2024-01-31"), "unknown", today],
  ["inside", agreed({ months: 25 }, exit("2024-01-31")), "no", today],
  ["past", agreed({ months: 24 }, exit("2024-01-31")), "yes", today],
  ["perhaps", agreed({ months: 25 }, exit("2024-01")), "unknown", { asOf: "2026-02-02" }],
  ["on the last day named", agreed({ endsOn: "2026-02-01" }, exit("2024-01-31")), "no", today],
  ["the day after it", agreed({ endsOn: "2026-01-31" }, exit("2024-01-20")), "yes", today],
]);
