import { describe, expect, it } from "vitest";
import { worthOf } from "../../../src/incentives/price.ts";
import { awardOf } from "../../support/awards.ts";

const worth = (told: object) => {
  const { span, why } = worthOf(awardOf(told));
  return [span.low, span.high, why];
};

describe("what an award is worth today", () => {
  it.each([
    ["the value told", { value: "300000" }, [30_000_000, 30_000_000, "value-told"]],
    [
      "units × price: 7 × 12.34 = 86.38",
      { kind: "rsu", quantity: 7, unitPrice: "12.34" },
      [8638, 8638, "quantity-times-price"],
    ],
    [
      "options: 7 × (12.34 − 2.34) = 70",
      { kind: "options", quantity: 7, unitPrice: "12.34", exercisePrice: "2.34" },
      [7000, 7000, "spread-times-quantity"],
    ],
    [
      "options, exercise price not told: from nothing to 86.38",
      { kind: "options", quantity: 7, unitPrice: "12.34" },
      [0, 8638, "spread-times-quantity"],
    ],
    [
      "an exercise price is no price of shares",
      { kind: "rsu", quantity: 7, unitPrice: "12.34", exercisePrice: "2.34" },
      [8638, 8638, "quantity-times-price"],
    ],
    ["no price: no upper end", { quantity: 7 }, [0, null, "price-not-told"]],
    ["no unit at all is worth nothing", { quantity: 0 }, [0, 0, "price-not-told"]],
    [
      "vested units alone: at least theirs",
      { kind: "rsu", vestedQuantity: 3, unitPrice: "10" },
      [3000, null, "price-not-told"],
    ],
    ["nothing told", { kind: "virtual-shares" }, [0, null, "price-not-told"]],
    ["words are no number", { granted: "1000", unitPrice: "10" }, [0, null, "price-not-told"]],
    ["told twice alike", { kind: "rsu", value: "20", quantity: 2, unitPrice: "10" }, [2000, 2000, "value-told"]],
    [
      "told twice and not alike: between the two",
      { kind: "rsu", value: "25", quantity: 2, unitPrice: "10" },
      [2000, 2500, "value-told-twice"],
    ],
    [
      "a value within what the price leaves open",
      { kind: "options", value: "5", quantity: 2, unitPrice: "10" },
      [500, 500, "value-told"],
    ],
  ])("%s", (_, told, expected) => {
    expect(worth(told)).toEqual(expected);
  });

  it.each(["30", "30.01", "1000000"])(
    "an option at 30 with an exercise price of %s is worth nothing, never less",
    (exercisePrice) => {
      expect(worth({ kind: "options", quantity: 10, unitPrice: "30", exercisePrice })).toEqual([
        0,
        0,
        "spread-times-quantity",
      ]);
    },
  );

  it("keeps a cap, and rounds it down: 0.01 × 5/3 is one fen and no more", () => {
    const capped = { kind: "profit-units", grantValue: "0.01", capMultiple: "5/3" };
    expect(worth({ ...capped, value: "9" })).toEqual([1, 1, "capped"]);
    expect(worth({ ...capped, quantity: 5 })).toEqual([0, 1, "capped"]);
    expect(worth({ ...capped, value: "0.01" })).toEqual([1, 1, "value-told"]);
    expect(worth({ capMultiple: "100", value: "9" })).toEqual([900, 900, "value-told"]);
  });

  it.each([{ kind: "profit-units" }, { kind: "rsu", capMultiple: "100" }, { kind: "profit-units", grantValue: "1" }])(
    "of %j may be capped anywhere below quantity × price",
    (capped) => {
      expect(worth({ ...capped, quantity: 2, unitPrice: "10" })).toEqual([0, 2000, "cap-not-told"]);
    },
  );

  it("an award whose kind is not told may be options", () => {
    expect(worth({ quantity: 2, unitPrice: "10" })).toEqual([0, 2000, "quantity-times-price"]);
    expect(worth({ quantity: 2, unitPrice: "10", exercisePrice: "4" })).toEqual([1200, 2000, "quantity-times-price"]);
  });

  it.each(["USD", "HKD", "美元", "usd", "$"])("%s is not converted", (currency) => {
    expect(worth({ currency, value: "300000" })).toEqual([0, null, "not-converted"]);
  });

  it.each(["CNY", "cny", "RMB", "人民币", "元", " CNY "])("%s is the yuan", (currency) => {
    expect(worth({ currency, value: "3" })).toEqual([300, 300, "value-told"]);
  });
});
