import { describe, expect, it } from "vitest";
import { earnedUntil } from "../../../src/amounts/earned-until.ts";
import { formatDay } from "../../../src/base/day.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { framesOf } from "../../support/evaluated.ts";
import { SAME_BUSINESS } from "../../support/rival.ts";

const base = {
  employment: { endedOn: "2024-01-31", employer: { stoppedBusiness: "no" } },
  agreements: [{ scope: { kind: "same-business" } }],
  settlements: { items: [], complete: "yes" },
  engagements: { items: [], complete: "yes" },
};
const unpaid = { paidTotal: "0", unpaidCause: "employer", refusedToPay: "no", released: "no" };
const noticed = (told: object) => ({
  performance: { rescinded: "no" },
  notices: { items: [{ kind: "release", by: "employer", receivedOn: "2024-05-10", ...told }], complete: "yes" },
});
const settled = { performance: { released: "no", rescinded: "no" } };
const at = (n: number | null) => (n === null ? null : n === 0 ? "from the first" : formatDay(n));

function until(situation: object): (string | null)[] {
  const { low, high, likely } = earnedUntil(BUNDLED_LAW, framesOf({ ...base, ...situation }));
  return [at(low), at(likely), at(high)];
}

const dissolved = (transfers: object) => ({
  endedOn: "2024-01-31",
  employer: { stoppedBusiness: "no", dissolvedOn: "2024-05-10" },
  transfers,
});
const worked = (...items: object[]) => ({
  ...settled,
  engagements: { items: items.map((i) => ({ ...SAME_BUSINESS, ...i })), complete: "yes" },
});

describe("the last day that earns pay: at the earliest, likely, at the latest", () => {
  it.each([
    ["nothing stops it", settled, [null, null, null]],
    ["it is not told whether anything does", {}, ["from the first", null, null]],
    [
      "released on a day",
      { performance: { released: "yes", releasedOn: "2024-05-10", rescinded: "no" } },
      ["2024-05-10", "2024-05-10", "2024-05-10"],
    ],
    [
      "released in a month",
      { performance: { released: "yes", releasedOn: "2024-05", rescinded: "no" } },
      ["2024-05-01", "2024-05-01", "2024-05-31"],
    ],
    [
      "released by a day",
      { performance: { released: "yes", releasedOn: "../2024-05-10", rescinded: "no" } },
      ["from the first", "2024-05-10", "2024-05-10"],
    ],
    [
      "released, nobody says when",
      { performance: { released: "yes", rescinded: "no" } },
      ["from the first", null, null],
    ],
    [
      "rescinded: whether it could be is open",
      { performance: { released: "no", rescindedOn: "2024-05-10" } },
      ["2024-05-10", "2024-05-10", null],
    ],
    ["released by a notice that was plain", noticed({ express: "yes" }), ["2024-05-10", "2024-05-10", "2024-05-10"]],
    ["released by a notice, nobody says how plain", noticed({}), ["2024-05-10", "2024-05-10", null]],
    ["released by a notice that was not plain", noticed({ express: "no" }), ["2024-05-10", null, null]],
    [
      "rescinded after three unpaid months",
      { performance: { ...unpaid, rescindedOn: "2024-05-10" } },
      ["2024-05-10", "2024-05-10", "2024-05-10"],
    ],
    [
      "rescinded after one unpaid month: without effect",
      { performance: { ...unpaid, rescindedOn: "2024-03-10" } },
      [null, null, null],
    ],
    [
      "rescinded after three unpaid months, before work for a competitor began or after",
      { ...worked({ startedOn: "2024-04-01" }), performance: { ...unpaid, rescindedOn: "2024-05-10" } },
      ["2024-03-31", "2024-03-31", "2024-03-31"],
    ],
    [
      "the earlier of two acts",
      { performance: { releasedOn: "2024-06-10", rescindedOn: "2024-05-10" } },
      ["2024-05-10", "2024-05-10", "2024-06-10"],
    ],
    [
      "dissolved, and nothing else changed",
      { ...settled, employment: dissolved({ items: [], complete: "yes" }) },
      ["2024-05-10", "2024-05-10", "2024-05-10"],
    ],
    [
      "dissolved, perhaps merged into another",
      { ...settled, employment: dissolved({ items: [] }) },
      ["2024-05-10", "2024-05-10", null],
    ],
    [
      "dissolved on a merger",
      { ...settled, employment: dissolved({ items: [{ kind: "merger" }], complete: "yes" }) },
      [null, null, null],
    ],
    [
      "work for a competitor that has ended, nobody says when",
      worked({ startedOn: "2024-05-10", ongoing: "no" }),
      ["2024-05-09", "2024-05-09", null],
    ],
    [
      "work for a competitor: the day before",
      worked({ startedOn: "2024-05-10" }),
      ["2024-05-09", "2024-05-09", "2024-05-09"],
    ],
    [
      "the earlier of two jobs",
      worked({ startedOn: "2024-05-10" }, { startedOn: "2024-04-01" }),
      ["2024-03-31", "2024-03-31", "2024-03-31"],
    ],
    [
      "work from before exit that goes on",
      worked({ startedOn: "2023-05-10" }),
      ["2024-01-31", "2024-01-31", "2024-01-31"],
    ],
    [
      "work without competition",
      worked({ startedOn: "2024-05-10", kind: "non-competing-job", actualBusiness: "no" }),
      [null, null, null],
    ],
    [
      "work that may compete",
      worked({ startedOn: "2024-05-10", actualBusiness: "unknown" }),
      ["2024-05-09", "2024-05-09", null],
    ],
  ])("%s", (_, situation, expected) => {
    expect(until(situation)).toEqual(expected);
  });

  it("does not move with the day for which the bond is asked", () => {
    const early = { ...worked({ startedOn: "2024-05-10" }), askedDay: "2025-01-01" };
    expect(until(early)).toEqual(["2024-05-09", "2024-05-09", "2024-05-09"]);
  });
});
