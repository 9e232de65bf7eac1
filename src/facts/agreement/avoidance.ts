import type { Day } from "../../base/day.ts";
import { exactly, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact, truthFact } from "../define.ts";
import { monthAfterExit as monthAfter } from "../duration/month-after-exit.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";

export const grosslyUnfair = truthFact(
  "agreement.grossly-unfair",
  "agreement",
  [
    ["签署时显失公平", "Grossly unfair when made"],
    [
      "单位是否利用本人处于困境或缺乏判断能力，使约定在签署时就明显不公平？",
      "Did the employer use distress or poor judgment to obtain terms that were grossly unfair when made?",
    ],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.grosslyUnfair),
);

export const mistaken = truthFact(
  "agreement.mistaken",
  "agreement",
  [
    ["重大误解", "Signed under a major misunderstanding"],
    ["签署时对约定的内容是否有重大误解？", "Was it signed under a major misunderstanding of what it says?"],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.mistaken),
);

export const avoided = truthFact(
  "agreement.avoided",
  "agreement",
  [
    ["已被撤销", "Set aside"],
    ["仲裁或法院是否已经撤销这份约定？", "Has a tribunal set the agreement aside?"],
  ],
  ({ agreement }) => firstKnown(agreement?.signing?.avoided),
);

/** Which month after the ground was known avoidance was sought in; not sought as far as told, it may have been by the day of asking. */
export const avoidanceMonth = rangeFact(
  "count",
  "agreement.avoidance-month",
  "agreement",
  [
    ["知道撤销事由后第几个月请求", "Month after the ground was known in which avoidance was sought"],
    [
      "知道可以撤销的事由之后，第几个月请求撤销？",
      "In which month after the ground was known was avoidance asked for?",
    ],
  ],
  ({ agreement, asOf }: Frame) => {
    const { groundKnownOn: known, avoidanceSoughtOn: sought } = agreement?.signing ?? {};
    if (known === undefined) return UNKNOWN_RANGE;
    const byNow = (day: Day | null) => Math.min(day ?? asOf, asOf);
    if (sought === undefined) return { low: 0, high: monthAfter(known, exactly(asOf)).high };
    return monthAfter(known, { low: sought.low === null ? null : byNow(sought.low), high: byNow(sought.high) });
  },
);
