import { factTable, plainTruth } from "../../../support/fact-table.ts";
import { days } from "../../../support/told.ts";

const unknown = { low: null, high: null };
const asked = (askedDay: string, rest: object) => ({ askedDay, ...rest });
const performance = (told: object) => ({ performance: told });
const released = (releasedOn: string) => performance({ releasedOn });

for (const [act, told, on, received] of [
  ["release", "released", "releasedOn", "releaseReceivedOn"],
  ["rescission", "rescinded", "rescindedOn", "rescissionReceivedOn"],
] as const) {
  factTable(`performance.ever-${told}`, [
    ["nothing told", {}, "unknown"],
    ["told yes", performance({ [told]: "yes" }), "yes"],
    ["told no", performance({ [told]: "no" }), "no"],
    ["a day", performance({ [on]: "2024" }), "yes"],
    ["an arrival", performance({ [received]: "2024-05" }), "yes"],
    ["a notice", { notices: [{ kind: act }] }, "yes"],
    ["a notice of another kind", { notices: [{ kind: "demand" }] }, "unknown"],
    ["told no wins over a day", performance({ [told]: "no", [on]: "2024" }), "no"],
    ["no notice proves nothing", { notices: { items: [], complete: "yes" } }, "unknown"],
  ]);

  factTable(`performance.${act}-day`, [
    ["nothing told", {}, unknown],
    ["it did not happen", performance({ [told]: "no" }), "not-applicable"],
    ["it happened, nobody said when", performance({ [told]: "yes" }), unknown],
    ["a day", performance({ [on]: "2024-05-01" }), days("2024-05-01")],
    ["a month", performance({ [on]: "2024-05" }), days("2024-05-01", "2024-05-31")],
    ["the arrival wins", performance({ [on]: "2024-05-01", [received]: "2024-05-03" }), days("2024-05-03")],
    [
      "a notice that arrived",
      { notices: [{ kind: act, sentOn: "2024-05-01", receivedOn: "2024-05-04" }] },
      days("2024-05-04"),
    ],
    ["a notice that was sent", { notices: [{ kind: act, sentOn: "2024-05-01" }] }, days("2024-05-01", "..")],
    [
      "a notice by the other side is none",
      { notices: [{ kind: act, by: act === "release" ? "employee" : "employer", receivedOn: "2024-05-01" }] },
      unknown,
    ],
  ]);

  factTable(`performance.${told}`, [
    ["nothing told", {}, "unknown"],
    ["told no", performance({ [told]: "no" }), "no"],
    ["it happened, nobody said when", performance({ [told]: "yes" }), "unknown"],
    ["by the day asked for", asked("2024-05-01", performance({ [on]: "2024-05-01" })), "yes"],
    ["after the day asked for", asked("2024-04-30", performance({ [on]: "2024-05-01" })), "no"],
    ["in the month asked for", asked("2024-05-15", performance({ [on]: "2024-05" })), "unknown"],
    [
      "arrived after the day asked for",
      asked("2024-05-02", performance({ [on]: "2024-05-01", [received]: "2024-05-03" })),
      "no",
    ],
  ]);
}

factTable("performance.release-day", [
  [
    "all were let go, and it reaches those inside",
    { collective: { cancelsRunning: "yes", employerCancelledAllOn: "2024-05-01" } },
    days("2024-05-01"),
  ],
  [
    "all were let go, not those inside",
    { collective: { cancelsRunning: "no", employerCancelledAllOn: "2024-05-01" } },
    unknown,
  ],
  [
    "the person's own release wins",
    { ...released("2024-03-01"), collective: { cancelsRunning: "yes", employerCancelledAllOn: "2024-05-01" } },
    days("2024-03-01"),
  ],
]);

factTable("performance.ever-released", [
  ["all were let go", { collective: { cancelsRunning: "yes" } }, "yes"],
  ["all were let go, whom it reaches is not told", { collective: { employerCancelledAllOn: "2024-05-01" } }, "unknown"],
]);

const exit = { employment: { endedOn: "2024-06-30" } };

const inTerm = (rest: object) => ({ agreements: [{ months: 6 }], ...exit, ...rest });

factTable("performance.release-month", [
  ["nothing told", {}, { low: 0, high: null }],
  ["not released", performance({ released: "no" }), "not-applicable"],
  ["still employed", { employment: { stillEmployed: "yes" }, ...released("2024-05-01") }, { low: 0, high: 0 }],
  ["on the last day of employment", { ...exit, ...released("2024-06-30") }, { low: 0, high: 0 }],
  ["the day after", { ...exit, ...released("2024-07-01") }, { low: 1, high: 1 }],
  ["the last day of the first month", { ...exit, ...released("2024-07-30") }, { low: 1, high: 1 }],
  ["the first of the second", { ...exit, ...released("2024-07-31") }, { low: 2, high: 2 }],
  ["in a month", { ...exit, ...released("2024-07") }, { low: 1, high: 2 }],
]);

factTable("performance.released-in-period", [
  ["nothing told", {}, "unknown"],
  ["not released", performance({ released: "no" }), "no"],
  ["still employed", { employment: { stillEmployed: "yes" }, ...released("2024-05-01") }, "no"],
  ["released, no day", inTerm(performance({ released: "yes" })), "unknown"],
  ["on the last day of employment", inTerm(released("2024-06-30")), "no"],
  ["the day after", inTerm(released("2024-07-01")), "yes"],
  ["the day after, term not told", { ...exit, ...released("2024-07-01") }, "unknown"],
  ["on the last day of the term", inTerm(released("2024-12-30")), "yes"],
  ["after the term", inTerm(released("2024-12-31")), "no"],
  ["on the last day named", { agreements: [{ endsOn: "2024-12-10" }], ...exit, ...released("2024-12-10") }, "yes"],
  ["the day after it", { agreements: [{ endsOn: "2024-12-10" }], ...exit, ...released("2024-12-11") }, "no"],
  ["in the month of exit", inTerm(released("2024-06/2024-07")), "unknown"],
  ["exit not told", { agreements: [{ months: 6 }], ...released("2024-07-01") }, "unknown"],
]);

const settlement = (item: object, complete?: string) => ({
  askedDay: "2024-05-10",
  settlements: { items: [item], ...(complete ? { complete } : {}) },
});

factTable("performance.ever-settled", [
  ["nothing listed", {}, "unknown"],
  ["none at all", { settlements: { items: [], complete: "yes" } }, "no"],
  ["it names the restriction", settlement({ wording: "covenant-named" }), "yes"],
  ["told to end it", settlement({ coversCovenant: "yes" }), "yes"],
  ["told not to, whatever its words", settlement({ coversCovenant: "no", wording: "covenant-named" }, "yes"), "no"],
  ["only sums, what it covers not told", settlement({ wording: "sums-settled" }, "yes"), "unknown"],
  ["one does not, perhaps there are more", settlement({ coversCovenant: "no" }), "unknown"],
]);

factTable("performance.settled-covenant", [
  ["none at all", { settlements: { items: [], complete: "yes" } }, "no"],
  ["no day told", settlement({ coversCovenant: "yes" }), "unknown"],
  ["by the day asked for", settlement({ coversCovenant: "yes", on: "2024-05-10" }), "yes"],
  ["after the day asked for", settlement({ coversCovenant: "yes", on: "2024-05-11" }), "no"],
  ["in the month asked for", settlement({ coversCovenant: "yes", on: "2024-05" }), "unknown"],
]);

factTable("performance.settlement-day", [
  ["none at all", { settlements: { items: [], complete: "yes" } }, "not-applicable"],
  ["nothing listed", {}, unknown],
  ["the one that ends it", settlement({ coversCovenant: "yes", on: "2024-05-10" }), days("2024-05-10")],
  ["the one that does not", settlement({ coversCovenant: "no", on: "2024-05-10" }), unknown],
]);

const UNCHANGED = { items: [], complete: "yes" };
const employer = (told: object, transfers: object = UNCHANGED) => ({ employment: { employer: told, transfers } });
const merged = { items: [{ kind: "merger" }], complete: "yes" };

factTable("performance.ever-gone", [
  ["nothing told", {}, "unknown"],
  ["out of business", employer({ stoppedBusiness: "yes" }), "yes"],
  ["in business", employer({ stoppedBusiness: "no" }), "no"],
  ["dissolved", employer({ dissolvedOn: "2024" }), "yes"],
  ["dissolved, perhaps with a successor", employer({ dissolvedOn: "2024" }, {}), "unknown"],
  [
    "dissolved, perhaps with a successor, but closed",
    employer({ dissolvedOn: "2024", stoppedBusiness: "yes" }, {}),
    "yes",
  ],
  [
    "dissolved, perhaps with a successor, in business",
    employer({ dissolvedOn: "2024", stoppedBusiness: "no" }, {}),
    "unknown",
  ],
  ["dissolved on a merger", employer({ dissolvedOn: "2024", stoppedBusiness: "no" }, merged), "no"],
  ["dissolved on a merger, and closed", employer({ dissolvedOn: "2024", stoppedOn: "2025" }, merged), "yes"],
  ["the person died", { person: { died: "2024" } }, "yes"],
]);

factTable("performance.ground-gone-day", [
  ["nothing told", {}, unknown],
  ["in business", employer({ stoppedBusiness: "no" }), "not-applicable"],
  ["out of business, no day", employer({ stoppedBusiness: "yes" }), unknown],
  ["closed on a day", employer({ stoppedOn: "2024-05-01" }), days("2024-05-01")],
  [
    "dead, and dissolved before that, perhaps with a successor",
    { person: { died: "2024-06-01" }, ...employer({ dissolvedOn: "2024-05-01", stoppedBusiness: "no" }, {}) },
    days("2024-05-01", "2024-06-01"),
  ],
  [
    "dissolved on a merger, in business",
    employer({ dissolvedOn: "2024-05-01", stoppedBusiness: "no" }, merged),
    "not-applicable",
  ],
  ["dissolved on a day, perhaps closed before", employer({ dissolvedOn: "2024-05-01" }), days("..", "2024-05-01")],
  [
    "dissolved on a day, closed before",
    employer({ dissolvedOn: "2024-05-01", stoppedOn: "2024-02" }),
    days("2024-02-01", "2024-02-29"),
  ],
  [
    "dead before the closing",
    { person: { died: "2024-01-01" }, ...employer({ stoppedOn: "2024-05-01" }) },
    days("2024-01-01"),
  ],
  [
    "dead after the closing",
    { person: { died: "2024-06-01" }, ...employer({ stoppedOn: "2024-05-01" }) },
    days("2024-05-01"),
  ],
]);

factTable("performance.ground-gone", [
  ["nothing told", {}, "unknown"],
  ["out of business, no day", employer({ stoppedBusiness: "yes" }), "unknown"],
  ["in business", employer({ stoppedBusiness: "no" }), "no"],
  ["dissolved by the day asked for", asked("2024-05-01", employer({ dissolvedOn: "2024-05-01" })), "yes"],
  [
    "dissolved later, in business until then",
    asked("2024-04-30", employer({ dissolvedOn: "2024-05-01", stoppedBusiness: "no" })),
    "no",
  ],
  ["dissolved later, perhaps closed before", asked("2024-04-30", employer({ dissolvedOn: "2024-05-01" })), "unknown"],
  ["dissolved that month", asked("2024-05-10", employer({ dissolvedOn: "2024-05" })), "unknown"],
  ["the person died", asked("2024-05-01", { person: { died: "2024-04-30" } }), "yes"],
  [
    "the person died before a later dissolution",
    asked("2024-05-01", { person: { died: "2024-04-30" }, ...employer({ dissolvedOn: "2025" }) }),
    "yes",
  ],
  [
    "dissolved before the person died",
    asked("2024-05-01", { person: { died: "2025" }, ...employer({ dissolvedOn: "2024-04-30" }) }),
    "yes",
  ],
]);

plainTruth("performance.secrets-public", (secretsPublic) => ({ person: { secretsPublic } }));

const arrived = (kind: string, ...days: readonly string[]) => ({
  notices: days.map((receivedOn) => (receivedOn === "" ? { kind } : { kind, receivedOn })),
});

factTable("performance.release-day", [
  ["of two the first that arrived counts", arrived("release", "2024-06-01", "2024-05-01"), days("2024-05-01")],
  ["one may have arrived before", arrived("release", "2024-06-01", "2024-05"), days("2024-05-01", "2024-05-31")],
  ["one without its day may be the first", arrived("release", "2024-06-01", ""), days("..", "2024-06-01")],
  [
    "a notice before the day told counts",
    { ...arrived("release", "2024-05-01"), ...released("2024-06-01") },
    days("2024-05-01"),
  ],
  [
    "a notice after the day told does not",
    { ...arrived("release", "2024-07-01"), ...released("2024-06-01") },
    days("2024-06-01"),
  ],
  [
    "where the first was not plain, the second may be the one",
    {
      notices: [
        { kind: "release", receivedOn: "2024-05-01", express: "no" },
        { kind: "release", receivedOn: "2024-06-01", express: "yes" },
      ],
    },
    days("2024-05-01", "2024-06-01"),
  ],
]);

factTable("performance.rescission-day", [
  [
    "of two any may be the first with a ground",
    arrived("rescission", "2024-06-01", "2024-05-01"),
    days("2024-05-01", "2024-06-01"),
  ],
  ["one without its day", arrived("rescission", "2024-06-01", ""), unknown],
  [
    "a day told for the act itself wins",
    { ...arrived("rescission", "2024-05-01"), ...performance({ rescindedOn: "2024-06-01" }) },
    days("2024-06-01"),
  ],
]);
