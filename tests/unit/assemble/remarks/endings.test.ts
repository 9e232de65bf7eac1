import { remarkTable } from "../../../support/remark-table.ts";

const notices = (...items: readonly object[]) => ({ notices: { items, complete: "yes" } });
const release = (receivedOn: string, more: object = {}) => ({ kind: "release", by: "employer", receivedOn, ...more });
const rescission = (receivedOn: string) => ({ kind: "rescission", by: "employee", receivedOn });
const performance = (told: object) => ({ performance: told });

remarkTable(
  [
    [
      "the second of two",
      notices(release("2025-09-01"), release("2025-10-01")),
      "later-release",
      "notices.1",
      { day: "2025-10-01", counted: "2025-09-01" },
    ],
    [
      "the first listed came second",
      notices(release("2025-10-01"), release("2025-09-01")),
      "later-release",
      "notices.0",
    ],
    [
      "a notice before the day told",
      { ...performance({ releasedOn: "2025-10-01" }), ...notices(release("2025-09-01")) },
      "later-release",
      "performance.releasedOn",
      { day: "2025-10-01", counted: "2025-09-01" },
    ],
    [
      "which came first is not sure",
      notices(release("2025-09"), release("2025-09-15")),
      "release-order-open",
      "notices.1",
      { counted: "2025-09-01/2025-09-15" },
    ],
    [
      "two notices",
      notices(rescission("2025-09-01"), rescission("2025-11-05")),
      "several-rescissions",
      "notices.1",
      { day: "2025-11-05", counted: "2025-09-01/2025-11-05" },
    ],
    [
      "a notice on another day than the one told",
      { ...performance({ rescindedOn: "2025-11-05" }), ...notices(rescission("2025-09-01")) },
      "later-rescission",
      "notices.0",
      { day: "2025-09-01", counted: "2025-11-05" },
    ],
    [
      "a release after a rescission",
      performance({ rescindedOn: "2025-11-05", releasedOn: "2025-11-06" }),
      "rescission-before-release",
      "performance.releasedOn",
    ],
    [
      "a rescission after a release",
      performance({ rescissionReceivedOn: "2025-11-07", releasedOn: "2025-11-06" }),
      "release-before-rescission",
      "performance.rescissionReceivedOn",
    ],
    [
      "on the last day of employment",
      performance({ rescinded: "yes", rescindedOn: "2025-06-30", paidTotal: "0" }),
      "rescission-before-exit",
      "performance.rescindedOn",
    ],
    // July and August had fallen due by 2025-09-10: two months.
    [
      "with two months unpaid",
      performance({ rescinded: "yes", rescindedOn: "2025-09-10", paidTotal: "0" }),
      "rescission-without-right",
      "performance.rescindedOn",
      { day: "2025-09-10", unpaid: "2" },
    ],
    [
      "a notice, though none is said to have been given",
      { ...performance({ released: "no" }), ...notices(release("2025-09-01")) },
      "release-denied",
      "notices.0",
      { day: "2025-09-01" },
    ],
    [
      "a day, though there was none",
      performance({ released: "no", releasedOn: "2025-09-01", releaseReceivedOn: "2025-09-02" }),
      "release-denied",
      "performance.releaseReceivedOn",
      { day: "2025-09-02" },
    ],
    [
      "all were cancelled, though this one was not",
      { ...performance({ released: "no" }), collective: { cancelsRunning: "yes" } },
      "release-denied",
      "collective.cancelsRunning",
      { day: "unknown" },
    ],
    [
      "a notice, though none is said to have been given",
      { ...performance({ rescinded: "no" }), ...notices(rescission("2025-11-05")) },
      "rescission-denied",
      "notices.0",
      { day: "2025-11-05" },
    ],
    [
      "a day, though there was none",
      performance({ rescinded: "no", rescindedOn: "2025-11-05" }),
      "rescission-denied",
      "performance.rescindedOn",
    ],
    // Twelve months from 2025-06-30 end on 2026-06-30.
    [
      "the day after the term",
      performance({ releaseReceivedOn: "2026-07-01" }),
      "release-after-term",
      "performance.releaseReceivedOn",
      { day: "2026-07-01", end: "2026-06-30" },
    ],
    [
      "a notice after the last day named",
      { agreement: { months: undefined, endsOn: "2026-01-10" }, ...notices(release("2026-01-11")) },
      "release-after-term",
      "notices.0",
    ],
  ],
  [
    ["one release", notices(release("2025-09-01")), "later-release"],
    [
      "one by the employee is none",
      notices(release("2025-09-01"), release("2025-10-01", { by: "employee" })),
      "later-release",
    ],
    [
      "the notice of the day told",
      { ...performance({ releasedOn: "2025-09-01" }), ...notices(release("2025-09-01")) },
      "later-release",
    ],
    ["two that arrived on different days", notices(release("2025-09-01"), release("2025-10-01")), "release-order-open"],
    ["one notice", notices(rescission("2025-09-01")), "several-rescissions"],
    [
      "the notice of the day told",
      { ...performance({ rescindedOn: "2025-09-01" }), ...notices(rescission("2025-09")) },
      "later-rescission",
    ],
    [
      "a release in the month of the rescission",
      performance({ rescindedOn: "2025-11", releasedOn: "2025-11-06" }),
      "rescission-before-release",
    ],
    ["a release alone", performance({ releasedOn: "2025-11-06" }), "rescission-before-release"],
    [
      "on the same day",
      performance({ rescindedOn: "2025-11-06", releasedOn: "2025-11-06" }),
      "release-before-rescission",
    ],
    [
      "the day after exit",
      performance({ rescinded: "yes", rescindedOn: "2025-07-01", paidTotal: "0" }),
      "rescission-before-exit",
    ],
    [
      "with four months unpaid",
      performance({ rescinded: "yes", rescindedOn: "2025-11-05", paidTotal: "0", unpaidCause: "employer" }),
      "rescission-without-right",
    ],
    [
      "what was paid is not told",
      performance({ rescinded: "yes", rescindedOn: "2025-11-05" }),
      "rescission-without-right",
    ],
    ["a notice, and whether there was one is not told", notices(release("2025-09-01")), "release-denied"],
    ["nothing but that there was none", performance({ released: "no" }), "release-denied"],
    [
      "a notice of another kind",
      { ...performance({ released: "no" }), ...notices(rescission("2025-11-05")) },
      "release-denied",
    ],
    [
      "one by the employer is none",
      { ...performance({ rescinded: "no" }), ...notices({ ...rescission("2025-11-05"), by: "employer" }) },
      "rescission-denied",
    ],
    [
      "two, though there was none",
      { ...performance({ released: "no" }), ...notices(release("2025-09-01"), release("2025-10-01")) },
      "later-release",
    ],
    ["on the last day of the term", performance({ releaseReceivedOn: "2026-06-30" }), "release-after-term"],
    ["in the month in which it ends", performance({ releaseReceivedOn: "2026-06/2026-07" }), "release-after-term"],
    ["on a day not told", performance({ released: "yes" }), "release-after-term"],
    [
      "after it, though there was none",
      performance({ released: "no", releaseReceivedOn: "2026-07-01" }),
      "release-after-term",
    ],
  ],
);
