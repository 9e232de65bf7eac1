import { type Fraction, fraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { Fact } from "../facts/fact.ts";
import { penaltyKind, penaltyOverPay } from "./penalty.ts";

/** A fact on which cases are compared. Numbers as far apart as the scale, or further, are wholly different. */
export interface Feature {
  readonly fact: Fact;
  readonly weight: 1 | 3;
  readonly scale: Fraction;
}

/** Weight 3: verdicts turn on it. Weight 1: it colours a case. See docs/decisions/014-nearest-cases.md. */
export const FEATURES: readonly Feature[] = [
  feature("parties.category", 3),
  feature("parties.secret-access", 3),
  feature("parties.regime", 3),
  feature("agreement.form", 1),
  feature("agreement.employee-signed", 1),
  feature("agreement.activated", 3),
  feature("scope.kind", 1),
  feature("duration.months", 1, 24),
  feature("compensation.agreed", 1),
  feature("compensation.agreed-share", 1),
  feature("performance.paid-anything", 1),
  feature("performance.unpaid-months", 3, 3),
  feature("performance.released", 3),
  feature("performance.rescinded", 3),
  feature("conduct.kind", 3),
  feature("conduct.competitor", 3),
  feature("conduct.actual-business", 3),
  feature("conduct.registered-scope", 1),
  feature("conduct.concealed", 1),
  { fact: penaltyKind, weight: 1, scale: fraction(1) },
  { fact: penaltyOverPay, weight: 1, scale: fraction(5) },
  feature("performance.place", 1),
  feature("procedure.forum-day", 1, 3652),
];

export const TOTAL_WEIGHT: number = FEATURES.reduce((sum, { weight }) => sum + weight, 0);

function feature(id: string, weight: Feature["weight"], scale = 1): Feature {
  const fact = CATALOG.find((f) => f.id === id);
  invariant(fact, `fact ${id} exists`);
  return { fact, weight, scale: fraction(scale) };
}
