import { describe, expect, it } from "vitest";
import { escapeMarkdown, printMarkdown } from "../../../src/report/markdown.ts";
import { heading, list, paragraph, right, table } from "../../../src/report/model.ts";

describe("escaping", () => {
  it.each([
    ["a|b", "a\\|b"],
    ["`rm`", "\\`rm\\`"],
    ["<script>", "\\<script\\>"],
    ["[x](y)", "\\[x\\](y)"],
    ["*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["&amp; $x$", "\\&amp; \\$x\\$"],
    ["back\\slash", "back\\\\slash"],
    ["https://a.b www.a.b x@y.z", "https\\://a.b www\\.a.b x\\@y.z"],
    ["one\ntwo\r\n\r\nthree", "one two three"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["+ item", "\\+ item"],
    ["===", "\\==="],
    ["12. item", "12\\. item"],
    ["3) item", "3\\) item"],
    ["12.50 元", "12.50 元"],
    ["甲公司（上海）", "甲公司（上海）"],
  ])("%j is written %j", (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it("leaves no control character or turn of direction", () => {
    expect(escapeMarkdown("a\u001b[31mb\u0000\u202ec\u2066d")).toBe("a \\[31mb c d");
  });

  it("joins Chinese lines without a blank", () => {
    expect(escapeMarkdown("竞业\n限制")).toBe("竞业限制");
  });
});

describe("printing", () => {
  it("prints each kind of block", () => {
    const blocks = [heading(2, "H"), paragraph("p"), ...list(["a", "b"]), ...table(["w", right("n")], [["x", "1"]])];
    expect(printMarkdown(blocks)).toBe("## H\n\np\n\n- a\n- b\n\n| w | n |\n| --- | ---: |\n| x | 1 |\n");
  });

  it("keeps a cell in its cell and a row on its line", () => {
    const printed = printMarkdown(table(["a", "b"], [["x | y", "z\n| q"]]));
    expect(printed.split("\n")[2]).toBe("| x \\| y | z \\| q |");
  });

  it("has no block for an empty list or table", () => {
    expect([...list([]), ...table(["a"], [])]).toEqual([]);
  });
});
