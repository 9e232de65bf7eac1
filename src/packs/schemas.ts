import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import calibration from "../../rules/schema/calibration.schema.json" with { type: "json" };
import common from "../../rules/schema/common.schema.json" with { type: "json" };
import concept from "../../rules/schema/concept.schema.json" with { type: "json" };
import condition from "../../rules/schema/condition.schema.json" with { type: "json" };
import dispute from "../../rules/schema/dispute.schema.json" with { type: "json" };
import effect from "../../rules/schema/effect.schema.json" with { type: "json" };
import instrument from "../../rules/schema/instrument.schema.json" with { type: "json" };
import localLaw from "../../rules/schema/local-law.schema.json" with { type: "json" };
import minimumWage from "../../rules/schema/minimum-wage.schema.json" with { type: "json" };
import pack from "../../rules/schema/pack.schema.json" with { type: "json" };
import parameter from "../../rules/schema/parameter.schema.json" with { type: "json" };
import payItems from "../../rules/schema/pay-items.schema.json" with { type: "json" };
import posts from "../../rules/schema/posts.schema.json" with { type: "json" };
import presumption from "../../rules/schema/presumption.schema.json" with { type: "json" };
import regions from "../../rules/schema/regions.schema.json" with { type: "json" };
import risk from "../../rules/schema/risk.schema.json" with { type: "json" };
import rule from "../../rules/schema/rule.schema.json" with { type: "json" };
import statistics from "../../rules/schema/statistics.schema.json" with { type: "json" };
import { parseDay } from "../base/day.ts";
import type { FileKind } from "./file-kind.ts";

const SCHEMAS: Readonly<Record<FileKind, object>> = {
  pack,
  risk,
  calibration,
  instrument,
  parameter,
  concept,
  rule,
  dispute,
  presumption,
  regions,
  "minimum-wage": minimumWage,
  posts,
  "local-law": localLaw,
  "pay-items": payItems,
  statistics,
};

const compiled = new Map<FileKind, ValidateFunction>();

const ajv = new Ajv2020({
  strict: true,
  // `if: { required }` is how a condition or effect is told by its first key.
  strictRequired: false,
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  schemas: [common, condition, effect],
  formats: { date: { type: "string", validate: (text: string) => parseDay(text) !== null } },
});

/** The compiled JSON Schema of a kind of file; compiled on first use. */
export function schemaOf(kind: FileKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known) return known;
  const validate = ajv.compile(SCHEMAS[kind]);
  compiled.set(kind, validate);
  return validate;
}
