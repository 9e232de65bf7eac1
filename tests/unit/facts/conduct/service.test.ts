import { engaged, factTable } from "../../../support/fact-table.ts";

const NONE = { engagements: { items: [], complete: "yes" } };
const left = (engagement: object, endedOn = "2024-06-30") => engaged(engagement, { employment: { endedOn } });
const employed = { employment: { stillEmployed: "yes" } };

factTable("conduct.in-service", [
  ["certainly none", NONE, "not-applicable"],
  ["nothing listed", {}, "unknown"],
  ["no exit", engaged({ startedOn: "2024-01-01" }), "unknown"],
  ["no start", left({}), "unknown"],
  ["before exit", left({ startedOn: "2024-06-29" }), "yes"],
  ["on the last day", left({ startedOn: "2024-06-30" }), "yes"],
  ["the day after", left({ startedOn: "2024-07-01" }), "no"],
  ["in the month of exit", left({ startedOn: "2024-06" }), "yes"],
  ["in the year of exit", left({ startedOn: "2024" }), "unknown"],
  ["exit known by the month", left({ startedOn: "2024-06-15" }, "2024-06"), "unknown"],
  ["still employed", engaged({ startedOn: "2024-01-01" }, employed), "yes"],
  ["competed in service, by its kind", left({ kind: "in-service-competition", startedOn: "2024-08-01" }), "yes"],
]);

factTable("conduct.after-exit", [
  ["certainly none", NONE, "not-applicable"],
  ["nothing listed", {}, "unknown"],
  ["no exit", engaged({ startedOn: "2024-01-01" }), "unknown"],
  ["nothing told of it", left({}), "unknown"],
  ["began after exit", left({ startedOn: "2024-07-01" }), "yes"],
  ["began on the last day, end not told", left({ startedOn: "2024-06-30" }), "unknown"],
  ["began before and goes on", left({ startedOn: "2023-01-01", ongoing: "yes" }), "yes"],
  ["began before and ended after", left({ startedOn: "2023-01-01", endedOn: "2024-07-01" }), "yes"],
  ["ended on the last day", left({ startedOn: "2023-01-01", endedOn: "2024-06-30" }), "no"],
  ["ended before exit", left({ endedOn: "2024-05" }), "no"],
  ["no longer goes on, end not told", left({ startedOn: "2023-01-01", ongoing: "no" }), "unknown"],
  ["ended before wins over goes on", left({ endedOn: "2024-05", ongoing: "yes" }), "no"],
  ["ended in the month of exit", left({ startedOn: "2023", endedOn: "2024-06/2024-07" }), "unknown"],
  ["still employed", engaged({ startedOn: "2024-07-01" }, employed), "no"],
  [
    "still employed wins over a day of exit",
    engaged({ startedOn: "2024-07-01" }, { employment: { stillEmployed: "yes", endedOn: "2024-06-30" } }),
    "no",
  ],
]);
