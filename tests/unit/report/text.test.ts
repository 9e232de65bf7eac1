import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/display-width.ts";
import { heading, list, paragraph, right, table } from "../../../src/report/model.ts";
import { printText } from "../../../src/report/text.ts";

describe("display width", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["竞业限制", 8],
    ["a竞b", 4],
    ["（，。）", 8],
    ["Ａ１", 4],
    ["5,230.34 元", 11],
    ["–—…", 3],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["😀", 2],
  ])("%j takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("text", () => {
  it("lines columns up, Chinese counted double", () => {
    const printed = printText(
      table(
        ["项目", right("金额")],
        [
          ["月补偿", "5,230.34 元"],
          ["total", "1"],
        ],
      ),
    );
    expect(printed).toBe("项目           金额\n------  -----------\n月补偿  5,230.34 元\ntotal             1\n");
  });

  it("underlines headings to their width", () => {
    expect(printText([heading(1, "结论"), heading(2, "ab"), heading(3, "c")])).toBe("结论\n====\n\nab\n--\n\nc\n");
  });

  it("keeps what a user wrote from moving the cursor", () => {
    expect(printText([paragraph("a\u001b[2Jb"), ...list(["c\rd"])])).toBe("a [2Jb\n\n  - c d\n");
  });
});
