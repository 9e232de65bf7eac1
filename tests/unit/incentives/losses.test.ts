import { describe, expect, it } from "vitest";
import type { AwardSum } from "../../../src/incentives/award-sum.ts";
import { type Around, awardOf, lossesIn } from "../../support/awards.ts";

const ends = ({ low, high, likely }: AwardSum) => [low, high, likely];
const losses = (told: object, around?: Around) => {
  const { lostByLeaving, forfeiture, clawback } = lossesIn(awardOf(told), around);
  return { lost: ends(lostByLeaving), forfeited: ends(forfeiture), returned: ends(clawback), why: lostByLeaving.why };
};

/** Ten units at 10.00, four vested: 40.00 vested, 60.00 not. */
const TEN = { kind: "rsu", quantity: 10, vestedQuantity: 4, unitPrice: "10" };

describe("what leaving takes", () => {
  it.each([
    ["unvested", { leavingForfeits: "unvested" }, [6000, 6000, 6000], "lost-by-the-terms"],
    ["all, none given yet", { leavingForfeits: "all", exercised: "no" }, [10_000, 10_000, 10_000], "lost-by-the-terms"],
    [
      "all, what vested was given",
      { leavingForfeits: "all", exercised: "yes" },
      [6000, 6000, 6000],
      "lost-by-the-terms",
    ],
    ["all, not told what was given", { leavingForfeits: "all" }, [6000, 10_000, null], "lost-by-the-terms"],
    ["nothing", { leavingForfeits: "nothing" }, [0, 0, 0], "kept-by-the-terms"],
    ["no term of the kind", { forfeitureTerm: "no" }, [0, 0, 0], "kept-by-the-terms"],
    ["a term, not told what it takes", { forfeitureTerm: "yes", exercised: "yes" }, [0, 6000, 6000], "terms-not-told"],
    ["nothing told: likely what has not vested", { exercised: "no" }, [0, 10_000, 6000], "terms-not-told"],
    ["all vested", { vestedQuantity: 10, leavingForfeits: "unvested" }, [0, 0, 0], "nothing-unvested"],
    [
      "told nothing against a general term",
      { forfeitureTerm: "yes", leavingForfeits: "nothing" },
      [0, 0, 0],
      "kept-by-the-terms",
    ],
  ])("%s", (_, terms, lost, why) => {
    const { lost: found, why: foundWhy } = losses({ ...TEN, ...terms });
    expect([found, foundWhy]).toEqual([lost, why]);
  });

  it("no share told: anything from nothing to the whole, and never more than the whole", () => {
    const { lost } = losses({ ...TEN, vestedQuantity: undefined, leavingForfeits: "all", exercised: "no" });
    expect(lost).toEqual([0, 10_000, null]);
  });

  it("the share and the units told apart: the span between them", () => {
    expect(losses({ ...TEN, vestedShare: "50%", leavingForfeits: "unvested" }).lost).toEqual([5000, 6000, null]);
  });

  it("rounds what vested half-up, and what has not is the rest: 0.05 × 1/2 = 0.03, 0.02 left", () => {
    expect(losses({ value: "0.05", vestedShare: "1/2", leavingForfeits: "unvested" }).lost).toEqual([2, 2, 2]);
    const all = losses({ value: "0.05", vestedShare: "1/2", leavingForfeits: "all", exercised: "no" });
    expect(all.lost).toEqual([5, 5, 5]);
  });
});

it("units vested of a whole not told are any part of a cap on it: of two at 0.02, capped at 0.02, one is 0.01", () => {
  const capped = {
    kind: "profit-units",
    unitPrice: "0.02",
    vestedQuantity: 1,
    grantValue: "0.01",
    capMultiple: "2",
    leavingForfeits: "unvested",
    competingForfeits: "all",
    exercised: "no",
  };
  expect(losses({ ...capped, quantity: 2 }).forfeited).toEqual([1, 1, 1]);
  expect(losses(capped).forfeited).toEqual([0, 2, null]);
});

describe("a cliff", () => {
  const cliff = { value: "100", vestsFrom: "2025-01-01", cliffMonths: 6 };

  it.each([
    ["2025-06-30", [10_000, 10_000, 10_000], "cliff-not-reached"],
    ["2025-07-01", [0, 10_000, null], "terms-not-told"],
    ["2024-12-31", [10_000, 10_000, 10_000], "cliff-not-reached"],
  ])("of six months from 1 January, leaving on %s", (exit, lost, why) => {
    const found = losses(cliff, { exit });
    expect([found.lost, found.why]).toEqual([lost, why]);
  });

  it("is open where the day of leaving, or the first day, is", () => {
    expect(losses({ ...cliff, vestsFrom: "2024-12-01/2025-01-15" }).lost).toEqual([0, 10_000, null]);
    expect(losses({ value: "100", cliffMonths: 6 }).lost).toEqual([0, 10_000, null]);
  });

  it("beside a statement that leaving takes nothing leaves it open", () => {
    expect(losses({ ...cliff, leavingForfeits: "nothing" }).lost.slice(0, 2)).toEqual([0, 10_000]);
  });

  it("yields to what is told to have vested", () => {
    expect(losses({ ...cliff, vestedShare: "40%", leavingForfeits: "unvested" }).lost).toEqual([6000, 6000, 6000]);
  });

  it("of no months takes nothing", () => {
    expect(losses({ value: "100", vestsFrom: "2025-01-01", cliffMonths: 0, forfeitureTerm: "no" }).lost).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("what competing takes of what a leaver keeps", () => {
  it.each([
    [
      "all, leaving took the unvested",
      { leavingForfeits: "unvested", competingForfeits: "all", exercised: "no" },
      [4000, 4000, 4000],
    ],
    [
      "all, leaving took nothing",
      { leavingForfeits: "nothing", competingForfeits: "all", exercised: "no" },
      [10_000, 10_000, 10_000],
    ],
    [
      "nothing that leaving took already",
      { leavingForfeits: "all", competingForfeits: "all", exercised: "no" },
      [0, 0, 0],
    ],
    [
      "the unvested, left to a leaver",
      { leavingForfeits: "nothing", competingForfeits: "unvested" },
      [6000, 6000, 6000],
    ],
    [
      "what vested and was given is not forfeited",
      { leavingForfeits: "unvested", competingForfeits: "all", exercised: "yes" },
      [0, 0, 0],
    ],
    ["not told what was given", { leavingForfeits: "unvested", competingForfeits: "all" }, [0, 4000, null]],
    ["nothing", { leavingForfeits: "unvested", competingForfeits: "nothing" }, [0, 0, 0]],
    ["terms not told", { leavingForfeits: "unvested", exercised: "no" }, [0, 4000, null]],
  ])("%s", (_, terms, forfeited) => {
    expect(losses({ ...TEN, ...terms }).forfeited).toEqual(forfeited);
  });

  it("of a cash award is what vested and was not received, never below nothing", () => {
    const cash = {
      kind: "cash-award",
      value: "100",
      vestedShare: "50%",
      leavingForfeits: "unvested",
      competingForfeits: "all",
    };
    expect(losses({ ...cash, gained: "20" }).forfeited).toEqual([3000, 3000, 3000]);
    expect(losses({ ...cash, gained: "90" }).forfeited).toEqual([0, 0, 0]);
    expect(losses(cash).forfeited).toEqual([0, 5000, null]);
  });
});

describe("gains to be returned", () => {
  it.each([
    [{ clawbackTerm: "yes", gained: "12.34" }, [1234, 1234, 1234]],
    [{ clawbackTerm: "yes" }, [0, null, null]],
    [{ clawbackTerm: "no", gained: "12.34" }, [0, 0, 0]],
    [{ gained: "12.34" }, [0, 1234, null]],
    [{}, [0, null, null]],
    [{ kind: "options", exercised: "no", clawbackTerm: "yes" }, [0, 0, 0]],
    [{ kind: "options", exercised: "no", clawbackTerm: "yes", gained: "5" }, [500, 500, 500]],
    [{ currency: "USD", clawbackTerm: "yes", gained: "12.34" }, [0, null, null]],
    [{ currency: "USD", clawbackTerm: "yes", gained: "0" }, [0, 0, 0]],
  ])("%j", (told, returned) => {
    expect(losses(told).returned).toEqual(returned);
  });

  it("are marked where another head counts them, and only then", () => {
    const told = awardOf({ kind: "rsu", gained: "10", clawbackTerm: "yes" });
    const counted = lossesIn(told, { countedIn: "damages.agreed" }).clawback;
    expect(counted).toMatchObject({ countedIn: "damages.agreed", see: ["cn/practice#equity-double"] });
    expect(counted.conventions).toContain("gain-counted-once");
    expect(lossesIn(told).clawback).toMatchObject({ countedIn: null, see: [] });
    const none = awardOf({ kind: "rsu", gained: "10", clawbackTerm: "no" });
    expect(lossesIn(none, { countedIn: "damages.agreed" }).clawback.countedIn).toBeNull();
  });
});

describe("the readings of a term", () => {
  const readings = (told: object, around?: Around) =>
    lossesIn(awardOf({ gained: "10", clawbackTerm: "yes", ...told }), around).clawback.readings.map((r) => r.id);

  it("read a return of gains as agreed damages, from the day on which a court did", () => {
    expect(readings({ kind: "rsu" })).toEqual(["agreed-damages"]);
    expect(readings({ kind: "rsu" }, { asOf: "2018-06-21" })).toEqual([]);
    expect(readings({ kind: "rsu" }, { asOf: "2018-06-22" })).toEqual(["agreed-damages"]);
  });

  it("are not stretched to cash awards", () => {
    expect(readings({ kind: "cash-award" }, { shareholder: true })).toEqual([]);
  });

  it.each(["parent", "affiliate", "other"])("give the claim of an award of the %s to who granted it", (grantor) => {
    expect(readings({ kind: "options", grantor })).toEqual(["agreed-damages", "another-grantor"]);
  });

  it("look at a shareholder's promise as a contract", () => {
    expect(readings({ kind: "rsu", grantor: "employer" }, { shareholder: true })).toEqual([
      "agreed-damages",
      "as-shareholder",
    ]);
  });

  it("cite the law of the day, with nothing sure, and the weakest confidence", () => {
    const of = (asOf: string) =>
      lossesIn(awardOf({ gained: "10", clawbackTerm: "yes", grantor: "parent" }), { asOf }).clawback.readings;
    expect(of("2020-06-30")[0]?.cite).toEqual(["cn/tencent-xu-2018#1", "cn/contract-law#114"]);
    expect(of("2026-01-01")[0]).toMatchObject({
      cite: ["cn/tencent-xu-2018#1", "cn/civil-code#585(2)"],
      low: 0,
      high: 1000,
      adjustable: true,
      strength: "case",
    });
    expect(of("2026-01-01")[1]).toMatchObject({ adjustable: false, strength: "practice", confidence: "low" });
  });

  it("are none where nothing is to be returned", () => {
    expect(readings({ kind: "rsu", clawbackTerm: "no", grantor: "parent" })).toEqual([]);
  });
});
