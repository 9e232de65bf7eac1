import type { APPROVALS } from "../../situation/conduct.ts";
import { enumFact } from "../define.ts";
import { whenAlleged } from "./alleged.ts";

const APPROVAL_WORDS: Readonly<Record<(typeof APPROVALS)[number], readonly [string, string]>> = {
  none: ["没有", "none"],
  board: ["董事会同意", "the board consented"],
  shareholders: ["股东会同意", "the shareholders consented"],
};

export const approval = enumFact(
  "conduct.approval",
  "engagement",
  [
    ["任职公司的同意", "Consent of the company"],
    [
      "是否向任职公司报告，并经董事会或股东会决议同意？",
      "Was it reported, and did the board or the shareholders resolve to allow it?",
    ],
  ],
  APPROVAL_WORDS,
  (frame) => whenAlleged<string>(frame, (engagement) => engagement.approval ?? "unknown"),
);
