import { engaged, factTable } from "../../../support/fact-table.ts";
import { days } from "../../../support/told.ts";

const NONE = { engagements: { items: [], complete: "yes" } };
const WORK = { startedOn: "2022-03-01", endedOn: "2025-01-31" };
const held = (items: readonly object[], work: object = WORK, complete = "yes") =>
  engaged(work, { person: { workerType: "employee", alsoHolds: { items, complete } } });
const director = (from: string, until: string) => ({ office: "director", from, until });
const supervisor = (from: string, until: string) => ({ office: "supervisor", from, until });

factTable("conduct.as-director-or-officer", [
  ["certainly no conduct", NONE, "not-applicable"],
  ["no conduct listed", {}, "unknown"],
  ["no office told", engaged(WORK), "unknown"],
  ["no office held", held([]), "no"],
  ["office within the conduct", held([director("2023-01-01", "2023-12-31")]), "yes"],
  ["office ends on the first day", held([director("2020-01-01", "2022-03-01")]), "yes"],
  ["office ended the day before", held([director("2020-01-01", "2022-02-28")]), "no"],
  ["office begins on the last day", held([director("2025-01-31", "2026-01-01")]), "yes"],
  ["office begins the day after", held([director("2025-02-01", "2026-01-01")]), "no"],
  ["ended before, but others may be held", held([director("2020-01-01", "2021-01-01")], WORK, "unknown"), "unknown"],
  ["an office without days", held([{ office: "director" }]), "unknown"],
  ["still held, first day not told", held([{ office: "director", stillHeld: "yes" }]), "unknown"],
  ["still held", held([{ office: "officer", from: "2020-01-01", stillHeld: "yes" }]), "yes"],
  ["no longer held, last day not told", held([{ office: "officer", from: "2020-01-01", stillHeld: "no" }]), "unknown"],
  [
    "goes on, within office",
    held([director("2023-01-01", "2024-01-01")], { startedOn: "2022", ongoing: "yes" }),
    "yes",
  ],
  [
    "in the year it began",
    held([director("2020-01-01", "2022-03-15")], { startedOn: "2022", ongoing: "yes" }),
    "unknown",
  ],
  ["as supervisor only", held([supervisor("2020-01-01", "2026-01-01")]), "no"],
  ["by kind of worker alone", engaged(WORK, { person: { workerType: "director" } }), "unknown"],
]);

factTable("conduct.in-office", [
  ["as supervisor", held([supervisor("2020-01-01", "2026-01-01")]), "yes"],
  ["as director", held([director("2020-01-01", "2026-01-01")]), "yes"],
  ["as shareholder", held([{ office: "shareholder", from: "2020-01-01", stillHeld: "yes" }]), "no"],
]);

factTable("conduct.while-partner", [
  ["while partner", held([{ office: "partner", from: "2020-01-01", stillHeld: "yes" }]), "yes"],
  ["after leaving", held([{ office: "partner", from: "2020-01-01", until: "2021-12-31" }]), "no"],
  ["as limited partner", held([{ office: "limited-partner", from: "2020-01-01", stillHeld: "yes" }]), "no"],
]);

factTable("conduct.first-day-as-director", [
  ["no conduct listed", {}, days("..", "..")],
  ["the conduct began in office", held([director("2020-01-01", "2026-01-01")]), days("2022-03-01")],
  ["office began during the conduct", held([director("2024-07-01", "2026-01-01")]), days("2024-07-01")],
  ["office without a first day", held([{ office: "director", until: "2026-01-01" }]), days("2022-03-01", "..")],
  ["no office told", engaged(WORK), days("2022-03-01", "..")],
  [
    "others may be held",
    held([director("2023-01-01", "2026-01-01")], WORK, "unknown"),
    days("2022-03-01", "2023-01-01"),
  ],
  [
    "two times in office",
    held([director("2023-01-01", "2023-06-30"), director("2024-01-01", "2024-06-30")]),
    days("2022-03-01", "2023-01-01"),
  ],
  ["time as supervisor does not count", held([supervisor("2020-01-01", "2026-01-01")]), days("2022-03-01", "..")],
]);

factTable("conduct.last-day-in-office", [
  ["no conduct listed", {}, days("..", "..")],
  ["the conduct ended in office", held([director("2020-01-01", "2026-01-01")]), days("2025-01-31")],
  ["office ended during the conduct", held([director("2020-01-01", "2024-06-30")]), days("2024-06-30")],
  ["office without a last day", held([{ office: "director", from: "2020-01-01" }]), days("..", "2025-01-31")],
  [
    "others may be held",
    held([director("2020-01-01", "2024-06-30")], WORK, "unknown"),
    days("2024-06-30", "2025-01-31"),
  ],
  [
    "director, then supervisor",
    held([director("2020-01-01", "2023-06-30"), supervisor("2023-07-01", "2024-08-31")]),
    days("2024-08-31", "2025-01-31"),
  ],
  [
    "going on in an office still held",
    held([{ office: "director", from: "2020-01-01", stillHeld: "yes" }], { startedOn: "2022-03-01", ongoing: "yes" }),
    days("2026-11-24"),
  ],
]);

factTable("conduct.approval", [
  ["certainly no conduct", NONE, "not-applicable"],
  ["not told", engaged(WORK), "unknown"],
  ...["none", "board", "shareholders"].map((approval) => [approval, engaged({ approval }), approval] as const),
]);
