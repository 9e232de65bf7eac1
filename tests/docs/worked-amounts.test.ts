import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.ts";
import { render } from "../../src/report/render.ts";
import { verifySlip } from "../../src/slip/verify.ts";
import { reckoned } from "../support/arithmetic.ts";
import { fencesIn } from "../support/documents.ts";
import { amountOf, amountsOf, namedSum } from "../support/named-sum.ts";
import {
  AMOUNTS_PAGE,
  assessedExample,
  exampleNames,
  fenIn,
  sectionOn,
  sumsWorked,
  tableOf,
  workedExample,
} from "../support/worked-example.ts";

const NAMES = exampleNames().filter((name) => !/^(incentive|pay)-/.test(name));
const LEDGERS = NAMES.filter((name) => workedExample(name).rows !== undefined);

/** Months of the ledger as the page tells them. */
function monthsOf({ agreements }: Assessment): object[] {
  return (agreements[0]?.ledger.rows ?? []).map((row) => ({
    number: row.number,
    from: row.from,
    to: row.to,
    due: row.due.likely,
    accrued: row.accrued.likely,
    future: row.future.likely,
    paid: row.paid,
    late: row.late,
    overdue: row.overdue,
    state: row.state,
  }));
}

function monthOfPage([number, from, to, due, accrued, future, paid, late, overdue, state]: string[]): object {
  const sums = { due: fenIn(due), accrued: fenIn(accrued), future: fenIn(future), paid: fenIn(paid) };
  const place = { number: Number(number), from, to };
  return { ...place, ...sums, late: Number(late), overdue: fenIn(overdue), state: state?.replaceAll("`", "") };
}

describe("the examples of sums", () => {
  it("are one at least for each kind of penalty, for each purpose, and for each extent of a return", () => {
    const kinds = [
      "fixed-amount",
      "multiple-of-annual-pay",
      "months-of-pay",
      "equity-return",
      "other",
      "several-at-once",
    ];
    const bases = ["paid", "agreed", "not-told", "none-agreed"].map((base) => `multiple-of-compensation-${base}`);
    const purposes = [
      "per-breach",
      "secrecy",
      "non-solicitation",
      "reporting",
      "purpose-not-told",
      "service-term",
      "purpose-other",
    ];
    const extents = ["breach-period", "all", "double", "not-told"].map((extent) => `refund-${extent}`);
    const wanted = [...[...kinds, ...bases, ...purposes].map((kind) => `penalty-${kind}`), ...extents];
    expect(NAMES).toEqual(expect.arrayContaining(wanted));
  });

  it.each(NAMES)("%s: the program equals the hand", (name) => {
    const example = workedExample(name);
    const result = assessedExample(example);
    const said = Object.keys(example.expect).map((sum) => [sum, namedSum(result, sum)]);
    expect(Object.fromEntries(said)).toEqual(example.expect);
    for (const head of example.notDue ?? []) {
      const amount = amountOf(result, head);
      expect([head, amount?.status === "not-applicable" || amount?.creditor === null]).toEqual([head, true]);
    }
  });

  it.each(NAMES)("%s: the page equals the hand", (name) => {
    const shown = tableOf(name).map(([sum, low, likely, high]) => [
      sum,
      { low: fenIn(low), likely: fenIn(likely), high: fenIn(high) },
    ]);
    expect(Object.fromEntries(shown)).toEqual(workedExample(name).expect);
    expect(fencesIn(sectionOn(name)).filter(({ language }) => language === "text")).toHaveLength(1);
  });

  it.each(LEDGERS)("%s: month by month", (name) => {
    const example = workedExample(name);
    const rows = example.rows ?? [];
    expect(monthsOf(assessedExample(example))).toEqual(rows);
    const shown = tableOf(`${name} 逐月 by month`).map(monthOfPage);
    expect(shown.length).toBeGreaterThan(0);
    expect(rows).toEqual(expect.arrayContaining(shown));
  });

  it("what the page works out is right, and every equation is worked out", () => {
    const [own = ""] = AMOUNTS_PAGE.split(/^## 激励/m);
    const equations = fencesIn(own)
      .filter(({ language }) => language === "text")
      .flatMap(({ text }) => text.split(/\n| {4,}/).filter((part) => part.includes("=")));
    const worked = sumsWorked(own);
    expect(worked).toHaveLength(equations.length);
    for (const [formula, fen] of worked) expect([formula, reckoned(formula)]).toEqual([formula, fen]);
  });

  it.each(NAMES)("%s: each sum that arises has a slip that verifies and is printed", (name) => {
    const result = assessedExample(workedExample(name));
    const printed = render(result, { as: "slips", lang: "en" });
    for (const amount of amountsOf(result).filter(({ status }) => status !== "not-applicable")) {
      expect([amount.head, verifySlip(amount)]).toEqual([amount.head, { ok: true }]);
      expect(printed).toContain(`SHA-256: ${amount.slip?.digest}`);
    }
  });
});

describe("the slip on the page", () => {
  const slips = fencesIn(AMOUNTS_PAGE).filter(({ language }) => language === "markdown");
  const result = assessedExample(workedExample("penalty-multiple-of-annual-pay"));

  it.each([
    ["zh-CN", 0],
    ["en", 1],
  ] as const)("is what the command prints in %s", (lang, place) => {
    expect(slips).toHaveLength(2);
    expect(render(result, { as: "slips", lang })).toContain(slips[place]?.text);
  });
});
