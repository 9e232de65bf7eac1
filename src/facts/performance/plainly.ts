import { truthFact } from "../define.ts";
import { someListed, yesIf } from "../known.ts";
import { happened, noticesOf } from "./acts.ts";

/** Whether some release was told plainly: by its notices, or, where none is told, by what is told of the release itself. */
export const releasePlain = truthFact(
  "performance.release-plain",
  "situation",
  [
    ["明确告知解除", "The release was told plainly"],
    ["单位是否明确告知无须履行竞业限制？", "Did the employer say plainly that the restriction need not be kept?"],
  ],
  (frame) => {
    const items = noticesOf(frame, "release");
    if (items.length === 0) return yesIf(happened(frame, "release") === "yes");
    const { complete } = frame.situation.notices;
    return someListed({ items, complete }, ({ express }) => express ?? "unknown");
  },
);
