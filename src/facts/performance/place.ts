import { rangeAtMost, UNKNOWN_RANGE } from "../../base/range.ts";
import { placeFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { exitDay } from "../procedure/days.ts";

/** Where the contract was performed when employment ended: the one place told, else the one whose span reaches the exit. */
export const performancePlace = placeFact(
  "performance.place",
  "situation",
  [
    ["劳动合同履行地", "Where the contract was performed"],
    ["劳动合同在哪个城市履行（实际工作地）？", "In which city was the contract performed (the real workplace)?"],
  ],
  (frame) => {
    const told = frame.situation.place.items.filter((p) => p.place !== undefined);
    const codes = [...new Set(told.map((p) => p.place))];
    if (codes.length === 1 && told.length === frame.situation.place.items.length) return codes[0] ?? "unknown";
    const exit = exitDay.derive(frame);
    if (exit === NOT_APPLICABLE) return "unknown";
    const last = told.filter(
      (p) =>
        p.from !== undefined &&
        rangeAtMost(p.from, exit) === "yes" &&
        rangeAtMost(exit, p.to ?? UNKNOWN_RANGE) === "yes",
    );
    return last.length === 1 ? (last[0]?.place ?? "unknown") : "unknown";
  },
);
