import type { Truth } from "../../base/truth.ts";
import { truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { someListed } from "../known.ts";
import { whenAlleged } from "./alleged.ts";

type Listed = NonNullable<NonNullable<Frame["agreement"]>["scope"]>["list"]["items"][number];

/** A name is the organisation's where both are written alike; another spelling proves nothing. */
export const addedAlone = truthFact(
  "conduct.added-alone",
  "frame",
  [
    ["单位单方列入名单", "Put on the list by the employer alone"],
    [
      "新单位是否由原单位单方列入竞争名单，本人没有同意？",
      "Was the new organisation put on the list by the employer alone, without the employee's consent?",
    ],
  ],
  (frame) =>
    whenAlleged(frame, ({ organisation }) =>
      someListed(frame.agreement?.scope?.list, (entry) => addedAloneTruth(entry, organisation)),
    ),
);

function addedAloneTruth({ name, addedByEmployerAlone: alone }: Listed, organisation: string | undefined): Truth {
  if (alone === "no") return "no";
  return name !== undefined && name.trim() === organisation?.trim() ? (alone ?? "unknown") : "unknown";
}
