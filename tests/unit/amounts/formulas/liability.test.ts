import { describe, expect, it } from "vitest";
import { exactly } from "../../../../src/base/range.ts";
import { compute, type Given } from "../../../support/formula-input.ts";

const unknown = { low: null, high: null };

describe("agreed damages", () => {
  const damages = (penalties: readonly object[], rest: object = {}, given: Given = {}, terms: object = {}) =>
    compute(
      "agreed-damages",
      {
        agreements: [
          { ...terms, penalties: { items: penalties.map((p) => ({ purpose: "non-compete", ...p })), complete: "yes" } },
        ],
        ...rest,
      },
      given,
    );
  const open = (...items: readonly object[]) => compute("agreed-damages", { agreements: [{ penalties: items }] });
  const pay = (told: object) => ({ pay: told });

  it.each([
    ["a sum", { kind: "fixed-amount", amount: "500000" }, {}, exactly(50_000_000)],
    ["a sum of no kind", { amount: "500000" }, {}, exactly(50_000_000)],
    [
      "two years of stated pay",
      { kind: "multiple-of-annual-pay", multiple: "2" },
      pay({ annual: "120000" }),
      exactly(24_000_000),
    ],
    [
      "a third of twelve average months",
      { kind: "multiple-of-annual-pay", multiple: "1/3" },
      pay({ averageMonthly: "1000.01" }),
      exactly(400_004),
    ],
    ["half a fen up", { kind: "multiple-of-annual-pay", multiple: "50%" }, pay({ annual: "0.01" }), exactly(1)],
    ["six months of pay", { kind: "months-of-pay", months: 6 }, pay({ averageMonthly: "20000" }), exactly(12_000_000)],
    ["months of an unknown pay", { kind: "months-of-pay", months: 6 }, {}, unknown],
    ["a multiple of an unknown pay", { kind: "multiple-of-annual-pay", multiple: "2" }, {}, unknown],
    [
      "a multiple of a net pay",
      { kind: "multiple-of-annual-pay", multiple: "2" },
      pay({ averageMonthly: "1000", basis: "net" }),
      { low: 2_400_000, high: null },
    ],
    ["an unknown multiple", { kind: "multiple-of-annual-pay" }, pay({ annual: "120000" }), unknown],
    ["unknown months", { kind: "months-of-pay" }, pay({ averageMonthly: "20000" }), unknown],
    ["a kind that is not computed, with its sum", { kind: "other", amount: "7" }, {}, exactly(700)],
    [
      "a kind that is computed from nothing known, with its sum",
      { kind: "months-of-pay", months: 6, amount: "7" },
      {},
      exactly(700),
    ],
    ["a kind that is not computed", { kind: "other" }, {}, unknown],
  ])("%s", (_, penalty, rest, expected) => {
    expect(damages([penalty], rest).range).toEqual(expected);
  });

  it("adds several for competing and leaves out others", () => {
    const list = [
      { purpose: "non-compete", amount: "100" },
      { purpose: "non-compete", amount: "20" },
      { purpose: "secrecy", amount: "9999" },
      { purpose: "non-compete", kind: "none" },
    ];
    const { range, term } = damages(list);
    expect(range).toEqual(exactly(12_000));
    expect(term.of).toHaveLength(2);
  });

  it("is not known of one sum among two that is not told", () => {
    expect(damages([{ amount: "100" }, { kind: "other" }]).range).toEqual(unknown);
    expect(damages([]).range).toEqual(unknown);
  });

  it("has no upper end where the list may lack some, or each breach counts; the sum told is likely", () => {
    const sum = { purpose: "non-compete", amount: "100" };
    const each = damages([{ ...sum, perBreach: "yes" }]);
    for (const { range, likely } of [open(sum), each])
      expect([range, likely]).toEqual([{ low: 10_000, high: null }, 10_000]);
  });

  it("may be nothing of a sum whose purpose is not told", () => {
    const { range, likely } = open({ amount: "100" });
    expect([range, likely]).toEqual([{ low: 0, high: null }, 10_000]);
    expect(open({ amount: "100" }, { purpose: "non-compete", amount: "1" }).range).toEqual({ low: 100, high: null });
  });

  describe("as a multiple of the compensation", () => {
    const threefold = (base?: string) => [
      { kind: "multiple-of-compensation", multiple: "3", ...(base ? { base } : {}) },
    ];
    const paid = { performance: { paidTotal: "100" } };
    const given: Given = { heads: { "compensation.total": 50_000 } };
    const worth = (compensation: object, base?: string, rest: object = paid) =>
      damages(threefold(base), rest, given, { compensation }).range;
    const agreed = { monthly: "10" };

    it.each([
      ["agreed", "compensation-agreed", exactly(150_000)],
      ["paid", "compensation-paid", exactly(30_000)],
      ["of which nobody said which", undefined, { low: 30_000, high: 150_000 }],
    ])("%s", (_, base, expected) => {
      expect(worth(agreed, base)).toEqual(expected);
    });

    it("spans what was paid, where that is not known", () => {
      expect(worth(agreed, "compensation-paid", {})).toEqual({ low: 0, high: null });
      expect(worth(agreed, undefined, {})).toEqual({ low: 0, high: null });
    });

    it("of which nobody said which reaches to what was paid, be it more than was agreed", () => {
      expect(worth(agreed, undefined, { performance: { paidTotal: "900" } })).toEqual({ low: 150_000, high: 270_000 });
    });

    it.each([
      ["nothing agreed", { agreed: "no" }],
      ["not told whether anything was", {}],
      ["said to be within the salary", { withinSalary: "yes" }],
    ])("agreed, %s: no text says whether the sum set by law is multiplied", (_, compensation) => {
      expect(worth(compensation, "compensation-agreed")).toEqual({ low: 0, high: 150_000 });
      expect(worth(compensation)).toEqual({ low: 0, high: 150_000 });
      expect(worth(compensation, "compensation-paid")).toEqual(exactly(30_000));
    });
  });

  it("of a year told are so many twelfths, rounded once: 400,000 × 6 / 12, and 0.07 × 1 / 12 = 0.0058…", () => {
    const months = (annual: string, n: number, rest: object = {}) =>
      damages([{ kind: "months-of-pay", months: n }], pay({ annual, ...rest }));
    expect(months("400000", 6).range).toEqual(exactly(20_000_000));
    expect(months("0.07", 1).range).toEqual(exactly(1));
    expect(months("0.05", 1).range).toEqual(exactly(0));
    expect(months("400000", 6, { basis: "net" }).range).toEqual({ low: 20_000_000, high: null });
    expect(months("400000", 6, { averageMonthly: "1" }).range).toEqual(exactly(600));
    const given = months("400000", 6).term.of.map(({ source, bounds }) => [source, bounds.low?.num, bounds.low?.den]);
    expect(given).toEqual([
      ["pay.annual", 40_000_000n, 1n],
      ["agreements.penalties", 6n, 1n],
      ["pay.annual", 1n, 12n],
    ]);
  });

  it("of twelve average months show the twelve: 28,765.43 × 12 × 3/2", () => {
    const { term, range } = damages(
      [{ kind: "multiple-of-annual-pay", multiple: "3/2" }],
      pay({ averageMonthly: "28765.43" }),
    );
    expect(range).toEqual(exactly(51_777_774));
    expect(term.of[0]?.of.map(({ source, bounds }) => [source, bounds.low?.num])).toEqual([
      ["compensation.average-wage", 2_876_543n],
      ["compensation.average-wage", 12n],
    ]);
  });

  it("name a rounding that changes them, and no other", () => {
    const named = (multiple: string) =>
      damages([{ kind: "multiple-of-annual-pay", multiple }], pay({ annual: "400001.01" })).term.convention;
    expect([named("3/2"), named("2")]).toEqual(["half-up-to-the-fen", undefined]);
  });

  it("returns equity: the gain told, at least, unless the list is complete", () => {
    const returned = [{ kind: "equity-return" }];
    const gains = (complete: string, ...items: object[]) => ({
      incentives: { items: items.map((item) => ({ kind: "rsu", ...item })), complete },
    });
    const worth = (complete: string, ...items: object[]) => damages(returned, gains(complete, ...items)).range;
    expect(worth("yes", { gained: "10" }, { gained: "5.50" })).toEqual(exactly(1550));
    expect(worth("no", { gained: "10" })).toEqual({ low: 1000, high: null });
    expect(worth("yes", { gained: "10" }, {})).toEqual({ low: 1000, high: null });
    expect(worth("yes", {})).toEqual(unknown);
    expect(worth("yes")).toEqual(unknown);
  });

  it.each([
    ["cash is no equity", [{ kind: "cash-award", gained: "5" }], exactly(1000)],
    ["what is not told to be equity may be cash", [{ gained: "5" }], { low: 1000, high: 1500 }],
    ["dollars are not yuan", [{ kind: "rsu", gained: "5", currency: "USD" }], { low: 1000, high: null }],
    ["no gain is none in any currency", [{ kind: "rsu", gained: "0", currency: "USD" }], exactly(1000)],
    ["options not exercised gave none", [{ kind: "options", exercised: "no" }], exactly(1000)],
  ])("of equity: %s", (_, more, expected) => {
    const incentives = { items: [{ kind: "rsu", gained: "10" }, ...more], complete: "yes" };
    expect(damages([{ kind: "equity-return" }], { incentives }).range).toEqual(expected);
  });

  it.each([
    ["twice the gain", [{ multiple: "2" }], exactly(6_000_000)],
    ["half of it, half a fen up", [{ multiple: "50%" }], exactly(1_500_000)],
    ["the same gain twice is one gain", [{}, {}], exactly(3_000_000)],
    ["the gain, and twice the gain: the greater", [{}, { multiple: "2" }], exactly(6_000_000)],
    ["the gain beside a sum", [{}, { kind: "fixed-amount", amount: "1" }, {}], exactly(3_000_100)],
    ["perhaps twice, for sure once", [{}, { purpose: undefined, multiple: "2" }], { low: 3_000_000, high: 6_000_000 }],
  ])("of equity: %s", (_, terms, expected) => {
    const incentives = { items: [{ kind: "rsu", gained: "30000" }], complete: "yes" };
    const found = damages(
      terms.map((term) => ({ kind: "equity-return", ...term })),
      { incentives },
    );
    expect(found.range).toEqual(expected);
  });
});

describe("return of compensation", () => {
  const refund = (extent: string | undefined, performance: object) =>
    compute("refund", { agreements: [{ refund: extent ? { extent } : { agreed: "yes" } }], performance });
  const paid = { paidTotal: "100" };

  it.each([
    ["all", "all", exactly(10_000), 10_000],
    ["double", "double", exactly(20_000), 20_000],
    ["the months in breach: up to all", "breach-period", { low: 0, high: 10_000 }, null],
    ["other: any share or multiple, nothing likely", "other", { low: 0, high: null }, null],
    ["not said: any share or multiple, nothing likely", undefined, { low: 0, high: null }, null],
  ])("%s", (_, extent, range, likely) => {
    const figure = refund(extent, paid);
    expect([figure.range, figure.likely]).toEqual([range, likely]);
  });

  it.each([
    ["all, three times", { extent: "all", multiple: "3" }, exactly(30_000), 30_000],
    ["all, half of it", { extent: "all", multiple: "50%" }, exactly(5_000), 5_000],
    ["the months in breach, three times", { extent: "breach-period", multiple: "3" }, { low: 0, high: 30_000 }, null],
    ["double, told twice", { extent: "double", multiple: "2" }, exactly(20_000), 20_000],
    ["three times, of what is not told: likely of all", { multiple: "3" }, { low: 0, high: 30_000 }, 30_000],
    ["a third, of another part", { extent: "other", multiple: "1/3" }, { low: 0, high: 3_333 }, 3_333],
    ["no time at all", { extent: "all", multiple: "0" }, exactly(0), 0],
  ])("by a multiple: %s", (_, told, range, likely) => {
    const figure = compute("refund", { agreements: [{ refund: { agreed: "yes", ...told } }], performance: paid });
    expect([figure.range, figure.likely]).toEqual([range, likely]);
  });

  it.each([{}, { multiple: "3" }, { extent: "other" }])("of %j is nothing where nothing was paid", (told) => {
    const agreements = [{ refund: { agreed: "yes", ...told } }];
    const figure = compute("refund", { agreements, performance: { paidTotal: "0" } });
    expect([figure.range, figure.likely]).toEqual([exactly(0), 0]);
  });

  it("is open upwards, and nothing is likely, where it is not known what was paid", () => {
    const { range, likely } = refund("all", {});
    expect([range, likely]).toEqual([{ low: 0, high: null }, null]);
  });

  it("likely is what was paid for months that began after the competing work did", () => {
    const told = (startedOn: string) => ({
      employment: { endedOn: "2024-01-31" },
      agreements: [{ months: 6, refund: { extent: "breach-period" } }],
      engagements: [{ startedOn, ongoing: "yes" }],
      performance: { paidTotal: "400" },
    });
    const given: Given = { heads: { "compensation.monthly": 10_000 } };
    expect(compute("refund", told("2024-02-01"), given).likely).toBe(40_000);
    expect(compute("refund", told("2024-02-02"), given).likely).toBe(30_000);
    expect(compute("refund", told("2024-04-01"), given).likely).toBe(20_000);
    expect(compute("refund", told("2024-06-01"), given).likely).toBe(0);
    expect(compute("refund", told("2024-04"), given).likely).toBeNull();
  });

  it("is at most what was paid where no return was agreed", () => {
    const unagreed = { agreements: [{ refund: { agreed: "no" } }], performance: paid };
    expect(compute("refund-of-breach-months", unagreed).range).toEqual({ low: 0, high: 10_000 });
    expect(compute("refund-of-all", unagreed).range).toEqual(exactly(10_000));
  });

  it("is nothing where nothing was paid", () => {
    expect(refund("double", { paidTotal: "0" }).range).toEqual(exactly(0));
  });
});

describe("a loss that was proved", () => {
  it("is what was proved, not what is alleged", () => {
    expect(compute("proven-loss", { losses: { proven: "12.34", alleged: "99" } }).range).toEqual(exactly(1234));
    expect(compute("proven-loss", { losses: { alleged: "99" } }).range).toEqual(unknown);
  });
});

describe("damages for not reporting", () => {
  const damages = (items: readonly object[], complete = "yes") =>
    compute("reporting-damages", { agreements: [{ penalties: { items, complete } }] }).range;
  const fixed = (purpose: string | undefined, amount: string) => ({ ...(purpose ? { purpose } : {}), amount });

  it.each([
    ["the sum for reporting alone", [fixed("non-compete", "500000"), fixed("reporting", "30000")], exactly(3_000_000)],
    ["perhaps that whose purpose is not told", [fixed(undefined, "30000")], { low: 0, high: 3_000_000 }],
    ["none for it", [fixed("non-compete", "500000")], unknown],
  ])("%s", (_, items, expected) => {
    expect(damages(items)).toEqual(expected);
  });

  it("are open where the list may hold more", () => {
    expect(damages([fixed("reporting", "30000")], "unknown")).toEqual({ low: 3_000_000, high: null });
  });
});

describe("damages for each breach", () => {
  const rival = (startedOn: string) => ({ kind: "joined-competitor", startedOn });
  const damages = (rivals: readonly object[], complete = "yes") =>
    compute("damages-for-each-breach", {
      employment: { stillEmployed: "no", endedOn: "2025-12-31" },
      agreements: [{ penalties: { items: [{ purpose: "non-compete", amount: "100000" }], complete: "yes" } }],
      engagements: { items: rivals, complete },
    });

  it("are the sum times the rivals", () => {
    const two = damages([rival("2026-02-01"), rival("2026-06-01")]);
    expect([two.range, two.likely]).toEqual([exactly(20_000_000), 20_000_000]);
    expect(damages([rival("2026-02-01")]).range).toEqual(exactly(10_000_000));
  });

  it("multiply a sum and not a gain, which is returned once: 100,000 × 2 + 30,000", () => {
    const found = (...penalties: object[]) =>
      compute("damages-for-each-breach", {
        employment: { stillEmployed: "no", endedOn: "2025-12-31" },
        agreements: [
          { penalties: { items: penalties.map((p) => ({ purpose: "non-compete", ...p })), complete: "yes" } },
        ],
        engagements: { items: [rival("2026-02-01"), rival("2026-06-01")], complete: "yes" },
        incentives: { items: [{ kind: "rsu", gained: "30000" }], complete: "yes" },
      }).range;
    expect(found({ amount: "100000" }, { kind: "equity-return" })).toEqual(exactly(23_000_000));
    expect(found({ kind: "equity-return" })).toEqual(exactly(3_000_000));
    expect(found()).toEqual(unknown);
  });

  it("have no upper end where more may be found", () => {
    const open = damages([rival("2026-02-01"), rival("2026-06-01")], "unknown");
    expect([open.range, open.likely]).toEqual([{ low: 20_000_000, high: null }, 20_000_000]);
  });
});

describe("loss above the agreed damages", () => {
  const above = (proven: string | undefined, agreed?: number | { low: number; high: number }) =>
    compute(
      "loss-beyond-damages",
      proven === undefined ? {} : { losses: { proven } },
      agreed === undefined ? {} : { heads: { "damages.agreed": agreed } },
    ).range;

  it.each([
    ["the difference, never the sum", "300000", 10_000_000, exactly(20_000_000)],
    ["nothing where the damages cover it", "100000", 10_000_000, exactly(0)],
    ["a range of damages", "300000", { low: 10_000_000, high: 40_000_000 }, { low: 0, high: 20_000_000 }],
    ["damages not known", "300000", undefined, { low: 0, high: 30_000_000 }],
    ["a loss not told", undefined, 10_000_000, unknown],
  ] as const)("%s", (_, proven, agreed, expected) => {
    expect(above(proven, agreed)).toEqual(expected);
  });
});
