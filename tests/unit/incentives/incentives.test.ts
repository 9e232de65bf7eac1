import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import { assessed } from "../../support/evaluated.ts";
import { RIVAL } from "../../support/rival.ts";

const incentives = (situation: object) => assessed(situation).incentives;
const NO_COVENANT = { agreements: { items: [], complete: "yes" } };
const awards = (...items: object[]) => incentives({ ...NO_COVENANT, incentives: { items, complete: "yes" } });
const ends = ({ low, high }: { low: number; high: number | null }) => [low, high];

const COVENANT = {
  form: "separate-agreement",
  signedOn: "2021-03-01",
  employeeSigned: "yes",
  employerSigned: "yes",
  signedWith: "employer",
  signing: { pressure: "no", avoided: "no" },
  months: 12,
  scope: { kind: "same-business", listClosed: "no" },
  compensation: { monthly: "10000" },
  terms: { activationRequired: "no" },
};
const JOINED = { ...RIVAL, startedOn: "2026-02-01" };
const GAINS = {
  kind: "rsu",
  gained: "1500",
  clawbackTerm: "yes",
  exercised: "yes",
  leavingForfeits: "unvested",
  quantity: 5,
  vestedQuantity: 5,
};
/** A covenant that is surely breached. */
const bound = (penalty: object | null, ...items: object[]) => ({
  place: "310000",
  agreements: {
    complete: "yes",
    items: [{ ...COVENANT, penalties: { complete: "yes", items: penalty === null ? [] : [penalty] } }],
  },
  employment: { stillEmployed: "no", endedOn: "2026-01-31", employer: { stoppedBusiness: "no" } },
  person: {
    workerType: "employee",
    category: "senior-technical",
    tradeSecrets: "yes",
    alsoHolds: { items: [], complete: "yes" },
  },
  performance: { activated: "yes", unpaidCause: "employee", released: "no", rescinded: "no" },
  settlements: { items: [], complete: "yes" },
  engagements: { complete: "yes", items: [JOINED] },
  incentives: { complete: "yes", items },
});

describe("the awards together", () => {
  it("add up: 40.00 lost by leaving, 30.00 + 5.00 at risk for competing", () => {
    const cash = {
      kind: "cash-award",
      value: "100",
      vestedShare: "60%",
      gained: "30",
      leavingForfeits: "unvested",
      competingForfeits: "all",
      clawbackTerm: "no",
    };
    const found = awards(cash, { ...GAINS, gained: "5" });
    expect(found.lostByLeaving).toEqual({ low: 4000, high: 4000, likely: 4000, status: "exact" });
    expect(found.atRiskForCompeting).toEqual({ low: 3500, high: 3500, likely: 3500, status: "exact" });
  });

  it("have no upper end where there may be more awards", () => {
    const open = incentives({ ...NO_COVENANT, incentives: [GAINS] });
    expect(open.atRiskForCompeting).toEqual({ low: 150_000, high: null, likely: 150_000, status: "range" });
    expect(incentives({ incentives: [GAINS] }).atRiskForCompeting).toEqual({
      low: 0,
      high: null,
      likely: 150_000,
      status: "unknown",
    });
    expect(incentives({ title: "t" }).atRiskForCompeting).toEqual({
      low: 0,
      high: null,
      likely: null,
      status: "unknown",
    });
  });

  it("are nothing where it is said that there are none", () => {
    const none = awards();
    expect(none.awards).toEqual([]);
    expect(ends(none.lostByLeaving)).toEqual([0, 0]);
    expect(none.atRiskForCompeting).toEqual({ low: 0, high: 0, likely: 0, status: "exact" });
  });
});

describe("a penalty that is the gains on equity", () => {
  const counted = (penalty: object | null) => assessed(bound(penalty, GAINS));

  it("counts them once: as damages, and not in the sum at risk", () => {
    const { incentives: found, amounts } = counted({ kind: "equity-return", purpose: "non-compete" });
    expect(amounts.damages.agreed).toMatchObject({ low: 150_000, high: 150_000 });
    expect(found.awards[0]?.atRiskForCompeting.clawback).toMatchObject({ low: 150_000, countedIn: "damages.agreed" });
    expect(found.atRiskForCompeting).toEqual({ low: 0, high: 0, likely: 0, status: "exact" });
  });

  it("for not reporting is counted there, where that is owed at all", () => {
    const { incentives: found, amounts } = counted({ kind: "equity-return", purpose: "reporting" });
    const owed = amounts.damages.reporting.creditor !== null;
    expect(found.awards[0]?.atRiskForCompeting.clawback.countedIn).toBe(owed ? "damages.reporting" : null);
    expect(found.atRiskForCompeting.low).toBe(owed ? 0 : 150_000);
  });

  it("counts no cash award, which stays at risk beside it", () => {
    const { incentives: found, amounts } = assessed(
      bound({ kind: "equity-return", purpose: "non-compete" }, GAINS, {
        ...GAINS,
        kind: "cash-award",
        gained: "20",
        competingForfeits: "nothing",
      }),
    );
    expect(amounts.damages.agreed).toMatchObject({ low: 150_000, high: 150_000 });
    expect(found.awards.map((award) => award.atRiskForCompeting.clawback.countedIn)).toEqual(["damages.agreed", null]);
    expect(found.atRiskForCompeting).toEqual({ low: 2000, high: 2000, likely: 2000, status: "exact" });
  });

  it("may or may not count an award of a kind not told, and no sum says which", () => {
    const { kind: _, ...untold } = GAINS;
    const { incentives: found, amounts } = assessed(bound({ kind: "equity-return", purpose: "non-compete" }, untold));
    expect(amounts.damages.agreed).toMatchObject({ low: 0, high: 150_000, likely: null });
    expect(found.atRiskForCompeting).toEqual({ low: 0, high: 150_000, likely: null, status: "range" });
  });

  it.each([
    ["its purpose is not told", { kind: "equity-return" }, "perhaps", 0],
    ["its kind is not told", { purpose: "non-compete" }, "perhaps", 150_000],
    ["it takes a half alone", { kind: "equity-return", purpose: "non-compete", multiple: "1/2" }, "perhaps", null],
    ["for twice the gain", { kind: "equity-return", purpose: "non-compete", multiple: "2" }, "yes", 0],
  ] as const)("from nothing to all where %s", (_, penalty, how, likely) => {
    const { awards: found, atRiskForCompeting } = counted(penalty).incentives;
    expect(found[0]?.atRiskForCompeting.clawback).toMatchObject({ countedIn: "damages.agreed", counted: how });
    expect(atRiskForCompeting).toMatchObject({ low: 0, high: how === "yes" ? 0 : 150_000, likely });
  });

  it("counts them if the damages are owed, where that is open; one gain is then at risk once", () => {
    const { pressure: _, ...signing } = COVENANT.signing;
    const told = bound({ kind: "equity-return", purpose: "non-compete" }, GAINS);
    const items = told.agreements.items.map((covenant) => ({ ...covenant, signing }));
    const { incentives: found, exposure } = assessed({ ...told, agreements: { items, complete: "yes" } });
    expect(found.awards[0]?.atRiskForCompeting.clawback.counted).toBe("if-owed");
    expect(found.atRiskForCompeting).toEqual({ low: 0, high: 150_000, likely: 0, status: "range" });
    const heads = exposure.employee.heads.filter(({ head }) => head === "awards" || head === "damages.agreed");
    expect(heads.map(({ high }) => high)).toEqual([150_000, 0]);
  });

  it("may stand in a list of penalties that is not said to be all", () => {
    const told = bound({ kind: "fixed-amount", amount: "10", purpose: "non-compete" }, GAINS);
    const [covenant] = told.agreements.items;
    const penalties = { items: covenant?.penalties.items ?? [] };
    const found = incentives({ ...told, agreements: { items: [{ ...covenant, penalties }], complete: "yes" } });
    expect(found.atRiskForCompeting).toEqual({ low: 0, high: 150_000, likely: 150_000, status: "range" });
  });

  it("takes nothing where there is no breach, whatever the awards", () => {
    const told = { ...bound(null, GAINS), engagements: { items: [], complete: "yes" } };
    for (const incentives of [told.incentives, [GAINS]]) {
      const { employee } = assessed({ ...told, incentives }).exposure;
      expect([employee.low, employee.likely, employee.high]).toEqual([0, 0, 0]);
    }
  });

  it.each([
    ["a fixed sum", { kind: "fixed-amount", amount: "10", purpose: "non-compete" }],
    ["a return for another duty", { kind: "equity-return", purpose: "secrecy" }],
    ["none", null],
  ])("is not %s", (_, penalty) => {
    const { incentives: found } = counted(penalty);
    expect(found.awards[0]?.atRiskForCompeting.clawback.countedIn).toBeNull();
    expect(found.atRiskForCompeting).toMatchObject({ low: 150_000, high: 150_000 });
  });

  it("leaves what is forfeited in the sum: no gain was had on it", () => {
    const options = {
      kind: "options",
      quantity: 10,
      vestedQuantity: 10,
      unitPrice: "30",
      exercisePrice: "10",
      exercised: "no",
      competingForfeits: "all",
      leavingForfeits: "unvested",
      clawbackTerm: "yes",
    };
    const { incentives: found } = assessed(bound({ kind: "equity-return", purpose: "non-compete" }, options));
    expect(found.atRiskForCompeting).toMatchObject({ low: 20_000, high: 20_000 });
  });
});

describe("an offer to buy an award back", () => {
  const offered = (buyBack: string, told: object) => awards({ kind: "options", buyBack, ...told }).awards[0]?.buyBack;

  it.each([
    ["80", { value: "100" }, { offer: 8000, against: "below", shortfall: { low: 2000, high: 2000 } }],
    ["100", { value: "100" }, { offer: 10_000, against: "equal", shortfall: { low: 0, high: 0 } }],
    ["120", { value: "100" }, { offer: 12_000, against: "above", shortfall: { low: 0, high: 0 } }],
    ["120", {}, { offer: 12_000, against: "open", shortfall: { low: 0, high: null } }],
    ["12", { quantity: 1, unitPrice: "20" }, { offer: 1200, against: "open", shortfall: { low: 0, high: 800 } }],
    ["12", { value: "9", currency: "USD" }, null],
  ])("of %s against %j", (price, told, expected) => {
    expect(offered(price, told)).toEqual(expected);
  });

  it("is none where none is told", () => {
    expect(awards({ kind: "options" }).awards[0]?.buyBack).toBeNull();
  });
});

describe("what is odd is said, with what was done with it", () => {
  it.each([
    ["under-water", { kind: "options", unitPrice: "10", exercisePrice: "10" }],
    ["under-water", { kind: "options", unitPrice: "10", exercisePrice: "11" }],
    ["not-converted", { currency: "USD" }],
    ["value-told-twice", { value: "1", quantity: 1, unitPrice: "2" }],
    ["vesting-told-twice", { quantity: 2, vestedQuantity: 1, vestedShare: "60%" }],
    ["vested-before-cliff", { vestsFrom: "2026-11-01", cliffMonths: 6, vestedShare: "10%" }],
    ["gained-before-exercise", { kind: "options", exercised: "no", gained: "1" }],
    ["words-not-reckoned", { granted: "25% more" }],
    ["words-not-reckoned", { quantity: 1, vested: "all" }],
  ])("%s: %j", (remark, told) => {
    const found = incentives({ employment: { stillEmployed: "yes" }, incentives: [{ kind: "rsu", ...told }] });
    expect(found.awards[0]?.remarks).toEqual([remark]);
  });

  it.each([
    { kind: "options", unitPrice: "10", exercisePrice: "9.99", exercised: "no", gained: "0" },
    { kind: "rsu", unitPrice: "10", exercisePrice: "11" },
    { quantity: 2, vestedQuantity: 1, vestedShare: "1/2", granted: "two", vested: "one" },
    { currency: "CNY", value: "2", quantity: 1, unitPrice: "2" },
  ])("nothing of %j", (told) => {
    expect(awards(told).awards[0]?.remarks).toEqual([]);
  });
});

describe("offers to stay", () => {
  it("are shown as told and reckoned with nothing", () => {
    const offer = { annualPay: "4000000", annualPayHigh: "6000000", teamSize: 50, freeDaysPerWeek: 2, accepted: "no" };
    expect(incentives({ retentionOffers: [offer, { cash: "5000000" }] }).offers).toEqual([
      {
        annualPay: 400_000_000,
        annualPayHigh: 600_000_000,
        cash: null,
        teamSize: 50,
        freeDaysPerWeek: 2,
        accepted: "no",
      },
      {
        annualPay: null,
        annualPayHigh: null,
        cash: 500_000_000,
        teamSize: null,
        freeDaysPerWeek: null,
        accepted: "unknown",
      },
    ]);
  });
});

it("every authority named is explained", () => {
  const { incentives: found, citations } = assessed(
    bound({ kind: "equity-return", purpose: "non-compete" }, { ...GAINS, grantor: "parent" }),
  );
  const { forfeiture, clawback } = found.awards[0]?.atRiskForCompeting ?? {};
  const named = [
    ...(forfeiture?.cite ?? []),
    ...(clawback?.cite ?? []),
    ...(clawback?.see ?? []),
    ...(clawback?.readings ?? []).flatMap((r) => r.cite),
  ];
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((id) => !(id in citations))).toEqual([]);
});

it("units and prices too large to reckon exactly are refused, not rounded", () => {
  const huge = { quantity: 1e12, unitPrice: "9999999999" };
  const result = assess({ incentives: [huge] }, { asOf: "2026-01-01" });
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["sums-too-large"]);
});
