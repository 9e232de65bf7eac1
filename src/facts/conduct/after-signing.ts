import { rangeBefore } from "../../base/range.ts";
import { not, type Truth } from "../../base/truth.ts";
import type { Agreement, Engagement } from "../../situation/schema.ts";
import { truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";
import { whenAlleged } from "./alleged.ts";

export const afterSigning = truthFact(
  "conduct.after-signing",
  "frame",
  [
    ["签约之后的行为", "Conduct after signing"],
    ["该行为在签订约定之后是否发生或仍在继续？", "Did it take place, or go on, after the agreement was signed?"],
  ],
  (frame) => whenAlleged(frame, (engagement) => afterSigningTruth(engagement, frame.agreement)),
);

function afterSigningTruth({ startedOn, endedOn, ongoing }: Engagement, agreement: Agreement | null): Truth {
  const signed = agreement?.signedOn;
  if (signed === undefined) return "unknown";
  const began = startedOn === undefined ? "unknown" : not(rangeBefore(startedOn, signed));
  const ended = endedOn === undefined ? "unknown" : not(rangeBefore(endedOn, signed));
  return firstKnown(began === "yes" ? "yes" : undefined, ended, ongoing === "yes" ? "yes" : undefined);
}
