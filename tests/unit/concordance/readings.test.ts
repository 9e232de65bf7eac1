import { describe, expect, it } from "vitest";
import { readerOf } from "../../../src/concordance/readings.ts";
import { DICTIONARY, READER } from "../../support/case-record.ts";

function read(texts: Record<string, string>) {
  const prose = new Map(Object.entries(texts).map(([name, text]) => [name, [text]]));
  return Object.fromEntries(READER(prose).map((reading) => [reading.sets, reading.value]));
}

describe("posts", () => {
  it.each([
    ["保安", "ordinary"],
    ["前台接待", "ordinary"],
    ["西餐厨师", "ordinary"],
    ["私人健身教练", "ordinary"],
    ["小儿推拿师", "ordinary"],
    ["门店店员", "ordinary"],
    ["货车司机", "ordinary"],
    ["销售", "ordinary"],
    ["副总裁", "senior-management"],
    ["教学校长", "senior-management"],
    ["CEO", "senior-management"],
    ["技术总监", "senior-technical"],
    ["首席技术官", "senior-technical"],
    ["推荐算法工程师", "senior-technical"],
    ["销售经理", "other-confidential"],
    ["财务主管", "other-confidential"],
    ["电气工程师", "other-confidential"],
  ])("%s is %s", (position, category) => {
    expect(read({ position })["person.category"]).toBe(category);
  });

  it("let the longest word win, then the last: the head of a Chinese compound stands last", () => {
    expect(read({ position: "销售总监" })["person.category"]).toBe("senior-management");
    expect(read({ position: "总经理助理" })["person.category"]).toBe("other-confidential");
    expect(read({ position: "财务总监" })["person.category"]).toBe("senior-management");
  });

  it("take brackets in where they say more, and never a former post", () => {
    expect(read({ position: "游戏运营（研发负责人）" })["person.category"]).toBe("senior-technical");
    expect(read({ position: "办事处经理（销售）" })["person.category"]).toBe("other-confidential");
    expect(read({ position: "副总经理（曾任技术总监）" })["person.category"]).toBe("senior-management");
  });

  it("come from the duties only where the post says nothing", () => {
    expect(read({ position: "职员", duties: "负责巡逻，保安工作" })["person.category"]).toBe("ordinary");
    expect(read({ position: "总经理", duties: "兼管保安" })["person.category"]).toBe("senior-management");
    expect(read({ position: "职员" })).toEqual({});
  });

  it("are told with the words they were read from", () => {
    expect(READER(new Map([["position", ["夜班保安"]]]))).toEqual([
      {
        entry: "posts/guards-and-cleaners",
        from: "position",
        words: "保安",
        sets: "person.category",
        value: "ordinary",
      },
    ]);
  });
});

describe("phrases", () => {
  it.each([
    ["conduct.note", "以化名入职", "engagement.alias", "yes"],
    ["conduct.note", "妻子任法定代表人", "engagement.nominee", "spouse"],
    ["conduct.note", "由女儿出资", "engagement.nominee", "relative"],
    ["conduct.note", "由朋友代持", "engagement.nominee", "other-person"],
    ["conduct.note", "与人力资源公司签约", "engagement.nominee", "shell"],
    ["conduct.note", "离职后入职竞争公司", "engagement.competitor", "yes"],
    ["conduct.note", "两家不构成竞争", "engagement.competitor", "no"],
    ["conduct.note", "登记经营范围部分重合", "engagement.registeredScope", "yes"],
    ["conduct.note", "实际业务不同", "engagement.actualBusiness", "no"],
    ["conduct.note", "持股12.5%", "engagement.shareholding", "12.5%"],
    ["conduct.note", "注销工资账户", "performance.unpaidCause", "employee"],
    ["agreement.otherTerms", "单位通知后方生效", "agreement.terms.activationRequired", "yes"],
    ["agreement.penaltyFormula", "双倍返还已收补偿", "agreement.refund.extent", "double"],
    ["agreement.penaltyFormula", "返还已付补偿", "agreement.refund.extent", "all"],
    ["agreement.penaltyFormula", "离职前12个月工资总额的十倍", "agreement.penalty.multiple", 10],
    ["agreement.penaltyFormula", "前12个月平均工资×24个月", "agreement.penalty.months", 24],
    ["agreement.penaltyFormula", "6个月工资", "agreement.penalty.months", 6],
    ["agreement.compensationConditional", "按最低工资标准的30%支付", "agreement.compensation.rate", "30%"],
    ["claims.note", "劳动者请求调减", "claims.reductionRequested", "yes"],
  ])("in %s, 「%s」 states %s", (field, text, sets, value) => {
    expect(read({ [field]: text })[sets]).toBe(value);
  });

  it("are not read where a word of `unless` stands in the same text", () => {
    expect(read({ "conduct.note": "未主张其入职竞争单位" })["engagement.competitor"]).toBeUndefined();
    expect(read({ "conduct.note": "该单位不一定在名单内" })["engagement.onList"]).toBeUndefined();
    expect(read({ duties: "接触公开的客户信息" })["person.tradeSecrets"]).toBeUndefined();
  });

  it("are read only in the fields they are meant for", () => {
    expect(read({ position: "化名", wageNote: "妻子" })).toEqual({});
  });

  it("give one reading to a field: the longer words, then the earlier entry", () => {
    const twice = readerOf({
      id: "tables/posts",
      posts: [],
      phrases: [
        { id: "short", words: ["甲"], in: ["conduct.note"], sets: { "engagement.note": "short" } },
        { id: "long", words: ["甲乙"], in: ["conduct.note"], sets: { "engagement.note": "long" } },
        { id: "late", words: ["丙丁"], in: ["conduct.note"], sets: { "engagement.note": "late" } },
      ],
    });
    const notes = (text: string) => twice(new Map([["conduct.note", [text]]])).map((reading) => reading.value);
    expect(notes("甲乙丙丁")).toEqual(["long"]);
    expect(notes("丙丁甲")).toEqual(["late"]);
    expect(notes("戊")).toEqual([]);
  });
});

describe("the dictionary", () => {
  it("lists each word of a post once, so that no order decides", () => {
    const words = DICTIONARY.posts.flatMap((post) => post.words);
    expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([]);
  });

  it("says in both languages why a post is what it is", () => {
    expect(DICTIONARY.posts.filter(({ why }) => why.zh === "" || why.en === "")).toEqual([]);
  });

  it("finds every one of its own words in the fields it names", () => {
    const lost = DICTIONARY.phrases.flatMap((phrase) =>
      phrase.words.flatMap((word) => {
        const text = word.replace("{n}", "3").replace("{day}", "2020-01-01").replace("…", "某");
        const alone = readerOf({ id: "tables/posts", posts: [], phrases: [phrase] });
        return alone(new Map([[phrase.in[0] ?? "", [text]]])).length > 0 ? [] : [`${phrase.id}: ${word}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});
