import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/base/canonical-json.ts";
import { bundleRules, RulesError } from "../../../src/packs/bundle.ts";
import { readRules } from "../../../src/packs/read.ts";
import { BAD_PACKS, MINIMAL, minimalWith, swap } from "../../support/packs.ts";

describe("bundled rules", () => {
  const data = bundleRules(readRules(MINIMAL));

  it("hold every file, lists sorted by id", () => {
    expect(data.pack).toEqual({ id: "cn", label: { zh: "示例规则", en: "Sample rules" }, place: "000000" });
    expect(data.rules.map((r) => r.id)).toEqual([
      "cn/agreement/pressure",
      "cn/compensation/agreed-low",
      "cn/compensation/not-agreed",
      "cn/duration/expired",
    ]);
    expect(data.instruments.map((i) => i.id)).toEqual(["cn/new-reading", "cn/old-reading", "cn/sample-law"]);
    expect(data.regions.map((r) => r.code)).toEqual(["110000", "440000", "440300", "710000"]);
    expect(data.minimumWages).toHaveLength(1);
    expect(data.posts.posts).toHaveLength(1);
  });

  it("are plain JSON, with a digest of all but the digest", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    const { digest, ...rest } = data;
    expect(digest).toBe(createHash("sha256").update(canonicalJson(rest)).digest("hex"));
  });

  it("have another digest when a word changes, the same when only the layout does", () => {
    const path = "cn/rules/agreement/pressure.yaml";
    expect(bundleRules(minimalWith({ [path]: swap("受胁迫", "被胁迫") })).digest).not.toBe(data.digest);
    const moved = bundleRules(
      minimalWith({ [path]: (text) => `# 注\n${text.replace("dated-by: signed\n", "")}dated-by: signed\n` }),
    );
    expect(moved.digest).toBe(data.digest);
  });
});

describe("bad rules", () => {
  it("throw one error with every problem, its file, line and column", () => {
    const folder = `${BAD_PACKS}/unknown-fact`;
    const bundle = () => bundleRules(readRules(MINIMAL, folder));
    expect(bundle).toThrow(RulesError);
    expect(bundle).toThrow(`${folder}/cn/rules/agreement/sample.yaml:5:15: `);
    expect(bundle).toThrow(`${folder}/cn/rules/agreement/sample.yaml:12:52: `);
  });

  it("carry their problems and a code", () => {
    try {
      bundleRules(readRules(`${BAD_PACKS}/alone-incomplete`));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "rules-invalid", name: "RulesError" });
      expect((error as RulesError).problems).toHaveLength(9);
    }
  });
});
