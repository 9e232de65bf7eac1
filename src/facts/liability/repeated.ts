import type { Range } from "../../base/range.ts";
import type { Engagement } from "../../situation/schema.ts";
import { afterExit } from "../conduct/service.ts";
import { rangeFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";

const COMPETING: readonly (string | undefined)[] = ["joined-competitor", "founded-competitor"];

/** Jobs and businesses after exit with a competitor, as told; each is counted once, whatever it lasted. */
export const competingWorks = rangeFact(
  "count",
  "liability.competing-works",
  "situation",
  [
    ["离职后竞争性工作的次数", "Competing works after exit"],
    [
      "离职后先后到几家竞争单位任职或者办了几家竞争企业？",
      "How many rivals did the person join or found after exit, one after the other?",
    ],
  ],
  (frame): Range | typeof NOT_APPLICABLE => {
    const { items, complete } = frame.situation.engagements;
    if (items.length === 0 && complete === "yes") return NOT_APPLICABLE;
    const afterwards = items.map((engagement) => ({
      competes: competes(engagement),
      after: afterExit.derive({ ...frame, engagement }),
    }));
    const sure = afterwards.filter(({ competes, after }) => competes === "yes" && after === "yes").length;
    const possible = afterwards.filter(({ competes, after }) => competes !== "no" && after !== "no").length;
    return { low: sure, high: complete === "yes" ? possible : null };
  },
);

function competes({ kind, competitor }: Engagement): "yes" | "no" | "unknown" {
  if (competitor === "yes" || competitor === "no") return competitor;
  return kind === "non-competing-job" ? "no" : COMPETING.includes(kind) ? "yes" : "unknown";
}
