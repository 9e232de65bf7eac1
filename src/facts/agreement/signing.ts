import { truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

export const standardForm = truthFact(
  "agreement.standard-form",
  "agreement",
  [
    ["格式条款", "On a standard form"],
    [
      "约定是否单位预先拟好、未与本人协商的格式文本？",
      "Was it on a standard form, drafted beforehand and not negotiated?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.standardForm),
);

export const explained = truthFact(
  "agreement.explained",
  "agreement",
  [
    ["作过提示说明", "Flagged and explained"],
    [
      "签署时单位是否提示或者说明过这一条款（仅勾选、弹窗不够）？",
      "Was the term flagged or explained at signing (a tick-box or pop-up is not enough)?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.explained),
);
