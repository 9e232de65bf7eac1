import type { DecidedCase, NearestCase } from "../../src/result/decided-case.ts";

export const SAMPLE_CASE: DecidedCase = {
  id: "case-0000000a",
  court: "树城中级人民法院",
  docket: "（2024）树01民终1号",
  decided: "2024-05",
  asOf: "2024-05-31",
  place: { code: "320500", name: { zh: "树城市", en: "Tree City" } },
  source: { kind: "judgment", publisher: "树报", url: "https://example.org/1", published: "2024-06" },
  confidence: "high",
  final: true,
  kindOfDispute: "labour",
  situation: { person: { category: "ordinary" } },
  outcome: {
    binding: "no",
    whyNotBinding: "not-eligible-person",
    breach: false,
    damages: { agreed: 30_000_000, claimed: 20_000_000, awarded: 0, adjustment: "rejected" },
    compensation: { payable: null, monthly: 600_000, rate: "30%", returned: null },
    extraThreeMonths: null,
    continuePerformance: false,
    incentiveForfeited: null,
  },
};

const fact = (name: string, here: string, there: string) => ({
  fact: `topic.${name}`,
  label: { zh: `${name}项`, en: name },
  weight: 1,
  here: { zh: `${here}值`, en: here },
  there: { zh: `${there}值`, en: there },
});

export const SAMPLE_NEAREST: NearestCase = {
  case: SAMPLE_CASE,
  distance: "7/40",
  agreement: 0,
  engagement: 0,
  alike: [fact("Bark", "smooth", "smooth"), fact("Leaf", "oval", "oval")],
  differs: [fact("Root", "deep", "flat")],
  unknown: ["topic.Crown", "topic.Seed"],
};
