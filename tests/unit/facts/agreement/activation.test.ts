import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

const exit = (endedOn: string) => ({ employment: { endedOn } });
const noticed = (day: string, more: object = {}) => ({ notices: [{ kind: "activation", receivedOn: day, ...more }] });

plainTruth("agreement.activation-required", (activationRequired) => agreed({ terms: { activationRequired } }));

factTable("agreement.activated", [
  ["nothing told", {}, "unknown"],
  ["told yes", { performance: { activated: "yes" } }, "yes"],
  ["told no", { performance: { activated: "no" } }, "no"],
  ["a day is told", { performance: { activatedOn: "2024-01" } }, "yes"],
  ["what is told wins over a day", { performance: { activated: "no", activatedOn: "2024-01-01" } }, "no"],
  ["noticed by the employer", noticed("2024-01-01", { by: "employer" }), "yes"],
  ["noticed, nobody said by whom", noticed("2024-01-01"), "yes"],
  ["a notice by the employee is none", noticed("2024-01-01", { by: "employee" }), "unknown"],
  ["a notice of another kind is none", { notices: [{ kind: "release", sentOn: "2024-01-01" }] }, "unknown"],
  ["pay has begun", { performance: { paidMonths: 1 } }, "yes"],
  ["no pay proves nothing", { performance: { paidMonths: 0 } }, "unknown"],
  ["an empty complete list proves nothing", { notices: { items: [], complete: "yes" } }, "unknown"],
]);

factTable("agreement.activated-in-time", [
  ["nothing told", {}, "unknown"],
  ["no exit", noticed("2024-01-01"), "unknown"],
  ["no notice", exit("2024-01-31"), "unknown"],
  ["at exit, no time agreed", { ...exit("2024-01-31"), ...noticed("2024-01-31") }, "yes"],
  ["after exit, no time agreed", { ...exit("2024-01-31"), ...noticed("2024-02-01") }, "unknown"],
  [
    "inside the agreed days",
    agreed({ terms: { activationDeadlineDays: 3 } }, { ...exit("2024-01-31"), ...noticed("2024-02-03") }),
    "yes",
  ],
  [
    "a day past the agreed days",
    agreed({ terms: { activationDeadlineDays: 3 } }, { ...exit("2024-01-31"), ...noticed("2024-02-04") }),
    "no",
  ],
  [
    "a month that may be in time",
    agreed({ terms: { activationDeadlineDays: 3 } }, { ...exit("2024-01-31"), ...noticed("2024-02") }),
    "unknown",
  ],
  [
    "due at exit, a day late",
    agreed({ terms: { activationAtExit: "yes" } }, { ...exit("2024-01-31"), ...noticed("2024-02-01") }),
    "no",
  ],
  [
    "days agreed win over at exit",
    agreed(
      { terms: { activationAtExit: "yes", activationDeadlineDays: 1 } },
      { ...exit("2024-01-31"), ...noticed("2024-02-01") },
    ),
    "yes",
  ],
  [
    "the day told wins over the notice",
    { ...exit("2024-01-31"), ...noticed("2024-05-01"), performance: { activatedOn: "2024-01-30" } },
    "yes",
  ],
]);

factTable("agreement.activation-delay", [
  ["nothing told", {}, { low: null, high: null }],
  ["by the last day", { ...exit("2024-01-31"), ...noticed("2024-01-31") }, { low: 0, high: 0 }],
  ["before exit", { ...exit("2024-01-31"), ...noticed("2023-12-01") }, { low: 0, high: 0 }],
  ["a day short of two months", { ...exit("2024-01-15"), ...noticed("2024-03-14") }, { low: 1, high: 1 }],
  ["two months to the day", { ...exit("2024-01-15"), ...noticed("2024-03-15") }, { low: 2, high: 2 }],
  ["month end to leap day", { ...exit("2024-01-31"), ...noticed("2024-02-29") }, { low: 1, high: 1 }],
  ["exit known by the month", { ...exit("2024-01"), ...noticed("2024-04-15") }, { low: 2, high: 3 }],
  ["notice open to the future", { ...exit("2024-01-15"), ...noticed("2024-03-15/..") }, { low: 2, high: null }],
  ["notice open to the past", { ...exit("2024-01-15"), ...noticed("../2024-03-15") }, { low: 0, high: 2 }],
  [
    "sent, no arrival told",
    { ...exit("2024-01-15"), notices: [{ kind: "activation", sentOn: "2024-02-15" }] },
    { low: 1, high: null },
  ],
]);
