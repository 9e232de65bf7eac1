import { describe, expect, it } from "vitest";
import { floorOver } from "../../../src/amounts/wage-floor.ts";
import { formatDay } from "../../../src/base/day.ts";
import type { FloorData } from "../../../src/law/effect.ts";
import type { Piece } from "../../../src/ledger/months.ts";
import { inputOf } from "../../support/formula-input.ts";

/** Beijing, rules/tables/minimum-wage/110000.yaml: 2,320 from 2021-08-01, 2,420 from 2023-09-01, 2,540 from 2025-09-01. */
const leaving = (endedOn: string, more: object = {}) => ({
  place: "110000",
  employment: { endedOn },
  agreements: [{ months: 24 }],
  ...more,
});

function floorOf(situation: object, asOf: string, month?: FloorData["month"]): readonly Piece[] {
  const { law, frame } = inputOf(situation, { asOf, facts: ["compensation.minimum-wage", "procedure.forum-day"] });
  return floorOver(law, frame, { table: "minimum-wage", ...(month === undefined ? {} : { month }) });
}

const yuan = (value: Piece["term"]["bounds"]["low"]) => (value === null ? null : Number(value.num) / 100);
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ from, term: { bounds } }) => [
    from === null ? "first" : formatDay(from),
    yuan(bounds.low),
    yuan(bounds.high),
  ]);

describe("the minimum wage of the time paid for", () => {
  it.each<[string, object, string, (string | number | null)[][]]>([
    ["before any rise", leaving("2023-09-15"), "2024-06-30", [["first", 2420, 2420]]],
    [
      "with a rise in the term, from its own day",
      leaving("2022-12-31"),
      "2024-06-30",
      [
        ["first", 2320, 2320],
        ["2023-09-01", 2420, 2420],
      ],
    ],
    [
      "with two, as Shenzhen had: 2,360, from 2025-03-01 2,520, from 2026-09-01 2,700",
      leaving("2025-01-31", { place: "440300" }),
      "2026-11-24",
      [
        ["first", 2360, 2360],
        ["2025-03-01", 2520, 2520],
        ["2026-09-01", 2700, 2700],
      ],
    ],
    [
      "from the day after exit: a rise on that day is no change",
      leaving("2023-08-31"),
      "2024-06-30",
      [["first", 2420, 2420]],
    ],
    [
      "with the exit a day earlier, a rise on the second day",
      leaving("2023-08-30"),
      "2024-06-30",
      [
        ["first", 2320, 2320],
        ["2023-09-01", 2420, 2420],
      ],
    ],
    ["without a rise that comes after the day asked", leaving("2022-12-31"), "2023-08-31", [["first", 2320, 2320]]],
    [
      "with a rise on the day asked",
      leaving("2022-12-31"),
      "2023-09-01",
      [
        ["first", 2320, 2320],
        ["2023-09-01", 2420, 2420],
      ],
    ],
    [
      "without a rise after the agreed end",
      leaving("2023-02-28", { agreements: [{ months: 6 }] }),
      "2024-06-30",
      [["first", 2320, 2320]],
    ],
  ])("%s", (_, situation, asOf, expected) => {
    expect(shown(floorOf(situation, asOf))).toEqual(expected);
  });

  it("takes no rise from beyond the lawful term, however long a term was agreed: 24 months from 2023-08-15 end before 2025-09-01", () => {
    const long = floorOf(leaving("2023-08-15", { agreements: [{ months: 60 }] }), "2026-11-24");
    expect(shown(long).map(([from]) => from)).toEqual(["first", "2023-09-01"]);
  });

  it("rests on the interpretations of both days and names its convention", () => {
    const [first, second] = floorOf(leaving("2022-12-31"), "2024-06-30");
    for (const piece of [first, second]) {
      expect(piece?.term.convention).toBe("floor-of-the-time-paid-for");
      expect(piece?.term.cite).toEqual(["cn/spc-labour-interpretation-1#36(2)", "cn/practice#minimum-wage-month"]);
    }
    const before = floorOf(leaving("2018-12-31", { decidedOn: "2020-06-30" }), "2020-06-30");
    expect(before[0]?.term.cite[0]).toBe("cn/spc-labour-interpretation-4#6(2)");
  });

  it("is open above before the table begins, and stands from the first figure on: Beijing 2,200 from 2019-07-01", () => {
    expect(shown(floorOf(leaving("2019-04-30"), "2020-04-30"))).toEqual([
      ["first", null, null],
      ["2019-07-01", 2200, 2200],
    ]);
  });

  /** Hangzhou, 330000.yaml: 2,490 from 2024-01-01; sources differ whether 2,660 began on 2025-12-01 or on 2026-01-01. */
  it("lies between the figures on either side of a gap, by a convention of its own", () => {
    const pieces = floorOf({ ...leaving("2025-09-30"), place: "330100" }, "2026-11-24");
    const gap = pieces.find(({ from }) => from !== null && formatDay(from) === "2025-12-01");
    expect(gap?.term.convention).toBe("minimum-wage-between-known");
    expect(gap?.term.bounds.likely).toBeNull();
    expect(gap && yuan(gap.term.bounds.high)).toBe(2660);
    const after = pieces.find(({ from }) => from !== null && formatDay(from) === "2026-01-01");
    expect(after?.term.convention).toBe("floor-of-the-time-paid-for");
  });

  it("is one span where the day of exit is known by its year, and unknown where it is not told", () => {
    expect(shown(floorOf(leaving("2023"), "2024-06-30"))).toEqual([["first", 2320, 2420]]);
    expect(shown(floorOf({ place: "110000" }, "2024-06-30"))).toEqual([["first", null, null]]);
    expect(shown(floorOf(leaving("2023-01-31", { place: [] }), "2024-06-30"))).toEqual([["first", null, null]]);
  });

  it("changes where either of two workplaces does: Shanghai 2,590, from 2023-07-01 2,690", () => {
    const both = leaving("2023-05-31", { place: [{ place: "110000" }, { place: "310000" }] });
    expect(shown(floorOf(both, "2024-06-30"))).toEqual([
      ["first", 2320, 2590],
      ["2023-07-01", 2320, 2690],
      ["2023-09-01", 2420, 2690],
    ]);
  });

  it("is that of the place of registration where it is higher and was agreed on, with the text that says so", () => {
    const registered = { registrationPlace: "310000", registrationStandardAgreed: "yes" };
    const pieces = floorOf(leaving("2023-05-31", registered), "2024-06-30");
    expect(shown(pieces)).toEqual([
      ["first", 2590, 2590],
      ["2023-07-01", 2690, 2690],
    ]);
    expect(pieces[0]?.term.cite).toContain("cn/labour-contract-regulations#14");
  });
});

describe("the minimum wage of the day of exit, on the other reading", () => {
  it("stands throughout, whatever rises come", () => {
    const pieces = floorOf(leaving("2022-12-31"), "2024-06-30", "exit");
    expect(shown(pieces)).toEqual([["first", 2320, 2320]]);
    expect(pieces[0]?.term.convention).toBe("floor-of-the-exit-day");
    expect(pieces[0]?.term.cite).not.toContain("cn/practice#minimum-wage-month");
  });

  it("is that of the last day of employment, not of the first day of the restriction", () => {
    expect(shown(floorOf(leaving("2023-08-31"), "2024-06-30", "exit"))).toEqual([["first", 2320, 2320]]);
  });
});
