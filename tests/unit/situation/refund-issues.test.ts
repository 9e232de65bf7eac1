import { describe, expect, it } from "vitest";
import { parseSituation } from "../../../src/situation/parse.ts";

function issues(refund: object): string[] {
  const parsed = parseSituation({ agreements: [{}, { refund }] });
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

describe("a return said to be double", () => {
  it.each(["3", "1", "0", "199%", "3/2"])("cannot be %s times", (multiple) => {
    expect(issues({ extent: "double", multiple })).toEqual(["refund-not-double at agreements.1.refund.multiple"]);
  });

  it.each(["2", "200%", "4/2", "2.0"])("may be %s times", (multiple) => {
    expect(issues({ extent: "double", multiple })).toEqual([]);
  });

  it.each(["breach-period", "all", "other"])("is another thing than of %s, three times", (extent) => {
    expect(issues({ extent, multiple: "3" })).toEqual([]);
  });

  it("may go without a multiple, as a multiple may without an extent", () => {
    expect([...issues({ extent: "double" }), ...issues({ multiple: "3" })]).toEqual([]);
  });
});
