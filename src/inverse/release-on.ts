import { type Day, formatDay } from "../base/day.ts";
import { entriesOf } from "./list-changes.ts";
import { type Fields, isFields } from "./merge.ts";

/** A release told plainly that arrives on a day, in place of any other. */
export function releaseOn(told: unknown, day: Day): Fields {
  const on = formatDay(day);
  const notices = entriesOf(told, "notices");
  const kept = notices.filter((notice) => !(isFields(notice) && notice["kind"] === "release"));
  return {
    performance: { released: "yes", releasedOn: on, releaseReceivedOn: on },
    ...(kept.length === notices.length ? {} : { notices: { items: kept } }),
  };
}
