import { describe, expect, it } from "vitest";
import { asList, inOneLine, type Phrase, together } from "../../../src/sentences/phrase.ts";

const said = (zh: string, en: string): Phrase => ({ said: { zh, en } });
const [A, B, C] = [said("甲", "A"), said("乙", "B"), said("丙", "C")];

describe("in one line", () => {
  it.each<[string, Phrase, string, string]>([
    ["one thing", A, "甲", "A"],
    ["all", together("all", [A, B, C]), "甲，且乙，且丙", "A and B and C"],
    ["any", together("any", [A, B]), "甲，或乙", "A or B"],
    ["any within all", together("all", [A, together("any", [B, C])]), "甲，且（乙，或丙）", "A and (B or C)"],
    ["all within any", together("any", [together("all", [A, B]), C]), "（甲，且乙），或丙", "(A and B) or C"],
    ["all within all", together("all", [A, together("all", [B, C])]), "甲，且乙，且丙", "A and B and C"],
    ["a group of one", together("any", [A]), "甲", "A"],
    ["none", { join: "none", of: [A, B] }, "并非（甲，或乙）", "not (A or B)"],
    ["not all", { join: "not-all", of: [A, B] }, "并非（甲，且乙）", "not (A and B)"],
    [
      "a denial within all",
      together("all", [A, { join: "not-all", of: [B, C] }]),
      "甲，且并非（乙，且丙）",
      "A and not (B and C)",
    ],
  ])("%s", (_, phrase, zh, en) => {
    expect([inOneLine(phrase, "zh-CN"), inOneLine(phrase, "en")]).toEqual([zh, en]);
  });

  it("keeps what a label holds, a dollar sign or dots too", () => {
    const odd = { join: "none", of: [said("$&…甲", "$1 … A")] } as const;
    expect([inOneLine(odd, "zh-CN"), inOneLine(odd, "en")]).toEqual(["并非（$&…甲）", "not ($1 … A)"]);
  });
});

describe("as a list", () => {
  it("each group stands under its head", () => {
    const phrase = together("all", [A, together("any", [B, { join: "none", of: [C] }])]);
    expect(asList(phrase, "zh-CN")).toEqual([
      "- 以下都成立：",
      "  - 甲",
      "  - 以下至少一项成立：",
      "    - 乙",
      "    - 以下都不成立：",
      "      - 丙",
    ]);
    expect(asList({ join: "not-all", of: [A, B] }, "en")).toEqual(["* not all of these:", "  * A", "  * B"]);
  });

  it("is safe Markdown", () => {
    expect(asList(said("甲*乙|丙", "[A](b)"), "zh-CN")).toEqual(["- 甲\\*乙\\|丙"]);
    expect(asList(said("甲", "[A](b)"), "en")).toEqual(["* \\[A\\](b)"]);
  });
});
