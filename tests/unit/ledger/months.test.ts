import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { exactly } from "../../../src/base/range.ts";
import { fallenDue, type LedgerTerms, ledgerMonths } from "../../../src/ledger/months.ts";
import { day } from "../../support/told.ts";

function ledger(
  terms: Partial<Omit<LedgerTerms, "exit" | "asOf" | "endedOn">> & Record<"exit" | "asOf", string>,
  end?: string,
) {
  const { exit, asOf, ...rest } = terms;
  const endedOn = end === undefined ? null : day(end);
  return ledgerMonths({
    months: 3,
    monthly: exactly(31_000),
    paid: 0,
    ...rest,
    exit: day(exit),
    asOf: day(asOf),
    endedOn,
  });
}

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
    expect(rows.map((r) => r.due)).toEqual([exactly(31_000), exactly(10_000)]);
  });

  it("earns by a longer month what it would not by a shorter", () => {
    expect(ledger({ exit: "2024-01-31", asOf: "2024-12-31", monthly: exactly(100) }, "2024-02-10")[0]?.due).toEqual(
      exactly(34),
    );
    expect(ledger({ exit: "2023-01-31", asOf: "2024-12-31", monthly: exactly(100) }, "2023-02-10")[0]?.due).toEqual(
      exactly(36),
    );
    expect(ledger({ exit: "2023-03-31", asOf: "2024-12-31", monthly: exactly(1) }, "2023-04-15")[0]?.due).toEqual(
      exactly(1),
    );
    expect(ledger({ exit: "2023-03-31", asOf: "2024-12-31", monthly: exactly(1) }, "2023-04-14")[0]?.due).toEqual(
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
    expect(ledger({ exit: "2024-01-31", asOf: "2024-12-31" }, "2029-01-01")).toEqual(whole);
  });

  it("takes a part of each end of a range, and leaves an unknown end unknown", () => {
    const [row] = ledger({ exit: "2024-01-31", asOf: "2024-12-31", monthly: { low: 2900, high: null } }, "2024-02-01");
    expect(row?.due).toEqual({ low: 100, high: null });
  });
});

describe("what was paid", () => {
  const paidIn = (paid: number | null, monthly = exactly(100)) =>
    ledger({ exit: "2024-01-31", asOf: "2024-03-31", paid, monthly }).map((r) => r.paid);

  it("goes to the oldest months first", () => {
    expect(paidIn(0)).toEqual([0, 0, 0]);
    expect(paidIn(150)).toEqual([100, 50, 0]);
    expect(paidIn(300)).toEqual([100, 100, 100]);
    expect(paidIn(999)).toEqual([100, 100, 100]);
  });

  it("is not known of any month where the sum is not known", () => {
    expect(paidIn(null)).toEqual([null, null, null]);
  });

  it("all goes to the first month where no month has an upper end", () => {
    expect(paidIn(150, { low: 0, high: 0 })).toEqual([0, 0, 0]);
    const open = ledger({ exit: "2024-01-31", asOf: "2024-03-31", paid: 150, monthly: { low: null, high: null } });
    expect(open.map((r) => r.paid)).toEqual([150, 0, 0]);
  });
});

describe("what fell due", () => {
  it("is the sum of the months behind, not of the running one", () => {
    expect(fallenDue(ledger({ exit: "2024-01-31", asOf: "2024-03-31" }))).toEqual(exactly(62_000));
    expect(fallenDue(ledger({ exit: "2024-01-31", asOf: "2024-02-28" }))).toEqual(exactly(0));
    expect(fallenDue([])).toEqual(exactly(0));
  });

  it("is open where a month is", () => {
    const monthly = { low: 100, high: null };
    expect(fallenDue(ledger({ exit: "2024-01-31", asOf: "2024-03-31", monthly }))).toEqual({ low: 200, high: null });
  });
});
