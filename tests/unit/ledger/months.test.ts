import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { exactly, type Range } from "../../../src/base/range.ts";
import { dueDayOf, ledgerMonths, monthsDueBy, type Piece, together } from "../../../src/ledger/months.ts";
import type { Bounds } from "../../../src/slip/bounds.ts";
import { fenTerm, groundOf } from "../../support/terms.ts";
import { day } from "../../support/told.ts";

interface Given {
  readonly exit: string;
  readonly asOf: string;
  readonly months?: number;
  readonly monthly?: Range;
  readonly pieces?: readonly Piece[];
  readonly dueDay?: number;
}

const all = <T>(value: T) => ({ low: value, likely: value, high: value });

function ledger({ exit, asOf, months = 3, monthly = exactly(31_000), pieces, dueDay }: Given, end?: string) {
  return ledgerMonths({
    exit: day(exit),
    months: all(months),
    earnedTo: all(end === undefined ? null : day(end)),
    pieces: pieces ?? [{ from: null, term: fenTerm(monthly) }],
    dueDay: dueDay ?? null,
    asOf: day(asOf),
  });
}

const fen = (value: Bounds["low"]) => (value === null ? null : Number(value.num));
const first = (rows: ReturnType<typeof ledger>) => (rows[0] === undefined ? null : rangeOf(rows[0].due.bounds));
const rangeOf = ({ low, high }: Bounds) => ({ low: fen(low), high: fen(high) });

const spans = (rows: ReturnType<typeof ledger>) => rows.map((r) => `${formatDay(r.from)}..${formatDay(r.to)}`);
const dues = (rows: ReturnType<typeof ledger>) => rows.map((r) => formatDay(r.dueOn));

describe("months of the restriction", () => {
  it.each([
    [
      "from the middle of a month",
      "2024-06-15",
      ["2024-06-16..2024-07-15", "2024-07-16..2024-08-15", "2024-08-16..2024-09-15"],
    ],
    [
      "from the end of a short month",
      "2023-02-28",
      ["2023-03-01..2023-03-28", "2023-03-29..2023-04-28", "2023-04-29..2023-05-28"],
    ],
    ["over a leap day", "2024-01-31", ["2024-02-01..2024-02-29", "2024-03-01..2024-03-31", "2024-04-01..2024-04-30"]],
    [
      "over the end of February",
      "2023-01-31",
      ["2023-02-01..2023-02-28", "2023-03-01..2023-03-31", "2023-04-01..2023-04-30"],
    ],
    [
      "over the end of a year",
      "2023-11-30",
      ["2023-12-01..2023-12-30", "2023-12-31..2024-01-30", "2024-01-31..2024-02-29"],
    ],
    ["from a leap day", "2024-02-29", ["2024-03-01..2024-03-29", "2024-03-30..2024-04-29", "2024-04-30..2024-05-29"]],
  ])("%s", (_, exit, expected) => {
    expect(spans(ledger({ exit, asOf: "2024-01-01" }))).toEqual(expected);
  });

  it("fall due on their last day", () => {
    const rows = ledger({ exit: "2024-01-31", asOf: "2024-03-31" });
    expect(dues(rows)).toEqual(["2024-02-29", "2024-03-31", "2024-04-30"]);
    expect(rows.map((r) => r.state)).toEqual(["fallen-due", "fallen-due", "future"]);
    expect(ledger({ exit: "2024-01-31", asOf: "2024-03-30" }).map((r) => r.state)).toEqual([
      "fallen-due",
      "running",
      "future",
    ]);
    expect(ledger({ exit: "2024-01-31", asOf: "2024-01-31" }).map((r) => r.state)).toEqual([
      "future",
      "future",
      "future",
    ]);
  });

  it("are none where the term is none", () => {
    expect(ledger({ exit: "2024-01-31", asOf: "2024-03-31", months: 0 })).toEqual([]);
  });
});

describe("a month cut short", () => {
  it("earns its days over the days of that month, rounded half up", () => {
    const rows = ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2024-03-10");
    expect(spans(rows)).toEqual(["2024-02-01..2024-02-29", "2024-03-01..2024-03-10"]);
    expect(rows.map((r) => rangeOf(r.due.bounds))).toEqual([exactly(31_000), exactly(10_000)]);
  });

  it("earns by a longer month what it would not by a shorter", () => {
    expect(first(ledger({ exit: "2024-01-31", asOf: "2024-12-31", monthly: exactly(100) }, "2024-02-10"))).toEqual(
      exactly(34),
    );
    expect(first(ledger({ exit: "2023-01-31", asOf: "2024-12-31", monthly: exactly(100) }, "2023-02-10"))).toEqual(
      exactly(36),
    );
    expect(first(ledger({ exit: "2023-03-31", asOf: "2024-12-31", monthly: exactly(1) }, "2023-04-15"))).toEqual(
      exactly(1),
    );
    expect(first(ledger({ exit: "2023-03-31", asOf: "2024-12-31", monthly: exactly(1) }, "2023-04-14"))).toEqual(
      exactly(0),
    );
  });

  it("is still due on the last day of the whole month", () => {
    const rows = ledger({ exit: "2024-01-31", asOf: "2024-03-30" }, "2024-03-10");
    expect(dues(rows)).toEqual(["2024-02-29", "2024-03-31"]);
    expect(rows[1]?.state).toBe("running");
  });

  it("is none where the restriction ended on the last day of a month, or before it began", () => {
    expect(spans(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2024-02-29"))).toEqual(["2024-02-01..2024-02-29"]);
    expect(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2024-01-31")).toEqual([]);
    expect(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2023-01-01")).toEqual([]);
  });

  it("leaves an end past the term without effect", () => {
    const whole = ledger({ exit: "2024-01-31", asOf: "2024-12-31" });
    expect(spans(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2029-01-01"))).toEqual(spans(whole));
    expect(first(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2029-01-01"))).toEqual(first(whole));
  });

  it("takes a part of each end of a range, and leaves an unknown end unknown", () => {
    const [row] = ledger({ exit: "2024-01-31", asOf: "2024-12-31", monthly: { low: 2900, high: null } }, "2024-02-01");
    expect(row === undefined ? null : rangeOf(row.due.bounds)).toEqual({ low: 100, high: null });
  });
});

describe("the months together", () => {
  const fallen = (given: Given) =>
    rangeOf(
      together(
        ledger(given).filter((m) => m.state === "fallen-due"),
        "due",
        groundOf(),
      ).bounds,
    );

  it("are the sum of the months behind, not of the running one", () => {
    expect(fallen({ exit: "2024-01-31", asOf: "2024-03-31" })).toEqual(exactly(62_000));
    expect(fallen({ exit: "2024-01-31", asOf: "2024-02-28" })).toEqual(exactly(0));
  });

  it("are open where a month is", () => {
    const monthly = { low: 100, high: null };
    expect(fallen({ exit: "2024-01-31", asOf: "2024-03-31", monthly })).toEqual({ low: 200, high: null });
  });
});

describe("a running month", () => {
  it("has earned its days so far, and the rest is to come: 10 of March's 31", () => {
    const [, march] = ledger({ exit: "2024-01-31", asOf: "2024-03-10" });
    expect(march?.state).toBe("running");
    expect(march && [rangeOf(march.accrued.bounds), rangeOf(march.future.bounds)]).toEqual([
      exactly(10_000),
      exactly(21_000),
    ]);
  });

  it("rounds what was earned, so that both together are the month: 10/31 of 100 is 32.26", () => {
    const [, march] = ledger({ exit: "2024-01-31", asOf: "2024-03-10", monthly: exactly(100) });
    expect(march && [rangeOf(march.accrued.bounds), rangeOf(march.future.bounds)]).toEqual([exactly(32), exactly(68)]);
  });
});

describe("a month within which the sum changes", () => {
  const pieces = [
    { from: null, term: fenTerm(31_000) },
    { from: day("2024-03-11"), term: fenTerm(62_000) },
  ];

  it("is reckoned stretch by stretch: 10/31 of 310.00 and 21/31 of 620.00", () => {
    const rows = ledger({ exit: "2024-01-31", asOf: "2024-12-31", pieces });
    expect(rows.map((r) => rangeOf(r.due.bounds))).toEqual([exactly(31_000), exactly(52_000), exactly(62_000)]);
  });

  it("is rounded once: 10/31 of 100 and 21/31 of 101 is 100.677…, not 32 + 68", () => {
    const uneven = [
      { from: null, term: fenTerm(100) },
      { from: day("2024-03-11"), term: fenTerm(101) },
    ];
    const [, march] = ledger({ exit: "2024-01-31", asOf: "2024-12-31", pieces: uneven });
    expect(march && rangeOf(march.due.bounds)).toEqual(exactly(101));
  });

  it("changes nothing where the change falls on the first day of a month", () => {
    const onFirst = [
      { from: null, term: fenTerm(31_000) },
      { from: day("2024-03-01"), term: fenTerm(62_000) },
    ];
    const rows = ledger({ exit: "2024-01-31", asOf: "2024-12-31", pieces: onFirst });
    expect(rows.map((r) => rangeOf(r.due.bounds))).toEqual([exactly(31_000), exactly(62_000), exactly(62_000)]);
  });
});

describe("the three ends", () => {
  it("count the months and days that each end knows", () => {
    const rows = ledgerMonths({
      exit: day("2024-01-31"),
      months: { low: 1, likely: null, high: 3 },
      earnedTo: { low: day("2024-02-10"), likely: null, high: null },
      pieces: [{ from: null, term: fenTerm(2900) }],
      dueDay: null,
      asOf: day("2024-12-31"),
    });
    const ends = rows.map(({ due: { bounds } }) => [fen(bounds.low), fen(bounds.likely), fen(bounds.high)]);
    expect(ends).toEqual([
      [1000, null, 2900],
      [0, null, 2900],
      [0, null, 2900],
    ]);
  });
});

describe("an agreed day of payment", () => {
  it.each([
    ["later in the same calendar month", "2024-01-10", 1, 15, "2024-02-15"],
    ["the day itself", "2024-01-15", 1, 15, "2024-02-15"],
    ["in the next calendar month where it has passed", "2024-01-31", 1, 10, "2024-03-10"],
    ["the last day of a shorter month", "2024-02-29", 2, 31, "2024-04-30"],
    ["the 31st of February", "2024-01-05", 1, 31, "2024-02-29"],
  ])("%s", (_, exit, number, dueDay, expected) => {
    expect(formatDay(dueDayOf(day(exit), number, dueDay))).toBe(expected);
  });

  it("decides what has fallen due", () => {
    expect(monthsDueBy(day("2024-01-31"), null, day("2024-02-29"))).toBe(1);
    expect(monthsDueBy(day("2024-01-31"), 10, day("2024-03-09"))).toBe(0);
    expect(monthsDueBy(day("2024-01-31"), 10, day("2024-03-10"))).toBe(1);
    const states = ledger({ exit: "2024-01-31", asOf: "2024-03-09", dueDay: 10 }).map((r) => r.state);
    expect(states).toEqual(["running", "running", "future"]);
  });
});
