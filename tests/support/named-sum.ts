import type { Amount } from "../../src/amounts/amount.ts";
import type { Assessment } from "../../src/assessment.ts";
import type { Ends } from "./worked-example.ts";

/**
 * A sum of a result by its name on the page of amounts: a head of money, or `exposure/SIDE`, `exposure/SIDE/HEAD`,
 * `beside/HEAD`, `reading/DISPUTE/READING/HEAD`, `ledger/PART`, `average`, `continued`, `kept`, `awards`, `suit-fee`.
 */
export function namedSum(assessment: Assessment, name: string): Ends | undefined {
  const [kind = "", first = "", second = "", third = ""] = name.split("/");
  const { exposure, agreements, incentives } = assessment;
  switch (kind) {
    case "exposure": {
      const side = first === "employer" ? exposure.employer : exposure.employee;
      return ends(second === "" ? side : side.heads.find(({ head }) => head === second));
    }
    case "beside":
      return ends([...exposure.employee.beside, ...exposure.employer.beside].find(({ head }) => head === first));
    case "reading":
      return otherReading(assessment, first, second, third);
    case "ledger":
      return ledgerPart(agreements[0]?.ledger.totals, first);
    case "average":
      return ends({ ...assessment.payBase.average, likely: assessment.payBase.likely });
    case "continued":
      return ends(exposure.continued?.pay);
    case "kept":
      return ends(exposure.employer.ifKept);
    case "awards":
      return ends(incentives.atRiskForCompeting);
    case "suit-fee":
      return exactly(exposure.enforcement.suitFee);
    default:
      return ends(amountOf(assessment, kind));
  }
}

/** The amounts of the agreement that carries the verdict, one by one. */
export function amountsOf({ amounts }: Assessment): Amount[] {
  return Object.values(amounts).flatMap((group): Amount[] => Object.values(group));
}

export function amountOf(assessment: Assessment, head: string): Amount | undefined {
  return amountsOf(assessment).find((amount) => amount.head === head);
}

function otherReading({ disputes }: Assessment, dispute: string, reading: string, head: string): Ends | undefined {
  const read = disputes.find(({ id }) => id === `cn/${dispute}`)?.alternatives.find(({ id }) => id === reading);
  const change = read?.changes.amounts.find((amount) => amount.head === head);
  return change && { low: change.low, likely: change.other, high: change.high };
}

type Totals = Assessment["agreements"][number]["ledger"]["totals"];

function ledgerPart(totals: Totals | undefined, part: string): Ends | undefined {
  if (totals === undefined || !(part in totals)) return undefined;
  const sum = totals[part as keyof Totals];
  return typeof sum === "number" || sum === null ? exactly(sum) : ends(sum);
}

function exactly(sum: number | null): Ends {
  return { low: sum, likely: sum, high: sum };
}

function ends(sum: Ends | undefined): Ends | undefined {
  return sum && { low: sum.low, likely: sum.likely ?? (sum.low === sum.high ? sum.low : null), high: sum.high };
}
