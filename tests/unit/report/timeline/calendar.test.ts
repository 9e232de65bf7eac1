import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../../../src/assessment.ts";
import { timelineCalendar } from "../../../../src/report/timeline/calendar.ts";
import { assessmentOf, datedWorld } from "../../../support/dated-world.ts";
import { type ReadProperty, readCalendar } from "../../../support/icalendar.ts";
import { SAMPLE_ASSESSMENT, sampleEvent } from "../../../support/sample-assessment.ts";

const of = (timeline: readonly TimelineEvent[], title: string | null = "T") => ({
  ...SAMPLE_ASSESSMENT,
  meta: { ...SAMPLE_ASSESSMENT.meta, title },
  timeline,
});
const value = (event: readonly ReadProperty[] | undefined, name: string) => event?.find((p) => p.name === name)?.value;
const days = (timeline: readonly TimelineEvent[]) =>
  readCalendar(timelineCalendar(of(timeline), { lang: "en" })).events.map((e) => [
    value(e, "DTSTART"),
    value(e, "SUMMARY"),
    value(e, "STATUS"),
  ]);

describe("a calendar", () => {
  it("is written byte for byte as RFC 5545 asks", () => {
    const uid = createHash("sha256")
      .update('["0123456789abcdef0123","甲；, 乙","restriction-starts","2024-07-01"]')
      .digest("hex")
      .slice(0, 32);
    const written = timelineCalendar(of([sampleEvent({})], "甲；, 乙"), { lang: "zh-CN" });
    expect(written.split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//jingye//jingye 9.8.7//ZH",
      "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:甲；\\, 乙",
      "BEGIN:VEVENT",
      `UID:${uid}@jingye`,
      "DTSTAMP:20250301T000000Z",
      "DTSTART;VALUE=DATE:20240701",
      "DTEND;VALUE=DATE:20240702",
      "SUMMARY:限制开始",
      // 12 octets of the name, 42 and 15 of the authority, 2 of the break, 3 of 日: 74; the next character would make 77.
      "DESCRIPTION:效力：法律；依据：《树木法》第24条第2款\\n日",
      // A space and 24 characters: 73.
      " 子按约定成立来算；是否受约束，以结论为准。不能确",
      // A space and 22 characters, a break of two octets, two characters: 75.
      " 定的日子给出范围；节假日顺延不计，以免晚了。\\n本报",
      " 告提供信息，不是法律意见。",
      "STATUS:CONFIRMED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("has one event for a certain day, the ends of a span as not certain, and the safe day where it is another", () => {
    const timeline = [
      sampleEvent({ id: "a", day: "2024-07-01", safe: "2024-07-01" }),
      sampleEvent({ id: "b", day: "2024-08", safe: "2024-09-02" }),
      sampleEvent({ id: "c", day: "2024-10-05/..", safe: null }),
      sampleEvent({ id: "d", day: "unknown", safe: null }),
      sampleEvent({ id: "e", day: "2024-12-31", safe: null, holds: "no" }),
    ];
    const name = "Restriction starts";
    expect(days(timeline)).toEqual([
      ["20240701", name, "CONFIRMED"],
      ["20240801", `${name}: earliest day, not certain`, "TENTATIVE"],
      ["20240831", `${name}: latest day, not certain`, "TENTATIVE"],
      ["20240902", `${name}: day that is safe under every reading`, "CONFIRMED"],
      ["20241005", `${name}: earliest day, not certain`, "TENTATIVE"],
    ]);
  });

  it("says that no day can be told yet where none can, since a calendar may not be empty", () => {
    expect(days([])).toEqual([
      ["20250301", "No day can be told: nothing restricts after exit, or facts are missing", "TENTATIVE"],
    ]);
    expect(days([sampleEvent({ day: "unknown", safe: null })])).toHaveLength(1);
  });

  it.each(["a\r\nBEGIN:VEVENT", "\\n;,\\", `${"长".repeat(60)}😀${"é".repeat(80)}`, "\ud800x", "\u0000\u202e"])(
    "keeps any title on its line: %j",
    (title) => {
      const read = readCalendar(timelineCalendar(of([sampleEvent({})], title), { lang: "en" }));
      expect(read.events).toHaveLength(1);
      const name = read.head.find((p) => p.name === "X-WR-CALNAME")?.value ?? "";
      expect(name).not.toMatch(/[\r\n]/);
      if (title.includes("长")) expect(name).toBe(title);
    },
  );

  it.each(["zh-CN", "en"] as const)("of a whole assessment reads back event by event: %s", (lang) => {
    const assessment = assessmentOf(datedWorld({ place: "440300", agreement: { months: 36 } }), "2024-06-15");
    const written = timelineCalendar(assessment, { lang });
    const { head, events } = readCalendar(written);
    expect(head.map((p) => p.name)).toEqual(["VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME"]);
    expect(events.length).toBeGreaterThan(30);
    for (const event of events) {
      const names = event.map((p) => p.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.slice(0, 4)).toEqual(["UID", "DTSTAMP", "DTSTART", "DTEND"]);
      expect(value(event, "DTSTAMP")).toBe("20240615T000000Z");
      for (const name of ["DTSTART", "DTEND"]) {
        const property = event.find((p) => p.name === name);
        expect(property?.parameters).toBe(";VALUE=DATE");
        expect(property?.value).toMatch(/^\d{8}$/);
      }
      expect(Number(value(event, "DTEND"))).toBeGreaterThan(Number(value(event, "DTSTART")));
    }
    const uids = events.map((e) => value(e, "UID"));
    expect(new Set(uids).size).toBe(uids.length);
    expect(timelineCalendar(assessment, { lang })).toBe(written);
    expect(written).not.toMatch(/\{\w+\}|undefined/);
  });
});
