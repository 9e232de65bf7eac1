import { assessUnder } from "../../src/assess-under.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { compileLaw } from "../../src/evaluate/compile-law.ts";
import type { assess } from "../../src/index.ts";
import { calibrated } from "../../src/law/calibrated.ts";
import type { CalibrationData } from "../../src/law/calibration.ts";
import { indexLaw } from "../../src/law/law.ts";

/** Round figures for examples by hand, which no calibration moves. */
export const FIXED: CalibrationData = {
  id: "cn/calibration",
  scores: { "at-most": "100%", presumed: "90%", unknown: "50%", "presumed-fails": "20%", fails: "10%" },
  damages: {
    low: "30%",
    likely: "50%",
    lowers: "1/3",
    "lowers-mildly": "5/6",
    raises: "3/2",
    "above-line": "1/2",
  },
  reliability: {
    enforceability: [],
    joint: [],
    damages: { awarded: 0, inside: 0, fromZero: 0, refused: 0, foretold: 0 },
  },
};

const { data } = BUNDLED_LAW.law;
const { enforceability, breach } = data.risk;
const written = { ...data.risk, enforceability: enforceability.elements, breach: breach.elements };
const LAW = compileLaw(indexLaw({ ...data, risk: calibrated(written, FIXED) }));

/** `assess` with those figures. */
export const assessFixed: typeof assess = (situation, options) => assessUnder(LAW, situation, options);
