import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { indexLaw } from "../../../src/law/law.ts";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { defaultDay, testExamples } from "../../../src/packs/examples.ts";
import { readRules } from "../../../src/packs/read.ts";
import { MINIMAL, minimalWith, swap } from "../../support/packs.ts";

const PRESSURE = "cn/rules/agreement/pressure.yaml";

function failing(path: string, from: string, to: string) {
  const results = testExamples(bundleRules(minimalWith({ [path]: swap(from, to) })));
  return results.filter((r) => !r.passed).map((r) => ({ example: r.example, actual: r.actual, notAsked: r.notAsked }));
}

describe("the examples of rules", () => {
  const data = bundleRules(readRules(MINIMAL));

  it("all come out as the minimal pack says", () => {
    const results = testExamples(data);
    expect(results).toHaveLength(data.rules.flatMap((r) => r.examples).length);
    expect(results.filter((r) => !r.passed)).toEqual([]);
  });

  it("fail when the outcome is another", () => {
    expect(failing(PRESSURE, "agreement.pressure: yes", "agreement.pressure: no")).toEqual([
      { example: "受胁迫", actual: "no", notAsked: [] },
    ]);
  });

  it("fail when a fact that is asked for changes nothing", () => {
    expect(failing(PRESSURE, "asks: [agreement.pressure]", "asks: [agreement.stated]")).toEqual([
      { example: "未说明", actual: "unknown", notAsked: ["agreement.stated"] },
    ]);
  });

  it("do not ask what is decided already", () => {
    const path = "cn/rules/compensation/not-agreed.yaml";
    expect(failing(path, "asks: [compensation.agreed]", "asks: [agreement.stated]")).toEqual([
      { example: "不知是否约定", actual: "unknown", notAsked: ["agreement.stated"] },
    ]);
  });

  it("are in force on the day given, and not the day before the text", () => {
    const path = "cn/rules/compensation/not-agreed.yaml";
    expect(failing(path, "on: 2013-01-31", "on: 2013-02-01")).toEqual([
      { example: "旧解释施行前", actual: "yes", notAsked: [] },
    ]);
  });

  it("may give the day that dates the rule as a fact, known or not", () => {
    const path = "cn/rules/compensation/not-agreed.yaml";
    const day = (value: string) =>
      `compensation.average-wage: "10000.00", procedure.forum-day: ${value} }\n    on: 2013-01-31`;
    const from = 'compensation.average-wage: "10000.00" }\n    on: 2013-01-31';
    expect(failing(path, from, day("2020-06"))).toEqual([{ example: "旧解释施行前", actual: "yes", notAsked: [] }]);
    expect(failing(path, from, day("2013"))).toEqual([{ example: "旧解释施行前", actual: "unknown", notAsked: [] }]);
  });

  it("take a concept as given, whatever it is made of", () => {
    expect(failing(PRESSURE, "{ fact: agreement.pressure, is: yes }", "{ concept: restriction-made }")).toHaveLength(3);
    const given = (text: string) =>
      text
        .replace("{ fact: agreement.pressure, is: yes }", "{ concept: restriction-made }")
        .replaceAll("agreement.pressure: ", "restriction-made: ")
        .replace("[agreement.pressure]", "[agreement.stated]");
    expect(testExamples(bundleRules(minimalWith({ [PRESSURE]: given }))).filter((r) => !r.passed)).toEqual([]);
  });
});

describe("the day on which a rule is looked at", () => {
  const law = indexLaw(bundleRules(readRules(MINIMAL)));
  const dayOf = (id: string) => {
    const rule = law.data.rules.find((r) => r.id === id);
    return rule && formatDay(defaultDay(law, rule));
  };

  it("is the last day of a rule that has ended", () => {
    expect(dayOf("cn/compensation/agreed-low")).toBe("2020-12-31");
  });

  it("is the day of the newest text for a rule still in force", () => {
    expect(dayOf("cn/compensation/not-agreed")).toBe("2021-01-01");
    expect(dayOf("cn/duration/expired")).toBe("2021-01-01");
  });
});
