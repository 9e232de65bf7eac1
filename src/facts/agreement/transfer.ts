import { and, not, type Truth } from "../../base/truth.ts";
import { truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { someListed } from "../known.ts";

type Transfer = NonNullable<Frame["situation"]["employment"]>["transfers"]["items"][number];

export const movedWithoutConsent = truthFact(
  "agreement.moved-without-consent",
  "situation",
  [
    ["未经同意随资产转让", "Moved with assets, without consent"],
    [
      "单位是否在转让资产、业务时把竞业约定一并转给受让方，而没有经本人同意？",
      "Was the covenant passed on with assets or a business without the employee's consent?",
    ],
  ],
  ({ situation }) => someListed(situation.employment?.transfers, moved),
);

function moved({ kind, covenantMoved, employeeConsented }: Transfer): Truth {
  const assets: Truth = kind === undefined ? "unknown" : kind === "asset-deal" ? "yes" : "no";
  return and(and(assets, covenantMoved ?? "unknown"), not(employeeConsented ?? "unknown"));
}
