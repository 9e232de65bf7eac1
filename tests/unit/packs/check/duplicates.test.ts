import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("duplicate ids", () => {
  it("are found in the lists of a file", () => {
    const tree = minimalWith({
      "tables/regions.yaml": (text) => `${text}- { code: "440300", name: { zh: 深圳 } }\n`,
      "cn/rules/agreement/pressure.yaml": swap("name: 自愿", "name: 受胁迫"),
    });
    expect(placesOf(tree)).toEqual(["id-duplicate at 受胁迫", "id-duplicate at 440300"]);
  });

  it("are found between standards of one code and tier", () => {
    const tree = minimalWith({
      "tables/minimum-wage/440000.yaml": swap('code: "440300"\n    tier: 1', 'code: "440000"\n    tier: 1'),
    });
    expect(placesOf(tree)).toContain("id-duplicate at code");
  });

  it("a fact is presumed in one file only", () => {
    const again = (text: string) => text.replace("cn/released", "cn/again");
    const tree = minimalWith({ "cn/presumptions/released.yaml": (text) => text });
    const text = tree.files.find((f) => f.path === "cn/presumptions/released.yaml")?.text ?? "";
    expect(placesOf(minimalWith({ "cn/presumptions/again.yaml": again(text) }))).toEqual([
      "id-duplicate at performance.released",
    ]);
  });
});
