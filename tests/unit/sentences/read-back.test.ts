import { describe, expect, it } from "vitest";
import { bundleRules } from "../../../src/packs/bundle.ts";
import { readBack } from "../../../src/sentences/read-back.ts";
import { minimalWith } from "../../support/packs.ts";

const RULE = "rules/agreement/pressure.yaml";

describe("rules read back", () => {
  it("each is one sentence in each language, under its id and title", () => {
    const read = readBack(bundleRules(minimalWith({})));
    expect(read.map(({ id }) => id)).toEqual([
      "cn/agreement/pressure",
      "cn/compensation/agreed-low",
      "cn/compensation/not-agreed",
      "cn/duration/expired",
    ]);
    expect(read[0]).toEqual({
      id: "cn/agreement/pressure",
      title: { zh: "受欺诈、胁迫签订", en: "Signed under fraud or duress" },
      sentence: {
        zh: "若“受欺诈、胁迫而签”属实，则竞业限制约定无效。",
        en: "If “Signed under fraud or duress” holds, then the covenant is void.",
      },
    });
  });

  it("a rule of a place says where, and several effects stand side by side", () => {
    const national = minimalWith({}).files.find(({ path }) => path === `cn/${RULE}`)?.text ?? "";
    const city = national
      .replace("id: cn/", "id: shenzhen/")
      .replace("  - { clause: covenant, is: void }\n", "  - { clause: covenant, is: void }\n  - { note: warning }\n");
    const tree = minimalWith({
      "local/guangdong/shenzhen/pack.yaml": 'id: shenzhen\nlabel: { zh: 深圳, en: Shenzhen }\nplace: "440300"\n',
      [`local/guangdong/shenzhen/${RULE}`]: city,
    });
    expect(readBack(bundleRules(tree)).at(-1)?.sentence).toEqual({
      zh: "限于在深圳市履行的合同：若“受欺诈、胁迫而签”属实，则竞业限制约定无效；并且作一项提醒。",
      en: "For contracts performed in Shenzhen: if “Signed under fraud or duress” holds, then the covenant is void; and a warning is given.",
    });
  });
});

describe("a rule that goes before others", () => {
  it("names those in whose place it stands", () => {
    const sentence = readBack(bundleRules()).find(({ id }) => id === "beijing/performance/explicit-release")?.sentence;
    expect(sentence?.zh).toMatch(/；在此范围内取代“单位解除竞业限制”、“期内解除另付三个月”。$/);
    expect(sentence?.en).toMatch(
      /; so far it stands in the place of “[^”]+”, “Release inside the period: three extra months”\.$/,
    );
  });
});

describe("the rules of this package", () => {
  const read = readBack(bundleRules());

  it("are all read back, and every name in words", () => {
    expect(read.length).toBeGreaterThan(70);
    const zh = read.filter(({ sentence }) => !/^(限于在.+履行的合同：)?若.+，则.+。$/.test(sentence.zh));
    const en = read.filter(
      ({ sentence }) => !/^(For contracts performed in .+: i|I)f .+, then .+\.$/.test(sentence.en),
    );
    expect([zh, en].map((list) => list.map(({ id }) => id))).toEqual([[], []]);
    const names = /\{|\}|undefined|\b[a-z]+(-[a-z]+)*\/[a-z]+-[a-z-]+/;
    expect(read.filter(({ sentence }) => names.test(sentence.zh + sentence.en)).map(({ id }) => id)).toEqual([]);
  });

  it("leave no bracket or quotation open", () => {
    const balanced = (text: string, open: string, close: string) =>
      text.split(open).length === text.split(close).length;
    const broken = read.filter(
      ({ sentence: { zh, en } }) =>
        !(balanced(zh, "（", "）") && balanced(zh, "“", "”") && balanced(en, "(", ")") && balanced(en, "“", "”")),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });
});
