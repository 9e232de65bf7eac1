import fc from "fast-check";
import { fraction } from "../../src/base/fraction.ts";
import type { Mark } from "../../src/cases/apart.ts";
import { FEATURES } from "../../src/cases/features.ts";
import { NOT_APPLICABLE } from "../../src/facts/fact.ts";

const word = fc.constantFrom<Mark>("yes", "no", NOT_APPLICABLE, null);
const place = fc.constantFrom<Mark>("310000", "320500", "320600", "440300", null);
const number = fc.oneof(
  fc.constant<Mark>(null),
  fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 })).map(([n, d]): Mark => fraction(n, d)),
);

/** A mark for each feature, of the kind that the feature takes. */
export const marks: fc.Arbitrary<Mark[]> = fc.tuple(
  ...FEATURES.map(({ fact }) =>
    fact.type === "place" ? place : fact.type === "enum" || fact.type === "truth" ? word : number,
  ),
);
