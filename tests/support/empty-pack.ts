import type { PackData } from "../../src/law/pack-data.ts";

const TRIAL = { zh: "试验", en: "Trial" };

/** A pack that says nothing, to which a test adds what it is about. */
export function packWith(parts: Partial<PackData>): PackData {
  return {
    pack: { id: "xx", label: TRIAL, place: "110000" },
    local: [],
    digest: "0",
    instruments: [],
    parameters: [],
    concepts: [],
    rules: [],
    disputes: [],
    presumptions: [],
    risk: {
      id: "xx/risk",
      enforceability: { "at-most": "100%", elements: [] },
      breach: { "at-most": "100%", elements: [] },
      damages: {
        low: "10%",
        likely: "20%",
        high: "30%",
        why: TRIAL,
        cite: [],
        factors: [],
        "beyond-pay": { label: TRIAL, times: "2", by: { low: "1", likely: "1", high: "1" }, why: TRIAL, cite: [] },
      },
      bands: [],
      reliability: {
        enforceability: [],
        joint: [],
        damages: { awarded: 0, inside: 0, fromZero: 0, refused: 0, foretold: 0 },
      },
    },
    regions: [],
    minimumWages: [],
    payItems: [],
    statistics: [],
    localLaw: [],
    posts: { id: "posts", posts: [], phrases: [] },
    ...parts,
  };
}
