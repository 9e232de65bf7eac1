import type { AmountsByHead } from "../amounts/amounts-of-agreement.ts";
import type { Nested } from "../assessment.ts";

export function nestedAmounts(amounts: AmountsByHead): Nested {
  return {
    compensation: {
      monthly: amounts["compensation.monthly"],
      total: amounts["compensation.total"],
      arrears: amounts["compensation.arrears"],
      extra: amounts["compensation.extra"],
      advised: amounts["compensation.advised"],
    },
    damages: { agreed: amounts["damages.agreed"], line: amounts["damages.line"], loss: amounts["damages.loss"] },
    refund: { compensation: amounts["refund.compensation"] },
  };
}
