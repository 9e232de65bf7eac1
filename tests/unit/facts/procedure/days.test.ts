import { engaged, factTable } from "../../../support/fact-table.ts";
import { days } from "../../../support/told.ts";

const asOf = "2024-12-31";
const at = { asOf };
const unknown = { low: null, high: null };
const exit = (endedOn: string) => ({ employment: { endedOn } });

factTable("procedure.forum-day", [
  ["not told: the day of asking", {}, days(asOf), at],
  ["told", { decidedOn: "2025-02" }, days("2025-02-01", "2025-02-28"), at],
  ["by the day of asking", { decidedOn: `../${asOf}` }, days("..", asOf), at],
]);

factTable("duration.exit-day", [
  ["nothing told", {}, unknown],
  ["a day", exit("2024-06-30"), days("2024-06-30")],
  ["a year", exit("2024"), days("2024-01-01", "2024-12-31")],
  ["still employed", { employment: { stillEmployed: "yes" } }, "not-applicable"],
  ["no longer employed, no day", { employment: { stillEmployed: "no" } }, unknown],
  [
    "still employed, leaving on a day ahead",
    { employment: { stillEmployed: "yes", endedOn: "2099-06-30" } },
    days("2099-06-30"),
    at,
  ],
  [
    "still employed, leaving by a day ahead",
    { employment: { stillEmployed: "yes", endedOn: "../2099-12-31" } },
    days(asOf, "2099-12-31"),
    at,
  ],
  ["still employed wins over a day", { employment: { stillEmployed: "yes", endedOn: "2024-06-30" } }, "not-applicable"],
]);

factTable("duration.employment-ended", [
  ["nothing told", {}, "unknown", at],
  ["still employed", { employment: { stillEmployed: "yes" } }, "no", at],
  ["no longer employed", { employment: { stillEmployed: "no" } }, "yes", at],
  ["on the day of asking", exit(asOf), "yes", at],
  ["the day after", exit("2025-01-01"), "no", at],
  ["in the month of asking", exit("2024-12/2025-01"), "unknown", at],
]);

factTable("procedure.asked-day", [
  ["nothing told: the day of asking", {}, days(asOf), at],
  ["told", { askedDay: "2024-05" }, days("2024-05-01", "2024-05-31"), at],
  [
    "told wins over the engagement",
    { askedDay: "2024-05-01", ...engaged({ startedOn: "2024-03-01" }) },
    days("2024-05-01"),
    at,
  ],
  ["the first day of the work", engaged({ startedOn: "2024-08-01" }, exit("2024-06-30")), days("2024-08-01"), at],
  [
    "work from before that goes on: the day after exit",
    engaged({ startedOn: "2024-01-01", ongoing: "yes" }, exit("2024-06-30")),
    days("2024-07-01"),
    at,
  ],
  [
    "work that ended before exit: its first day",
    engaged({ startedOn: "2024-01-01", endedOn: "2024-02-01" }, exit("2024-06-30")),
    days("2024-01-01"),
    at,
  ],
  [
    "work from before, perhaps going on",
    engaged({ startedOn: "2024-01-01" }, exit("2024-06-30")),
    days("2024-01-01", "2024-07-01"),
    at,
  ],
  ["a month after exit", engaged({ startedOn: "2024-08" }, exit("2024-06-30")), days("2024-08-01", "2024-08-31"), at],
  [
    "the month of exit, going on",
    engaged({ startedOn: "2024-06", ongoing: "yes" }, exit("2024-06-15")),
    days("2024-06-16", "2024-06-30"),
    at,
  ],
  ["a start not told: by the day of asking", engaged({}, exit("2024-06-30")), days("..", asOf), at],
  ["a start not told, after exit", engaged({ ongoing: "yes" }, exit("2024-06-30")), days("2024-07-01", asOf), at],
  [
    "a start not told, by the end of the work",
    engaged({ endedOn: "2024-09-30" }, exit("2024-06-30")),
    days("2024-07-01", "2024-09-30"),
    at,
  ],
  ["an exit not told", engaged({ startedOn: "2024-08-01" }), days("2024-08-01"), at],
  [
    "still employed",
    engaged({ startedOn: "2024-08-01" }, { employment: { stillEmployed: "yes" } }),
    days("2024-08-01"),
    at,
  ],
  [
    "of the second engagement",
    { engagements: [{ startedOn: "2024-08-01" }, { startedOn: "2024-09-01" }], ...exit("2024-06-30") },
    days("2024-09-01"),
    { ...at, engagement: 1 },
  ],
]);
