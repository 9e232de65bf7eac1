import { formatPartialDay } from "../../base/partial-day.ts";
import { type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import type { Frame } from "../../facts/frame.ts";
import { type Act, happened } from "../../facts/performance/acts.ts";
import { toldOf } from "./acts-told.ts";
import { type CodedRemark, type RemarkCheck, remark } from "./remark.ts";

/** A day or notice of a release or rescission of which it is said that there was none. */
export const deniedActRemarks: RemarkCheck = ({ frame: { frame } }) => [
  ...ofAct(frame, "release", "release-denied", cancelledForAll(frame)),
  ...ofAct(frame, "rescission", "rescission-denied", []),
];

type Told = { readonly path: CodedRemark["path"]; readonly day: Range };

function ofAct(frame: Frame, act: Act, code: CodedRemark["code"], others: readonly Told[]): CodedRemark[] {
  if (happened(frame, act) !== "no") return [];
  return [...toldOf(frame, act), ...others].map(({ path, day }) => remark(code, path, { day: formatPartialDay(day) }));
}

/** A cancelling of all restrictions, which is a release of each. */
function cancelledForAll({ situation: { collective } }: Frame): Told[] {
  if (collective?.cancelsRunning !== "yes") return [];
  const day = collective.employerCancelledAllOn;
  return [
    {
      path: ["collective", day === undefined ? "cancelsRunning" : "employerCancelledAllOn"],
      day: day ?? UNKNOWN_RANGE,
    },
  ];
}
